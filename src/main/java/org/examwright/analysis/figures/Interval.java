package org.examwright.analysis.figures;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure lies with 95 % confidence.
 *
 * @param low the lower end, in the figure's own unit
 * @param high the upper end
 */
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * Of a share, by Wilson's score interval (1927), which stays within 0 and 1 and holds for small
     * classes. A mean share of marks is taken as that many right out of n.
     */
    public static @Nullable Interval ofShare(@Nullable Double share, int n) {
        if (share == null || n == 0 || share < 0 || share > 1) {
            return null;
        }
        double square = Z * Z / n;
        double centre = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** Of a correlation, by Fisher's z (1921); undefined for 3 attempts or fewer. */
    public static @Nullable Interval ofCorrelation(@Nullable Double r, int n) {
        if (r == null || n <= 3 || Math.abs(r) >= 1) {
            return null;
        }
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double half = Z / Math.sqrt(n - 3.0);
        return new Interval(Math.tanh(z - half), Math.tanh(z + half));
    }

    /** Of a mean, from its standard error. */
    public static @Nullable Interval ofMean(
            @Nullable Double mean, @Nullable Double deviation, int n) {
        if (mean == null || deviation == null) {
            return null;
        }
        double half = Z * deviation / Math.sqrt(n);
        return new Interval(mean - half, mean + half);
    }
}
