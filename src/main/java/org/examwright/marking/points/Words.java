package org.examwright.marking.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a text apart: words, years, numbers, and phrases that count as one word. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\d{4}\\s?[-–—/]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{3}0'?s\\b"
                            + "|\\d+(?:[.,]\\d+)*(?:st|nd|rd|th)?"
                            + "|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s$");
    private static final Pattern ENDS = Pattern.compile("[.;!?\\n]");
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "thousand", BigDecimal.valueOf(1_000),
                    "million", BigDecimal.valueOf(1_000_000),
                    "billion", BigDecimal.valueOf(1_000_000_000));

    private Words() {}

    static List<Token> of(String text) {
        List<Token> single = new ArrayList<>();
        int end = 0;
        int sentence = 0;
        for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
            String gap = text.substring(end, word.start());
            if (!single.isEmpty() && ENDS.matcher(gap).find()) {
                sentence++;
            }
            String lower = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            String owner = POSSESSIVE.matcher(lower).replaceFirst("");
            boolean possessive =
                    !owner.equals(lower)
                            || lower.endsWith("s") && text.startsWith("' ", word.end())
                            || lower.endsWith("s") && text.startsWith("’ ", word.end());
            single.add(
                    new Token(
                            word.group(),
                            owner,
                            Lexicon.stem(owner),
                            Value.of(owner),
                            possessive,
                            gap,
                            sentence,
                            word.start(),
                            word.end()));
        }
        return joined(text, single);
    }

    /** Puts "set up", "5 million" and "nineteen eighty-four" together. */
    private static List<Token> joined(String text, List<Token> single) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < single.size(); ) {
            int length = Lexicon.english().phraseAt(single, i);
            Token token = single.get(i);
            if (length > 1) {
                joined.add(join(text, single, i, length, Lexicon.phrase(single, i, length), null));
            } else if ((length = yearLength(single, i)) > 1) {
                int year = year(single, i, length);
                joined.add(join(text, single, i, length, "#" + year, new Value.Years(year, year)));
            } else if (scaled(single, i)) {
                length = 2;
                var number =
                        ((Value.Number) Objects.requireNonNull(token.value()))
                                .number()
                                .multiply(
                                        SCALES.getOrDefault(
                                                single.get(i + 1).lower(), BigDecimal.ONE));
                joined.add(join(text, single, i, length, "#" + number, new Value.Number(number)));
            } else {
                length = 1;
                joined.add(token);
            }
            i += length;
        }
        return List.copyOf(joined);
    }

    private static boolean scaled(List<Token> words, int i) {
        return i + 1 < words.size()
                && words.get(i).value() instanceof Value.Number
                && SCALES.containsKey(words.get(i + 1).lower());
    }

    /** How many words from here on are a year in words; 0 for none. */
    private static int yearLength(List<Token> words, int i) {
        if (i + 1 >= words.size() || !below(words, i, 13, 20)) {
            return 0;
        }
        if (below(words, i + 1, 10, 19)) {
            return 2;
        }
        if (below(words, i + 1, 20, 90)) {
            return i + 2 < words.size() && (below(words, i + 2, 2, 9) || one(words, i + 2)) ? 3 : 2;
        }
        return 0;
    }

    private static boolean below(List<Token> words, int i, int least, int most) {
        return Character.isLetter(words.get(i).text().charAt(0))
                && words.get(i).value() instanceof Value.Number(var number)
                && number.intValue() >= least
                && number.intValue() <= most;
    }

    private static boolean one(List<Token> words, int i) {
        return words.get(i).lower().equals("one");
    }

    private static int year(List<Token> words, int i, int length) {
        int year = 0;
        for (int j = i; j < i + length; j++) {
            int part =
                    words.get(j).value() instanceof Value.Number(var number)
                            ? number.intValue()
                            : 1;
            year += j == i ? 100 * part : part;
        }
        return year;
    }

    private static Token join(
            String text, List<Token> words, int i, int length, String as, @Nullable Value value) {
        Token first = words.get(i);
        Token last = words.get(i + length - 1);
        return new Token(
                text.substring(first.start(), last.end()),
                as,
                as,
                value,
                last.possessive(),
                first.gap(),
                first.sentence(),
                first.start(),
                last.end());
    }
}
