package org.examwright.attempts.sitting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * Extra time that a learner is due. It lengthens the time limit, and moves the end of the window by
 * as much, so that a late start does not eat it up.
 *
 * @param factor how many times the usual time, 1 to 10
 * @param minutes on top of that, 0 to 10,080
 */
public record Accommodation(BigDecimal factor, int minutes) {
    public static final Accommodation NONE = new Accommodation(BigDecimal.ONE, 0);

    public Accommodation {
        factor = factor.stripTrailingZeros();
        if (factor.scale() < 0) {
            factor = factor.setScale(0);
        }
    }

    /** What is added to a time that is usually this long. */
    Duration extra(Duration usual) {
        var seconds =
                factor.subtract(BigDecimal.ONE)
                        .multiply(BigDecimal.valueOf(usual.toSeconds()))
                        .setScale(0, RoundingMode.CEILING);
        return Duration.ofSeconds(seconds.longValueExact()).plusMinutes(minutes);
    }
}
