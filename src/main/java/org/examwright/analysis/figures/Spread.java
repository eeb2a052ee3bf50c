package org.examwright.analysis.figures;

import org.jspecify.annotations.Nullable;

/** Where totals lie and how they are spread, in marks; null where undefined. */
public record Spread(
        int attempts,
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double deviation,
        @Nullable Double skewness,
        @Nullable Double kurtosis) {

    public static Spread of(double[] totals) {
        var moments = Moments.of(totals);
        return new Spread(
                moments.n(),
                moments.mean(),
                Moments.median(totals),
                moments.deviation(),
                moments.skewness(),
                moments.kurtosis());
    }
}
