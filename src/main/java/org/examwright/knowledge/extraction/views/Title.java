package org.examwright.knowledge.extraction.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        int @Nullable [] span,
        boolean numbered,
        boolean question,
        Map<String, String> tags) {
    private static final Pattern MARKS = Pattern.compile("^(#*)[\\s#*_•·▪-]*");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^(?:(?i:topic|unit|chapter|part|section|lesson|week)\\s+\\d+\\s*[:.–-]*|\\d+(?:\\.\\d+)*[.):]?|\\(?[a-z][.)]|\\(?[ivx]+[.)])\\s+");
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?i)(?:\\s+(?:in|during|of|for|from|between)(?: the"
                            + " years)?)?[,(\\s]*\\b([12]\\d{3})\\s*[-–]\\s*(\\d{4}|\\d{2})\\b\\)?");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<!\\b(?:in|by|from|of|after|before|since|until|to))[,(\\s]+[12]\\d{3}\\)?$");
    private static final Pattern REMARK =
            Pattern.compile("(?i)[\\s(:–-]*\\b(?:revision|summary|notes|recap|overview)\\b\\)?$");

    private static final Pattern CONTINUED =
            Pattern.compile("(?i)[\\s(,–-]*\\b(?:cont(?:inued|'d|d)?|ctd)\\b[\\s.…)]*$");

    static Title of(Line line) {
        String text = line.text();
        Matcher marks = MARKS.matcher(text);
        int depth = marks.find() ? marks.group(1).length() : 0;
        text = text.substring(marks.end()).replaceAll("[*_]+", "").strip();
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.find();
        text = numbered ? text.substring(number.end()) : text;
        boolean question = text.contains("?");
        int[] span = null;
        Matcher years = SPAN.matcher(text);
        if (years.find()) {
            int first = Integer.parseInt(years.group(1));
            String last = years.group(2);
            int end = Integer.parseInt(last);
            span = new int[] {first, last.length() == 4 ? end : first - first % 100 + end};
            text = years.replaceFirst("");
        }
        text = text.replaceAll("[\\s:;!?.…,–-]+$", "");
        text = CONTINUED.matcher(text).replaceFirst("");
        text = REMARK.matcher(text).replaceFirst("");
        text = YEAR.matcher(text).replaceFirst("").replaceAll("[\\s:;,–-]+$", "");
        text =
                text.replace("&", "and")
                        .replaceAll("(?i)\\bgovt\\b|\\bg'ment\\b", "government")
                        .replaceAll("\\s+", " ")
                        .strip();
        Map<String, String> tags = new HashMap<>();
        line.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> tags.putIfAbsent(token.lower(), token.tag()));
        return new Title(text, depth, span, numbered, question, tags);
    }

    /** Whether all its letters are capitals. */
    boolean loud() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 5;
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
