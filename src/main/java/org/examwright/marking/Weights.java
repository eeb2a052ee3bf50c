package org.examwright.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads weights as authors mean them. Quiz systems write a third as 33.333 %; added three times
 * that would fall short of a whole mark. A weight whose percentage lies within 0.0005 of a fraction
 * on Moodle's list therefore is that fraction; any other weight is what it says.
 */
public final class Weights {
    private static final Fraction TOLERANCE = Fraction.of(5, 1_000_000);
    private static final List<Fraction> LISTED =
            Stream.of(
                            Stream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).map(n -> Fraction.of(n, 10)),
                            Stream.of(3, 4, 6, 7, 8, 9, 20).map(n -> Fraction.of(1, n)),
                            Stream.of(
                                    Fraction.ZERO,
                                    Fraction.of(2, 3),
                                    Fraction.of(3, 4),
                                    Fraction.of(5, 6)))
                    .flatMap(each -> each)
                    .flatMap(each -> Stream.of(each, Fraction.ZERO.minus(each)))
                    .toList();

    private Weights() {}

    /**
     * @param weight a share of the question's marks: 1 is all of them, 0.33333 a third
     */
    public static Fraction exact(BigDecimal weight) {
        var given = Fraction.of(weight);
        return LISTED.contains(given)
                ? given
                : LISTED.stream().filter(listed -> near(given, listed)).findFirst().orElse(given);
    }

    private static boolean near(Fraction given, Fraction listed) {
        var gap = given.minus(listed);
        return (gap.signum() < 0 ? Fraction.ZERO.minus(gap) : gap).compareTo(TOLERANCE) <= 0;
    }
}
