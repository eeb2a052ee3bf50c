package org.examwright.marking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number, kept in lowest terms with a denominator above 0. Marks are added and compared as
 * fractions, so that three thirds are one; they are rounded only where they are shown.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
        implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);
    private static final int SHOWN_DECIMALS = 5;
    private static final int MOST_DIGITS = 100;

    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("A fraction cannot have the denominator 0");
        }
        if (!denominator.equals(BigInteger.ONE)) { // most marks are whole, and need no division
            var divisor = numerator.gcd(denominator);
            if (denominator.signum() < 0) {
                divisor = divisor.negate();
            }
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Refuses numbers of more than 100 digits or decimals, which no mark has. */
    public static Fraction of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("A number of more than 100 digits is not a mark");
        }
        return value.scale() > 0
                ? new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Refuses 0. */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction atLeast(Fraction least) {
        return compareTo(least) < 0 ? least : this;
    }

    public Fraction atMost(Fraction most) {
        return compareTo(most) > 0 ? most : this;
    }

    public int signum() {
        return numerator.signum();
    }

    /** As it is shown: at most 5 decimals, rounded half up, without trailing zeros. */
    public BigDecimal shown() {
        var shown =
                new BigDecimal(numerator)
                        .divide(new BigDecimal(denominator), SHOWN_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return shown.scale() < 0 ? shown.setScale(0) : shown;
    }

    @Override
    public int compareTo(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE)
                ? numerator.toString()
                : numerator + "/" + denominator;
    }
}
