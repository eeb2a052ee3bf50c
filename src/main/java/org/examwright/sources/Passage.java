package org.examwright.sources;

import java.util.List;
import java.util.UUID;

/**
 * One line of a source that is not blank.
 *
 * @param line the line of the source's text, from 1
 * @param section the headings above it, outermost first
 * @param text the line, letter for letter, without its line end
 */
public record Passage(UUID id, int line, PassageKind kind, List<String> section, String text) {
    /** The same line as text, where it was taken for page furniture. */
    public Passage quotable() {
        return kind == PassageKind.CHROME
                ? new Passage(id, line, PassageKind.TEXT, section, text)
                : this;
    }
}
