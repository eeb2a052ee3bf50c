package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks of Markdown that set words in bold, slanted or as a link. They are none of the words,
 * in a page of plain text as little as in one of Markdown.
 */
public final class Markup {
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<!\\\\)(?:(?<!\\*)\\*{1,3}(?!\\*)|(?<!_)_{1,3}(?!_))");

    /** A picture, the mark of a footnote, a box to tick, and the backslash before a plain sign. */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "!\\[[^\\]]{0,200}\\]\\([^)\\s]{0,400}\\)|\\[\\^\\w{1,20}\\]"
                            + "|(?<=^\\s{0,20}[-*+] )\\[[ xX]\\] "
                            + "|\\\\(?=[-~*_#+.!()\\[\\]`>|])"
                            + "|</?(?:b|i|u|em|strong|sup|sub|mark|span)>");

    /** "[the count](lund.md)", "[[Lund|the count]]", "`the count`", "~~", "==": words in marks. */
    private static final List<Pattern> AROUND =
            List.of(
                    Pattern.compile("(\\[)[^\\[\\]]{1,200}(\\]\\([^)\\s]{1,400}\\))"),
                    Pattern.compile("(\\[\\[(?:[^\\[\\]|]{1,200}\\|)?)[^\\[\\]|]{1,200}(\\]\\])"),
                    Pattern.compile("(?<![`\\p{L}\\d])(`)[^`]{1,400}(`)(?!`)"),
                    Pattern.compile("(`)[^`\\p{L}\\d\\s]{1,3}(`)"),
                    Pattern.compile("(~~)[^~]{1,400}(~~)"),
                    Pattern.compile("(==)(?=[^\\s=])[^=]{1,400}(?<=\\S)(==)"));

    private Markup() {}

    /** The marks in a line, each read as nothing. */
    public static List<ShortForms.Swap> in(String line) {
        List<ShortForms.Swap> marks = new ArrayList<>();
        Matcher mark = NO_WORDS.matcher(line);
        while (mark.find()) {
            marks.add(nothing(mark.start(), mark.end()));
        }
        for (Pattern around : AROUND) {
            Matcher pair = around.matcher(line);
            while (pair.find()) {
                marks.add(nothing(pair.start(1), pair.end(1)));
                marks.add(nothing(pair.start(2), pair.end(2)));
            }
        }
        marks.addAll(emphasis(line));
        return apart(marks);
    }

    private static List<ShortForms.Swap> emphasis(String line) {
        List<ShortForms.Swap> pairs = new ArrayList<>();
        List<ShortForms.Swap> open = new ArrayList<>();
        Matcher run = EMPHASIS.matcher(line);
        while (run.find()) {
            ShortForms.Swap here = nothing(run.start(), run.end());
            ShortForms.Swap other = closes(line, run) ? opening(open, line, run.group()) : null;
            if (other != null) {
                pairs.add(other);
                pairs.add(here);
                open.subList(open.indexOf(other), open.size()).clear();
            } else if (opens(line, run)) {
                open.add(here);
            }
        }
        return pairs;
    }

    private static ShortForms.@Nullable Swap opening(
            List<ShortForms.Swap> open, String line, String mark) {
        return open.reversed().stream()
                .filter(one -> line.substring(one.start(), one.end()).equals(mark))
                .findFirst()
                .orElse(null);
    }

    private static boolean opens(String line, Matcher run) {
        boolean words = run.end() < line.length() && line.charAt(run.end()) > ' ';
        return words && (isEdge(line, run.start() - 1) || standsWithin(run));
    }

    private static boolean closes(String line, Matcher run) {
        boolean words = run.start() > 0 && line.charAt(run.start() - 1) > ' ';
        return words && (isEdge(line, run.end()) || standsWithin(run));
    }

    /** "Kolm**burg**"; a single star between two signs is a sum. */
    private static boolean standsWithin(Matcher run) {
        return run.group().length() > 1 && run.group().charAt(0) == '*';
    }

    private static boolean isEdge(String line, int at) {
        return at < 0 || at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
    }

    private static ShortForms.Swap nothing(int start, int end) {
        return new ShortForms.Swap(start, end, "");
    }

    /** From left to right; of two that meet, the first. */
    private static List<ShortForms.Swap> apart(List<ShortForms.Swap> marks) {
        marks.sort(Comparator.comparingInt(ShortForms.Swap::start));
        List<ShortForms.Swap> apart = new ArrayList<>();
        for (ShortForms.Swap mark : marks) {
            if (apart.isEmpty() || apart.getLast().end() <= mark.start()) {
                apart.add(mark);
            }
        }
        return List.copyOf(apart);
    }
}
