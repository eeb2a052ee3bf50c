package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 10,000 simulated attempts at 30 items, against figures computed another way: from whole sums of
 * powers, exact until the last division (Kendall and Stuart's k-statistics).
 */
class ReferenceTests {
    private static final int ATTEMPTS = 10_000;
    private static final int ITEMS = 30;
    private static final Offset<Double> SAME = within(1e-9);
    private static final int[][] MARKS = new int[ITEMS][ATTEMPTS];
    private static final double[] MAXIMA = new double[ITEMS];
    private static Scores scores;

    @BeforeAll
    static void simulate() {
        var random = new Random(7);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double ability = random.nextGaussian();
            for (int item = 0; item < ITEMS; item++) {
                MAXIMA[item] = 1 + item % 4;
                double p = 1 / (1 + Math.exp((item - 15) / 6.0 - ability));
                for (int mark = 0; mark < MAXIMA[item]; mark++) {
                    MARKS[item][attempt] += random.nextDouble() < p ? 1 : 0;
                }
            }
        }
        scores =
                new Scores(
                        Arrays.stream(MARKS)
                                .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                                .toArray(double[][]::new),
                        MAXIMA);
    }

    @Test
    void agreeOnTheTest() {
        var totals = totals(-1);
        var test = TestStatistics.of(scores);
        double k2 = k2(totals);
        double ofItems = Arrays.stream(MARKS).mapToDouble(ReferenceTests::k2).sum();
        double alpha = ITEMS / (ITEMS - 1.0) * (1 - ofItems / k2);

        assertThat(test.mean()).isCloseTo(sum(totals, 1).doubleValue() / ATTEMPTS, SAME);
        assertThat(test.deviation()).isCloseTo(Math.sqrt(k2), SAME);
        assertThat(test.skewness()).isCloseTo(k3(totals) / Math.pow(k2, 1.5), SAME);
        assertThat(test.kurtosis()).isCloseTo(k4(totals) / (k2 * k2), SAME);
        assertThat(test.reliability()).isCloseTo(100 * alpha, SAME);
        assertThat(test.standardError()).isCloseTo(Math.sqrt(1 - alpha) * Math.sqrt(k2), SAME);
    }

    @Test
    void agreeOnEveryItem() {
        var all = totals(-1);
        double roots = 0;
        for (int item = 0; item < ITEMS; item++) {
            roots += Math.sqrt(covariance(MARKS[item], all));
        }
        var items = ItemStatistics.of(scores);
        for (int item = 0; item < ITEMS; item++) {
            var rest = totals(item);
            var marks = MARKS[item];
            double r = covariance(marks, rest) / Math.sqrt(k2(marks) * k2(rest));
            double most = covariance(sorted(marks), sorted(rest));

            assertThat(items[item].facility())
                    .isCloseTo(sum(marks, 1).doubleValue() / ATTEMPTS / MAXIMA[item], SAME);
            assertThat(items[item].deviation())
                    .isCloseTo(Math.sqrt(k2(marks)) / MAXIMA[item], SAME);
            assertThat(items[item].discrimination()).isCloseTo(100 * r, SAME);
            assertThat(items[item].efficiency())
                    .isCloseTo(100 * covariance(marks, rest) / most, SAME);
            assertThat(items[item].effectiveWeight())
                    .isCloseTo(100 * Math.sqrt(covariance(marks, all)) / roots, SAME);
        }
    }

    /** As if full marks were one option of the item. */
    @Test
    void agreeOnEveryOption() {
        var all = totals(-1);
        var groups = Groups.of(Arrays.stream(all).asDoubleStream().toArray());
        var order =
                IntStream.range(0, ATTEMPTS)
                        .boxed()
                        .sorted((a, b) -> all[a] == all[b] ? a - b : all[a] - all[b])
                        .toList();
        for (int item = 0; item < ITEMS; item++) {
            var rest = totals(item);
            var ticked = new int[ATTEMPTS];
            var ticks = new boolean[ATTEMPTS];
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                ticks[attempt] = MARKS[item][attempt] == MAXIMA[item];
                ticked[attempt] = ticks[attempt] ? 1 : 0;
            }
            double r = covariance(ticked, rest) / Math.sqrt(k2(ticked) * k2(rest));
            var best = order.subList(ATTEMPTS - 2_700, ATTEMPTS);

            var option =
                    OptionStatistics.of(
                            ticks, Arrays.stream(rest).asDoubleStream().toArray(), groups);

            assertThat(option.restCorrelation()).isCloseTo(100 * r, SAME);
            assertThat(option.share()).isCloseTo(sum(ticked, 1).doubleValue() / ATTEMPTS, SAME);
            assertThat(option.top())
                    .isCloseTo(best.stream().mapToInt(i -> ticked[i]).sum() / 2_700.0, SAME);
        }
    }

    private static int[] totals(int without) {
        return IntStream.range(0, ATTEMPTS)
                .map(
                        attempt ->
                                IntStream.range(0, ITEMS)
                                        .filter(item -> item != without)
                                        .map(item -> MARKS[item][attempt])
                                        .sum())
                .toArray();
    }

    private static int[] sorted(int[] values) {
        return Arrays.stream(values).sorted().toArray();
    }

    private static BigInteger sum(int[] values, int power) {
        return Arrays.stream(values)
                .mapToObj(value -> BigInteger.valueOf(value).pow(power))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static double covariance(int[] first, int[] second) {
        var products = BigInteger.ZERO;
        for (int i = 0; i < first.length; i++) {
            products = products.add(BigInteger.valueOf((long) first[i] * second[i]));
        }
        var n = BigInteger.valueOf(first.length);
        return over(n.multiply(products).subtract(sum(first, 1).multiply(sum(second, 1))), 0, 1);
    }

    private static double k2(int[] values) {
        return covariance(values, values);
    }

    private static double k3(int[] values) {
        var n = BigInteger.valueOf(values.length);
        var s1 = sum(values, 1);
        var above =
                n.pow(2)
                        .multiply(sum(values, 3))
                        .subtract(times(3, n, sum(values, 2), s1))
                        .add(times(2, s1.pow(3)));
        return over(above, 0, 1, 2);
    }

    private static double k4(int[] values) {
        var n = BigInteger.valueOf(values.length);
        var s1 = sum(values, 1);
        var s2 = sum(values, 2);
        var above =
                n.pow(3)
                        .add(n.pow(2))
                        .multiply(sum(values, 4))
                        .subtract(times(4, n.pow(2).add(n), sum(values, 3), s1))
                        .subtract(times(3, n.pow(2).subtract(n), s2.pow(2)))
                        .add(times(12, n, s2, s1.pow(2)))
                        .subtract(times(6, s1.pow(4)));
        return over(above, 0, 1, 2, 3);
    }

    private static BigInteger times(int factor, BigInteger... factors) {
        return Arrays.stream(factors).reduce(BigInteger.valueOf(factor), BigInteger::multiply);
    }

    /** Divided by the product of the number of attempts less each of these. */
    private static double over(BigInteger above, int... less) {
        var below =
                Arrays.stream(less)
                        .mapToObj(one -> BigInteger.valueOf(ATTEMPTS - one))
                        .reduce(BigInteger.ONE, BigInteger::multiply);
        return new BigDecimal(above)
                .divide(new BigDecimal(below), MathContext.DECIMAL128)
                .doubleValue();
    }
}
