package org.examwright.knowledge.extraction.language;

import java.util.List;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;

/**
 * A passage made ready for the finders. All positions are characters of {@link #text()}, which has
 * the same length as the passage's own text.
 *
 * @param text the passage's text with marks and mis-decoded arrows made uniform
 */
public record Line(
        int index,
        Passage passage,
        String text,
        List<Sentence> sentences,
        List<DateExpression> dates) {

    public boolean isHeading() {
        return passage.kind() == PassageKind.HEADING;
    }

    /** The part of the cleaned text between two positions. */
    public String part(int start, int end) {
        return text.substring(start, end);
    }
}
