package org.examwright.knowledge.extraction.views;

import java.util.Collections;
import java.util.List;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.jspecify.annotations.Nullable;

/** The first and last year that a heading gives; two of them. */
record Span(int first, int last) {
    private static final int LONG = 20;
    private static final int DATED = 3;
    private static final int STEP = 5;

    /** The years that a date runs through; null where it is no longer than a year. */
    static @Nullable Span of(DateExpression date) {
        if (!(date.when() instanceof When.Range range)) {
            return null;
        }
        Span span = new Span(range.first().getYear(), range.last().getYear());
        return span.length() > 0 ? span : null;
    }

    boolean includes(int year) {
        return first <= year && year <= last;
    }

    /**
     * Itself, or the part of a long span that holds all the dates, where these fill less than half
     * of it: a page on a reign tells of one matter in a few of its years. The part begins and ends
     * with a year that divides by five, as far as the span goes.
     */
    Span around(List<Integer> dates) {
        if (length() < LONG || dates.size() < DATED) {
            return this;
        }
        int from = Collections.min(dates);
        int to = Collections.max(dates);
        if (2 * (to - from) >= length()) {
            return this;
        }
        Span part =
                new Span(
                        Math.max(first, from - Math.floorMod(from, STEP)),
                        Math.min(last, to + Math.floorMod(-to, STEP)));
        return part.length() > 0 ? part : this;
    }

    int length() {
        return last - first;
    }
}
