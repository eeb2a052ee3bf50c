package org.examwright.marking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules for putting things in order, and how often each score falls to someone who guesses:
 * that is counted by formula, not by trying all orders.
 */
final class OrderScores {
    private OrderScores() {}

    static Fraction share(Key.Order key, List<String> given, Rule rule) {
        var places = given.stream().map(key.ids()::indexOf).toList();
        int pairs = places.size() - 1;
        return switch (rule) {
            case ORDER_ADJACENT -> Fraction.of(neighbours(places), pairs);
            case ORDER_LCS -> Fraction.of(longestRise(places) - 1, pairs);
            default -> neighbours(places) == pairs ? Fraction.ONE : Fraction.ZERO;
        };
    }

    private static int neighbours(List<Integer> places) {
        int count = 0;
        for (int i = 1; i < places.size(); i++) {
            count += places.get(i) == places.get(i - 1) + 1 ? 1 : 0;
        }
        return count;
    }

    private static int longestRise(List<Integer> places) {
        var rise = new int[places.size()];
        int longest = 0;
        for (int i = 0; i < rise.length; i++) {
            rise[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i)) {
                    rise[i] = Math.max(rise[i], rise[j] + 1);
                }
            }
            longest = Math.max(longest, rise[i]);
        }
        return longest;
    }

    /** Of all orders of {@code n} things, how many earn each share. */
    static Map<Fraction, BigInteger> spread(int n, Rule rule) {
        return switch (rule) {
            case ORDER_ADJACENT -> neighbourSpread(n);
            case ORDER_LCS -> riseSpread(n);
            default -> {
                var spread = new LinkedHashMap<Fraction, BigInteger>();
                spread.put(Fraction.ONE, BigInteger.ONE);
                spread.put(Fraction.ZERO, factorial(n).subtract(BigInteger.ONE));
                yield spread;
            }
        };
    }

    /** Choose the k pairs that stay together, then order what is left without any such pair. */
    private static Map<Fraction, BigInteger> neighbourSpread(int n) {
        var spread = new LinkedHashMap<Fraction, BigInteger>();
        for (int k = 0; k < n; k++) {
            spread.put(Fraction.of(k, n - 1), choose(n - 1, k).multiply(without(n - k)));
        }
        return spread;
    }

    /**
     * Orders of m things in which no thing is followed by its successor, by inclusion, exclusion.
     */
    private static BigInteger without(int m) {
        var count = BigInteger.ZERO;
        for (int j = 0; j < m; j++) {
            var term = choose(m - 1, j).multiply(factorial(m - j));
            count = j % 2 == 0 ? count.add(term) : count.subtract(term);
        }
        return count;
    }

    /**
     * By the Robinson-Schensted correspondence, the orders whose longest rise is k are as many as
     * the pairs of standard tableaux of one shape with k columns, and hook lengths count tableaux.
     */
    private static Map<Fraction, BigInteger> riseSpread(int n) {
        var spread = new LinkedHashMap<Fraction, BigInteger>();
        addShapes(n, n, n, List.of(), spread);
        return spread;
    }

    private static void addShapes(
            int n, int left, int widest, List<Integer> rows, Map<Fraction, BigInteger> spread) {
        if (left == 0) {
            var tableaux = factorial(n).divide(hooks(rows));
            spread.merge(
                    Fraction.of(rows.getFirst() - 1, n - 1),
                    tableaux.multiply(tableaux),
                    BigInteger::add);
            return;
        }
        for (int row = Math.min(left, widest); row >= 1; row--) {
            var longer = new ArrayList<>(rows);
            longer.add(row);
            addShapes(n, left - row, row, longer, spread);
        }
    }

    private static BigInteger hooks(List<Integer> rows) {
        var product = BigInteger.ONE;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i); j++) {
                int column = j;
                long below = rows.stream().skip(i + 1L).filter(row -> row > column).count();
                product = product.multiply(BigInteger.valueOf(rows.get(i) - j + below));
            }
        }
        return product;
    }

    static BigInteger factorial(int n) {
        var product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    static BigInteger choose(int n, int k) {
        return factorial(n).divide(factorial(k).multiply(factorial(n - k)));
    }
}
