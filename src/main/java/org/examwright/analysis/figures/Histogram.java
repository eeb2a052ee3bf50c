package org.examwright.analysis.figures;

import java.util.ArrayList;
import java.util.List;

/** Totals counted in classes of equal width. */
public final class Histogram {
    private static final int MOST_BARS = 21;

    private Histogram() {}

    /**
     * A class of totals.
     *
     * @param from the least total in it
     * @param to the next class's least; in the last class the greatest total there is
     */
    public record Bar(double from, double to, int attempts) {}

    /** Bars from 0, or from below it where there are such totals, to the maximum. */
    public static List<Bar> of(double[] totals, double maximum) {
        double least = 0;
        double most = maximum;
        for (double total : totals) {
            least = Math.min(least, total);
            most = Math.max(most, total);
        }
        double width = width(most - least);
        int first = (int) Math.floor(least / width);
        int last = (int) Math.floor(most / width);
        var counts = new int[last - first + 1];
        for (double total : totals) {
            counts[Math.min(last, (int) Math.floor(total / width)) - first]++;
        }
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < counts.length; i++) {
            double from = (first + i) * width;
            bars.add(new Bar(from, i == counts.length - 1 ? most : from + width, counts[i]));
        }
        return List.copyOf(bars);
    }

    /** 1, 2 or 5 times a power of ten; whole marks where the range allows. */
    private static double width(double range) {
        double power = 1;
        for (; ; power *= 10) {
            for (int step : new int[] {1, 2, 5}) {
                if (range / (step * power) < MOST_BARS) {
                    return step * power;
                }
            }
        }
    }
}
