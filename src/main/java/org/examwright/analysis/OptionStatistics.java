package org.examwright.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
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
    private static final double TAIL = 0.27;

    /** A distractor that fewer choose does no work (Haladyna and Downing 1993). */
    static final double LEAST_SHARE = 0.05;

    static OptionStatistics of(boolean[] ticked, double[] rest, double[] totals) {
        int n = ticked.length;
        int chosen = 0;
        var marks = new double[n];
        for (int i = 0; i < n; i++) {
            chosen += ticked[i] ? 1 : 0;
            marks[i] = ticked[i] ? 1 : 0;
        }
        var byTotal = byTotal(totals);
        int tail = (int) Math.round(TAIL * n);
        var correlation = Moments.correlation(marks, rest);
        return new OptionStatistics(
                chosen,
                n == 0 ? null : (double) chosen / n,
                correlation == null ? null : 100 * correlation,
                share(ticked, byTotal, n - tail, n),
                share(ticked, byTotal, tail, n - tail),
                share(ticked, byTotal, 0, tail));
    }

    /** Whether learners choose this distractor, and the weaker ones more than the better. */
    boolean works() {
        return share != null
                && share >= LEAST_SHARE
                && restCorrelation != null
                && restCorrelation < 0;
    }

    private static int[] byTotal(double[] totals) {
        return IntStream.range(0, totals.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> totals[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static @Nullable Double share(boolean[] ticked, int[] byTotal, int from, int to) {
        if (from >= to) {
            return null;
        }
        long chosen = Arrays.stream(byTotal, from, to).filter(i -> ticked[i]).count();
        return (double) chosen / (to - from);
    }
}
