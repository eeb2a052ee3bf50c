package org.examwright.generation.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as written, with its number: "2.4 million", "600,000", "24 per cent". Writes other
 * numbers in the same way, as exactly and no more.
 *
 * @param scale what one of the written numbers stands for: 1,000,000 in "2.4 million"
 * @param digits significant digits of the written number
 */
public record Amount(
        String before, BigDecimal written, String after, BigDecimal scale, int digits) {
    private static final Pattern ONE_NUMBER =
            Pattern.compile("^([^\\d]{0,12}?)(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)([^\\d]*)$");

    /**
     * Reads a figure; empty where it holds no number, several, or one that does not fit its text.
     */
    public static Optional<Amount> of(String value, BigDecimal number) {
        Matcher matcher = ONE_NUMBER.matcher(value.strip());
        if (!matcher.matches() || number.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(matcher.group(2).replace(",", ""));
        if (written.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal scale = number.divide(written, MathContext.DECIMAL64).stripTrailingZeros();
        if (!scale.unscaledValue().equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        return Optional.of(
                new Amount(
                        matcher.group(1), written, matcher.group(3), scale, significant(written)));
    }

    private static int significant(BigDecimal written) {
        if (written.scale() > 0) {
            return Math.max(1, written.precision());
        }
        return Math.max(1, written.stripTrailingZeros().precision());
    }

    /** The same with a unit behind it. */
    public Amount in(String unit) {
        return unit.isEmpty()
                ? this
                : new Amount(before, written, after.stripTrailing() + unit, scale, digits);
    }

    /** The same without a word such as "nearly" before it, which the question says instead. */
    public Amount unhedged() {
        return new Amount(before.replaceAll("(?i)\\p{L}+\\s+", ""), written, after, scale, digits);
    }

    /** The number this stands for. */
    public BigDecimal number() {
        return written.multiply(scale);
    }

    /** Another number written in the same way, rounded as this one is. */
    public Amount times(double factor) {
        BigDecimal exact = written.multiply(BigDecimal.valueOf(factor));
        BigDecimal rounded =
                exact.round(new MathContext(Math.min(digits, 3), RoundingMode.HALF_UP));
        BigDecimal kept = rounded.setScale(Math.max(0, written.scale()), RoundingMode.HALF_UP);
        return new Amount(before, kept, after, scale, digits);
    }

    /** The same number to so many significant digits. */
    public Amount to(int figures) {
        BigDecimal rounded = written.round(new MathContext(figures, RoundingMode.HALF_UP));
        return new Amount(
                before,
                rounded.setScale(Math.max(0, rounded.stripTrailingZeros().scale())),
                after,
                scale,
                figures);
    }

    /** The figure as the notes would write it. */
    public String text() {
        String digitsText =
                written.scale() > 0
                        ? written.toPlainString()
                        : written.compareTo(BigDecimal.valueOf(10_000)) >= 0 || text4()
                                ? String.format(Locale.ROOT, "%,d", written.toBigInteger())
                                : written.toBigInteger().toString();
        return before + digitsText + after;
    }

    private boolean text4() {
        return written.compareTo(BigDecimal.valueOf(1000)) >= 0
                && scale.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether it is a share of a hundred. */
    public boolean share() {
        return share(after);
    }

    /** Whether words tell a share of a hundred. */
    public static boolean share(String words) {
        return words.contains("%") || words.contains("per cent") || words.contains("percent");
    }
}
