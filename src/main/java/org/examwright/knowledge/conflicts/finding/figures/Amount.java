package org.examwright.knowledge.conflicts.finding.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.telling.Span;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A number that a sentence gives, and what it counts.
 *
 * @param low the number, or the lower of two that it lies between
 * @param share whether it is a part of a whole, in per cent
 * @param counted the stems of the words that stand with it
 * @param unit the stem of what is counted
 * @param toll the stems of what cost so many lives; empty where it counts something else
 * @param loose whether the notes hedge it
 */
public record Amount(
        String text,
        BigDecimal low,
        BigDecimal high,
        boolean share,
        boolean loose,
        Set<String> counted,
        @Nullable String unit,
        Set<String> toll,
        @Nullable Span span,
        boolean dated,
        String sentence,
        List<Evidence> evidence,
        Set<UUID> facts) {

    /** Whether both can be true: rounding and hedges are allowed for. */
    public boolean agrees(Amount other) {
        double leeway = loose || other.loose || round() || other.round() ? 0.15 : 0.02;
        double top = Math.max(high.doubleValue(), other.high.doubleValue());
        double gap =
                Math.max(
                        low.doubleValue() - other.high.doubleValue(),
                        other.low.doubleValue() - high.doubleValue());
        return gap <= leeway * top;
    }

    /** Whether it has one digit and noughts, as numbers told from memory. */
    private boolean round() {
        return low.stripTrailingZeros().precision() == 1;
    }
}
