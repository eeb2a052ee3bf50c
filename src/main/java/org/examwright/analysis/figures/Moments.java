package org.examwright.analysis.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Location, spread and shape of some numbers. Variances and covariances divide by n - 1; shape is
 * told by unbiased cumulants. Undefined figures are null, never 0.
 *
 * @param n how many numbers
 * @param squares the sum of the squares of their distances from the mean; likewise {@code cubes}
 *     and {@code fourths}
 */
public record Moments(int n, double sum, double squares, double cubes, double fourths) {

    /** The numbers' sum, and the sums of powers of their distances from the mean. */
    public static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = values.length == 0 ? 0 : sum / values.length;
        double squares = 0;
        double cubes = 0;
        double fourths = 0;
        for (double value : values) {
            double distance = value - mean;
            double square = distance * distance;
            squares += square;
            cubes += square * distance;
            fourths += square * square;
        }
        return new Moments(values.length, sum, squares, cubes, fourths);
    }

    public @Nullable Double mean() {
        return n == 0 ? null : sum / n;
    }

    public @Nullable Double variance() {
        return n < 2 ? null : squares / (n - 1);
    }

    public @Nullable Double deviation() {
        var variance = variance();
        return variance == null ? null : Math.sqrt(variance);
    }

    /** k3 / k2^1.5; undefined for fewer than 3 numbers or where all are equal. */
    public @Nullable Double skewness() {
        var k2 = variance();
        if (n < 3 || k2 == null || k2 == 0) {
            return null;
        }
        double k3 = n * cubes / ((n - 1.0) * (n - 2.0));
        return k3 / Math.pow(k2, 1.5);
    }

    /** k4 / k2^2, 0 for a normal distribution; undefined for fewer than 4 numbers. */
    public @Nullable Double kurtosis() {
        var k2 = variance();
        if (n < 4 || k2 == null || k2 == 0) {
            return null;
        }
        double pairs = (n - 2.0) * (n - 3.0);
        double k4 = n * (n + 1.0) * fourths / ((n - 1.0) * pairs) - 3 * squares * squares / pairs;
        return k4 / (k2 * k2);
    }

    public static @Nullable Double median(double[] values) {
        if (values.length == 0) {
            return null;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static @Nullable Double covariance(double[] first, double[] second) {
        int n = first.length;
        if (n < 2) {
            return null;
        }
        double sumOfFirst = 0;
        double sumOfSecond = 0;
        for (int i = 0; i < n; i++) {
            sumOfFirst += first[i];
            sumOfSecond += second[i];
        }
        double products = 0;
        for (int i = 0; i < n; i++) {
            products += (first[i] - sumOfFirst / n) * (second[i] - sumOfSecond / n);
        }
        return products / (n - 1);
    }

    /** Pearson's r; undefined where one of the two does not vary. */
    public static @Nullable Double correlation(double[] first, double[] second) {
        var covariance = covariance(first, second);
        var one = of(first).variance();
        var other = of(second).variance();
        if (covariance == null || one == null || other == null || one == 0 || other == 0) {
            return null;
        }
        return covariance / Math.sqrt(one * other);
    }
}
