package org.examwright.marking.points;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an answer fared at one point.
 *
 * @param point its place in the scheme, from 0
 * @param likeness of the answer to the best form, 0 to 1
 * @param span where the answer says it; null where it does not
 * @param missing words of the best form that the answer lacks
 */
public record PointMark(
        int point,
        Verdict verdict,
        double likeness,
        @Nullable Span span,
        List<String> missing,
        Set<Flag> flags) {
    public PointMark {
        missing = List.copyOf(missing);
        flags = Set.copyOf(flags);
    }

    /** A stretch of the answer in Unicode code points, the end exclusive. */
    public record Span(int start, int end) {}
}
