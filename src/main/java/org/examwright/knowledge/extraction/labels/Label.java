package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.Event.Participation;

import java.util.List;

/**
 * What happened, said plainly.
 *
 * @param text without a full stop
 * @param confidence at least 0.8 where it is a well-formed sentence that is true on its own
 */
public record Label(String text, List<Participation> parts, double confidence) {}
