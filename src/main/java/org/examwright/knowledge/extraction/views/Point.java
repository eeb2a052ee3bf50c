package org.examwright.knowledge.extraction.views;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.sources.Evidence;

/**
 * A line of notes as a point of an argument.
 *
 * @param text one sentence or two, without the last full stop
 * @param lead the words before a colon that say what the line is about; empty where there are none
 * @param turns whether the line begins with "However" and so speaks for the other side
 */
record Point(
        String text,
        String lead,
        List<String> actors,
        List<String> topics,
        List<Evidence> evidence,
        boolean turns) {
    private static final Pattern DETAIL =
            Pattern.compile("\\d|(?<=[\\p{L}\\d,;:)] [\"(]?)\\p{Lu}|^\\p{Lu}\\S+ \\p{Lu}");

    private static final Pattern BIRTH = Pattern.compile("\\bborn (?:in|on)\\b.*[12]\\d{3}");

    /** Whether it has a name, a date or a number in it. */
    boolean specific() {
        return DETAIL.matcher(text).find();
    }

    /** Whether its year is that of a birth. */
    boolean birth() {
        return BIRTH.matcher(text).find();
    }

    /** Whether the years it tells of lie between two. */
    boolean within(Span span) {
        return Years.in(text).allMatch(span::includes);
    }
}
