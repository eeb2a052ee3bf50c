package org.examwright.questions.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the keys stand among the options, and whether that could be by chance.
 *
 * @param counts by number of options, how many keys stand at each place
 */
public record KeyPlaces(Map<Integer, int[]> counts) {
    static KeyPlaces of(Iterable<Sheet> sheets) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.choice()) {
                int options = sheet.options().size();
                counts.computeIfAbsent(options, int[]::new)[sheet.key()]++;
            }
        }
        return new KeyPlaces(counts);
    }

    /** The probability of places at least so uneven, were they drawn by lot (chi-square). */
    public double probability() {
        double distance = 0;
        int degrees = 0;
        for (var entry : counts.entrySet()) {
            int[] at = entry.getValue();
            double expected = 0;
            for (int count : at) {
                expected += count / (double) at.length;
            }
            for (int count : at) {
                distance += (count - expected) * (count - expected) / expected;
            }
            degrees += at.length - 1;
        }
        return degrees == 0 ? 1 : 1 - lowerGamma(degrees / 2.0, distance / 2);
    }

    /** The regularised lower incomplete gamma function, by its series; a is a half of a number. */
    private static double lowerGamma(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n < 1_000 && term > sum * 1e-15; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return Math.min(1, sum * Math.exp(a * Math.log(x) - x - logGamma(a)));
    }

    private static double logGamma(double a) {
        double log = 0;
        double at = a;
        while (at > 1) {
            at--;
            log += Math.log(at);
        }
        return at == 0.5 ? log + Math.log(Math.PI) / 2 : log;
    }
}
