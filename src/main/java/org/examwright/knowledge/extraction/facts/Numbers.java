package org.examwright.knowledge.extraction.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as notes write them, as plain numbers. */
final class Numbers {
    private static final Pattern FIRST =
            Pattern.compile("(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:/(\\d+))?");
    private static final Map<String, Integer> FRACTIONS =
            Map.of("½", 50, "⅓", 33, "⅔", 67, "¼", 25, "¾", 75, "⅕", 20, "⅛", 12, "half", 50);
    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final List<String> PARTS =
            List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern WORDED =
            Pattern.compile(
                    "(a|one|two|three|four|five|nine)["
                            + " -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?");
    private static final Pattern ODDS =
            Pattern.compile(
                    "(\\d+|one|two|three|four) (?:in|out of) (?:every"
                            + " )?(\\d+|two|three|four|five|ten|twenty)");

    private Numbers() {}

    /** The number a value means; of a range the first end; null where it cannot be said exactly. */
    static @Nullable BigDecimal of(String value) {
        String text = value.toLowerCase(Locale.ROOT).strip();
        if (FRACTIONS.containsKey(text)) {
            return new BigDecimal(FRACTIONS.get(text)).movePointLeft(2);
        }
        Matcher odds = ODDS.matcher(text);
        if (odds.matches()) {
            BigDecimal one = Objects.requireNonNull(of(odds.group(1)));
            BigDecimal all = Objects.requireNonNull(of(odds.group(2)));
            return all.signum() == 0 ? null : one.divide(all, 2, RoundingMode.HALF_UP);
        }
        Matcher words = WORDED.matcher(text);
        if (words.matches()) {
            int part = words.group(1).equals("a") ? 1 : SMALL.indexOf(words.group(1));
            int whole = PARTS.indexOf(words.group(2)) + 3;
            return BigDecimal.valueOf(part)
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        }
        Matcher matcher = FIRST.matcher(text);
        if (!matcher.find()) {
            return worded(text);
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        if (matcher.group(2) != null) {
            BigDecimal below = new BigDecimal(matcher.group(2));
            return below.signum() == 0 ? null : number.divide(below, 2, RoundingMode.HALF_UP);
        }
        return number.multiply(scale(text))
                .stripTrailingZeros()
                .setScale(plainScale(number, text), RoundingMode.HALF_UP);
    }

    private static int plainScale(BigDecimal number, String text) {
        return scale(text).compareTo(BigDecimal.ONE) > 0 ? 0 : number.scale();
    }

    private static BigDecimal scale(String text) {
        if (text.matches(".*(?:million|\\dm|\\d m)\\b.*")) {
            return BigDecimal.valueOf(1_000_000);
        }
        if (text.matches(".*(?:billion|\\d ?bn)\\b.*")) {
            return BigDecimal.valueOf(1_000_000_000);
        }
        if (text.matches(".*(?:thousand|\\d ?k)\\b.*")) {
            return BigDecimal.valueOf(1000);
        }
        return text.matches(".*hundred\\b.*") ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }

    private static @Nullable BigDecimal worded(String text) {
        if (text.startsWith("half a ")) {
            return scale(text).divide(BigDecimal.TWO);
        }
        int sum = 0;
        for (String word : text.split("[ -]")) {
            if (SMALL.contains(word)) {
                sum += SMALL.indexOf(word);
            } else if (TENS.contains(word)) {
                sum += 20 + 10 * TENS.indexOf(word);
            } else if (word.equals("a")) {
                sum += 1;
            } else if (!word.matches("hundred|thousand|million|billion")) {
                return null;
            }
        }
        return sum == 0 ? null : BigDecimal.valueOf(sum).multiply(scale(text));
    }
}
