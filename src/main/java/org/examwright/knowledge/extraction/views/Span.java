package org.examwright.knowledge.extraction.views;

import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.jspecify.annotations.Nullable;

/** The first and last year that a heading gives; two of them. */
record Span(int first, int last) {

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

    int length() {
        return last - first;
    }
}
