package org.examwright.analysis.figures;

import org.jspecify.annotations.Nullable;

/**
 * How one option of a choice question drew learners.
 *
 * @param chosen how many attempts ticked it
 * @param share of the attempts, 0 to 1
 * @param restCorrelation correlation, in percent, of ticking it with the marks on the rest of the
 *     test; null where undefined. A distractor that works has one below 0
 * @param top the share of the best 27 % of attempts, by total, that ticked it (Kelley 1939)
 * @param middle of the 46 % between
 * @param bottom of the weakest 27 %
 */
public record OptionStatistics(
        int chosen,
        @Nullable Double share,
        @Nullable Double restCorrelation,
        @Nullable Double top,
        @Nullable Double middle,
        @Nullable Double bottom) {

    /** A distractor that fewer choose does no work (Haladyna and Downing 1993). */
    static final double LEAST_SHARE = 0.05;

    public static OptionStatistics of(boolean[] ticked, double[] rest, Groups groups) {
        return of(ticked, rest, Moments.of(rest), groups);
    }

    /**
     * @param ofRest the moments of {@code rest}, which all options of an item share
     */
    public static OptionStatistics of(
            boolean[] ticked, double[] rest, Moments ofRest, Groups groups) {
        int n = ticked.length;
        int chosen = 0;
        double earned = 0;
        double mean = n == 0 ? 0 : ofRest.sum() / n;
        for (int i = 0; i < n; i++) {
            if (ticked[i]) {
                chosen++;
                earned += rest[i] - mean;
            }
        }
        var correlation = correlation(n, chosen, earned, ofRest.squares());
        var means = groups.means(attempt -> ticked[attempt] ? 1 : 0);
        return new OptionStatistics(
                chosen,
                n == 0 ? null : (double) chosen / n,
                correlation == null ? null : 100 * correlation,
                means.top(),
                means.middle(),
                means.bottom());
    }

    /** Pearson's r where one of the two is 1 or 0: the point-biserial correlation. */
    private static @Nullable Double correlation(int n, int chosen, double earned, double squares) {
        double spread = (double) chosen * (n - chosen) / Math.max(n, 1);
        return spread == 0 || squares == 0 ? null : earned / Math.sqrt(spread * squares);
    }

    /** Whether learners choose this distractor, and the weaker ones more than the better. */
    public boolean works() {
        return share != null
                && share >= LEAST_SHARE
                && restCorrelation != null
                && restCorrelation < 0;
    }
}
