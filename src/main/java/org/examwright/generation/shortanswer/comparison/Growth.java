package org.examwright.generation.shortanswer.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.generation.language.Amount;
import org.examwright.knowledge.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One measure at two dates, and the ways to say how much it grew or fell.
 *
 * @param before the earlier figure as written, with its year
 * @param after the later one
 * @param other the fact that gives the later figure where {@code fact} gives the earlier alone
 */
record Growth(
        String about,
        String before,
        String after,
        BigDecimal from,
        BigDecimal to,
        Fact fact,
        @Nullable Fact other) {
    /** What is left where "more than half" is still near enough. */
    private static final double LEAST_LEFT = 0.25;

    private static final int NEAR = 5;
    private static final Map<Integer, String> FRACTIONS =
            new TreeMap<>(
                    Map.of(
                            25,
                            "a quarter",
                            33,
                            "a third",
                            50,
                            "a half",
                            67,
                            "two thirds",
                            75,
                            "three quarters"));

    boolean rise() {
        return to.compareTo(from) > 0;
    }

    boolean share() {
        return Amount.share(before) && Amount.share(after);
    }

    /** "25 million", "13.4 percentage points": what lies between the two. */
    String difference() {
        BigDecimal gap = to.subtract(from).abs();
        if (share()) {
            return plain(gap) + " percentage points";
        }
        BigDecimal million = gap.scaleByPowerOfTen(-6);
        BigDecimal billion = gap.scaleByPowerOfTen(-9);
        return before.contains("billion")
                ? plain(billion) + " billion"
                : before.contains("million")
                        ? plain(million) + " million"
                        : gap.stripTrailingZeros().scale() > 0
                                ? plain(gap)
                                : String.format(Locale.ROOT, "%,d", gap.longValue());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** "a fall of about 40 per cent", "a rise of about 15 percentage points". */
    String size() {
        if (share()) {
            return (rise() ? "a rise of about " : "a fall of about ") + difference();
        }
        double ratio = to.divide(from, 4, RoundingMode.HALF_UP).doubleValue();
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        String share = (rise() ? "a rise" : "a fall") + " of about " + percent + " per cent";
        return rise() && ratio >= 1.9
                ? share
                        + ", to about "
                        + String.format(Locale.ROOT, "%.1f", ratio).replaceFirst("\\.0$", "")
                        + " times as much"
                : share;
    }

    /** The forms in which the size may be given. */
    List<String> sizes() {
        double ratio = to.divide(from, 4, RoundingMode.HALF_UP).doubleValue();
        List<String> sizes = new ArrayList<>(List.of(size()));
        if (ratio >= 1.9) {
            String times = "rose about " + Math.round(ratio) + " times";
            sizes.add(ratio < 2.1 ? "doubled" : ratio < 3 ? "more than doubled" : times);
        } else if (ratio <= 0.55 && ratio > LEAST_LEFT) {
            sizes.add(ratio > 0.45 ? "halved" : "fell by more than half");
        }
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        String way = rise() ? "rose by about " : "fell by about ";
        sizes.add(way + difference());
        if (share()) {
            return sizes;
        }
        sizes.add(way + percent + " per cent");
        FRACTIONS.forEach(
                (share, name) -> {
                    if (Math.abs(percent - share) <= NEAR) {
                        sizes.add(way + name);
                    }
                });
        return sizes;
    }
}
