package org.examwright.analysis.figures;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Attempts by their totals: the best 27 %, the 46 % between and the weakest 27 % (Kelley 1939).
 * Equal totals stay in the order in which they came.
 */
public final class Groups {
    private static final double TAIL = 0.27;

    private final int[] byTotal;
    private final int tail;

    private Groups(int[] byTotal) {
        this.byTotal = byTotal;
        this.tail = (int) Math.round(TAIL * byTotal.length);
    }

    public static Groups of(double[] totals) {
        return new Groups(
                IntStream.range(0, totals.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(attempt -> totals[attempt]))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** The attempts, the weakest first. */
    int[] byTotal() {
        return byTotal;
    }

    /**
     * A mean in each group.
     *
     * @param top null where a group is empty; likewise the others
     */
    public record Means(@Nullable Double top, @Nullable Double middle, @Nullable Double bottom) {}

    /** The means of what each attempt, by its number, is worth. */
    public Means means(IntToDoubleFunction worth) {
        int n = byTotal.length;
        return new Means(
                mean(worth, n - tail, n), mean(worth, tail, n - tail), mean(worth, 0, tail));
    }

    private @Nullable Double mean(IntToDoubleFunction worth, int from, int to) {
        if (from >= to) {
            return null;
        }
        double sum = 0;
        for (int place = from; place < to; place++) {
            sum += worth.applyAsDouble(byTotal[place]);
        }
        return sum / (to - from);
    }
}
