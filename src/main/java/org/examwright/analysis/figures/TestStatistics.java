package org.examwright.analysis.figures;

import org.jspecify.annotations.Nullable;

/**
 * How a test went as a whole. Figures in marks, shares in percent; null where undefined.
 *
 * @param attempts how many attempts the figures rest on
 * @param maximum the marks that could be had
 * @param deviation the standard deviation of the totals
 * @param reliability coefficient of internal consistency (Cronbach's alpha) in percent
 * @param errorRatio the share of the deviation that is error, in percent
 * @param standardError of one learner's total, in marks
 * @param tooFew whether there are fewer attempts than the figures should rest on
 */
public record TestStatistics(
        int attempts,
        double maximum,
        @Nullable Double mean,
        @Nullable Interval meanInterval,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double reliability,
        @Nullable Double errorRatio,
        @Nullable Double standardError,
        boolean tooFew) {
    /** Fewer attempts than this say little of a class; Canvas draws the same line for alpha. */
    public static final int ENOUGH = 15;

    public static TestStatistics of(Scores scores) {
        var totals = scores.totals();
        var moments = Moments.of(totals);
        var reliability = reliability(scores, moments);
        var errorRatio = reliability == null ? null : errorRatio(reliability);
        var deviation = moments.deviation();
        double maximum = 0;
        for (double one : scores.maxima()) {
            maximum += one;
        }
        return new TestStatistics(
                moments.n(),
                maximum,
                moments.mean(),
                Interval.ofMean(moments.mean(), deviation, moments.n()),
                Moments.median(totals),
                deviation,
                moments.skewness(),
                moments.kurtosis(),
                reliability,
                errorRatio,
                errorRatio == null || deviation == null ? null : errorRatio * deviation / 100,
                moments.n() < ENOUGH);
    }

    /** 100 p/(p-1) (1 - sum of the items' variances / the totals' variance). */
    private static @Nullable Double reliability(Scores scores, Moments totals) {
        int items = scores.items();
        var ofTotals = totals.variance();
        if (items < 2 || totals.n() < 3 || ofTotals == null || ofTotals <= 0) {
            return null;
        }
        double ofItems = 0;
        for (var marks : scores.byItem()) {
            var variance = Moments.of(marks).variance();
            ofItems += variance == null ? 0 : variance;
        }
        return 100.0 * items / (items - 1) * (1 - ofItems / ofTotals);
    }

    /** Over 100 % where the items contradict each other: then the reliability lies below 0. */
    private static double errorRatio(double reliability) {
        return 100 * Math.sqrt(1 - reliability / 100);
    }
}
