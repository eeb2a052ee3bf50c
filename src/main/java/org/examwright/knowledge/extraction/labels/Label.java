package org.examwright.knowledge.extraction.labels;

import java.util.List;
import org.examwright.knowledge.Event.Participation;

/**
 * What happened, said plainly.
 *
 * @param text without a full stop
 * @param confidence at least 0.8 where it is a well-formed sentence that is true on its own
 */
public record Label(String text, List<Participation> parts, double confidence) {}
