package org.examwright.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a test went, such as the items of one topic.
 *
 * @param attempts how many the figures rest on
 * @param items how many; where draws differ, on average
 * @param maximum the marks that could be had
 * @param facility mean share of those marks, 0 to 1
 * @param deviation of the attempts' shares
 */
public record PartStatistics(
        int attempts,
        double items,
        double maximum,
        @Nullable Double facility,
        @Nullable Interval facilityInterval,
        @Nullable Double deviation) {

    /** Of the items that are taken. */
    public static PartStatistics of(Scores scores, boolean[] taken) {
        int items = 0;
        double maximum = 0;
        var shares = new double[scores.attempts()];
        for (int item = 0; item < taken.length; item++) {
            if (taken[item]) {
                items++;
                maximum += scores.maxima()[item];
                for (int attempt = 0; attempt < shares.length; attempt++) {
                    shares[attempt] += scores.byItem()[item][attempt];
                }
            }
        }
        for (int attempt = 0; attempt < shares.length; attempt++) {
            shares[attempt] /= maximum;
        }
        return of(items, maximum, shares);
    }

    private static PartStatistics of(double items, double maximum, double[] shares) {
        var moments = Moments.of(shares);
        return new PartStatistics(
                moments.n(),
                items,
                maximum,
                moments.mean(),
                Interval.ofMean(moments.mean(), moments.deviation(), moments.n()),
                moments.deviation());
    }

    /** Attempts that each had items of their own. */
    public static final class OfDraws {
        private final List<Double> shares = new ArrayList<>();
        private double items;
        private double maxima;

        /** Adds an attempt that had such items. */
        public void add(int itsItems, double marks, double maximum) {
            shares.add(marks / maximum);
            items += itsItems;
            maxima += maximum;
        }

        public PartStatistics statistics() {
            int attempts = shares.size();
            return of(
                    items / attempts,
                    maxima / attempts,
                    shares.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }
}
