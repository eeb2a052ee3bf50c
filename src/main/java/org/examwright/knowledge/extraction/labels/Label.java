package org.examwright.knowledge.extraction.labels;

import java.util.List;
import org.examwright.knowledge.Event.Participation;

/**
 * What happened or was so, said plainly.
 *
 * @param text without a full stop
 * @param confidence at least 0.8 where it is a well-formed sentence that is true on its own
 * @param subject what the sentence is about, as the notes name it: an actor's name or the words
 *     before the verb; may be empty
 * @param verb the finite verb; empty where there is none
 */
public record Label(
        String text, List<Participation> parts, double confidence, String subject, String verb) {
    Label(String text, List<Participation> parts, double confidence) {
        this(text, parts, confidence, "", "");
    }
}
