package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.DateParser;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A heading without its marks, numbers and years.
 *
 * @param depth how many marks stand before it where it is marked up, else 0
 * @param span the first and last year it gives
 * @param numbered whether a number stands before it
 * @param tags the part of speech of each of its words, by the word in small letters
 */
record Title(
        String text,
        int depth,
        @Nullable Span span,
        boolean numbered,
        boolean question,
        Map<String, String> tags) {
    private static final Pattern MARKS = Pattern.compile("^(#*)[\\s#*_•·▪-]*");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?i:topic|unit|chapter|part|section|lesson|week)\\s+\\d+\\s*[:.–-]*|\\d{1,2}(?:\\.\\d{1,2})*[.):]?|\\(?[a-z][.)]|\\(?[ivx]+[.)])\\s+");

    /** "1929 - 33" is a span in a heading; in a sentence it may be anything. */
    private static final Pattern SPACED =
            Pattern.compile("(?<=\\b[12]\\d{3})\\s+-\\s+(?=\\d{2}\\b(?!\\s+\\p{L}))");

    /** What leads to a span of years and goes with it, in the middle of a heading and last. */
    private static final Pattern BEFORE = before(" the (?:years|period)");

    private static final Pattern BEFORE_LAST = before(" the(?: years| period)?");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\b(?:in|by|from|of|after|before|since|until|to))[,(\\s]+[12]\\d{3}\\)?$");
    private static final Pattern REMARK =
            Pattern.compile("(?i)[\\s(:–-]*\\b(?:revision|summary|notes|recap|overview)\\b\\)?$");

    private static final Pattern CONTINUED =
            Pattern.compile("(?i)[\\s(,–-]*\\b(?:cont(?:inued|'d|d)?|ctd)\\b[\\s.…)]*$");

    static Title of(Line line) {
        String text = SPACED.matcher(line.text()).replaceAll("-");
        DateExpression years = years(text);
        text = years == null ? text : without(years, text);
        Matcher marks = MARKS.matcher(text);
        int depth = marks.find() ? marks.group(1).length() : 0;
        text = text.substring(marks.end()).replaceAll("[*_]+", "").strip();
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.find();
        text = numbered ? text.substring(number.end()) : text;
        boolean question = text.contains("?");
        text = text.replaceAll("[\\s:;!?.…,–-]+$", "");
        text = CONTINUED.matcher(text).replaceFirst("");
        text = REMARK.matcher(text).replaceFirst("");
        text = YEAR.matcher(text).replaceFirst("").replaceAll("[\\s:;!?,–-]+$", "");
        text =
                text.replace("&", "and")
                        .replaceAll("(?i)\\bgovt\\b|\\bg'ment\\b", "government")
                        .replaceAll("\\s+", " ")
                        .strip();
        Map<String, String> tags = new HashMap<>();
        line.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> tags.putIfAbsent(token.lower(), token.tag()));
        return new Title(
                text, depth, years == null ? null : Span.of(years), numbered, question, tags);
    }

    private static @Nullable DateExpression years(String text) {
        return DateParser.parse(text).stream()
                .filter(date -> Span.of(date) != null)
                .findFirst()
                .orElse(null);
    }

    /** The text without the years and what ties them to it. */
    private static String without(DateExpression years, String text) {
        String behind = text.substring(years.end()).replaceFirst("^\\)", "");
        boolean last = behind.chars().noneMatch(Character::isLetter);
        Pattern before = last ? BEFORE_LAST : BEFORE;
        String opening = before.matcher(text.substring(0, years.core())).replaceFirst("");
        boolean opens = opening.chars().noneMatch(Character::isLetterOrDigit);
        return opening + (opens ? " " + behind.replaceFirst("^[\\s:;,-]+", "") : behind);
    }

    private static Pattern before(String article) {
        return Pattern.compile(
                "(?i)(?:\\s+(?:in|during|of|for|from|between)(?:" + article + ")?)?[,(\\s]*$");
    }

    private boolean loud() {
        return Wordings.loud(text);
    }

    List<Token> words() {
        List<Token> words = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+$", "");
            words.add(new Token(word, tags.getOrDefault(lower, "X"), at, at + word.length()));
            at += word.length() + 1;
        }
        return words;
    }

    /** Whether two headings look alike on the page, so that they are of one rank. */
    boolean looksLike(Title other) {
        return loud() == other.loud()
                && numbered == other.numbered
                && question == other.question
                && depth == other.depth;
    }
}
