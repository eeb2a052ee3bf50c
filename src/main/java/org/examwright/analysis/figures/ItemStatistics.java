package org.examwright.analysis.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How one item worked among the others of its test; after the definitions that Moodle documents for
 * its quiz statistics. Null where undefined.
 *
 * @param attempts how many attempts the figures rest on
 * @param facility mean mark over the maximum, 0 to 1
 * @param deviation of the marks, over the maximum
 * @param intendedWeight the item's share of all marks; null outside a test
 * @param effectiveWeight the share of the spread of totals that comes from the item, in percent
 * @param negativeCovariance whether the item pulls against the total; then it has no such weight
 * @param discrimination correlation with the rest of the test, in percent: -100 to 100
 * @param efficiency the covariance with the rest, of the greatest that these marks allow, in
 *     percent
 * @param tooFew whether there are fewer attempts than the figures should rest on
 */
public record ItemStatistics(
        int attempts,
        @Nullable Double facility,
        @Nullable Interval facilityInterval,
        @Nullable Double deviation,
        @Nullable Double intendedWeight,
        @Nullable Double effectiveWeight,
        boolean negativeCovariance,
        @Nullable Double discrimination,
        @Nullable Interval discriminationInterval,
        @Nullable Double efficiency,
        boolean tooFew) {

    /** The figures of every item of a test. */
    public static ItemStatistics[] of(Scores scores) {
        var totals = scores.totals();
        var roots = new double[scores.items()];
        for (int item = 0; item < roots.length; item++) {
            var covariance = Moments.covariance(scores.byItem()[item], totals);
            roots[item] = covariance == null || covariance < 0 ? -1 : Math.sqrt(covariance);
        }
        double allRoots = Arrays.stream(roots).filter(root -> root > 0).sum();
        double allMarks = Arrays.stream(scores.maxima()).sum();
        var statistics = new ItemStatistics[roots.length];
        for (int item = 0; item < roots.length; item++) {
            boolean negative = scores.attempts() > 1 && roots[item] < 0;
            statistics[item] =
                    of(
                            scores.byItem()[item],
                            scores.rest(item, totals),
                            scores.maxima()[item],
                            scores.maxima()[item] / allMarks,
                            negative || allRoots == 0 ? null : 100 * roots[item] / allRoots,
                            negative);
        }
        return statistics;
    }

    /**
     * The figures of marks that do not stem from one test: weights say nothing of them.
     *
     * @param marks as shares of the maximum
     * @param rest what each attempt earned besides, as shares
     */
    public static ItemStatistics ofShares(double[] marks, double[] rest) {
        return of(marks, rest, 1, null, null, false);
    }

    private static ItemStatistics of(
            double[] marks,
            double[] rest,
            double maximum,
            @Nullable Double intendedWeight,
            @Nullable Double effectiveWeight,
            boolean negative) {
        var moments = Moments.of(marks);
        var mean = moments.mean();
        var deviation = moments.deviation();
        var facility = mean == null ? null : mean / maximum;
        var correlation = Moments.correlation(marks, rest);
        var interval = Interval.ofCorrelation(correlation, marks.length);
        return new ItemStatistics(
                marks.length,
                facility,
                Interval.ofShare(facility, marks.length),
                deviation == null ? null : deviation / maximum,
                intendedWeight,
                effectiveWeight,
                negative,
                correlation == null ? null : 100 * correlation,
                interval == null ? null : new Interval(100 * interval.low(), 100 * interval.high()),
                efficiency(marks, rest),
                marks.length < TestStatistics.ENOUGH);
    }

    /** Both sorted alike have the greatest covariance that they can have. */
    private static @Nullable Double efficiency(double[] marks, double[] rest) {
        var covariance = Moments.covariance(marks, rest);
        var sortedMarks = marks.clone();
        var sortedRest = rest.clone();
        Arrays.sort(sortedMarks);
        Arrays.sort(sortedRest);
        var greatest = Moments.covariance(sortedMarks, sortedRest);
        return covariance == null || greatest == null || greatest == 0
                ? null
                : 100 * covariance / greatest;
    }
}
