package org.examwright.marking.points;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an answer puts letters in the order asked for. */
final class Sequence {
    private static final Pattern RUN =
            Pattern.compile(
                    "(?<!\\p{L})[A-Za-z](?!\\p{Ll})(?:[ ,;>→)(-]*(?:then"
                            + " )?[A-Za-z](?![\\p{Ll}])){2,}");

    private Sequence() {}

    static PointMark judge(int point, String text, List<String> accept) {
        List<String> wanted = accept.stream().map(Sequence::letters).toList();
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            String given = letters(run.group().replace("then ", ""));
            if (wanted.contains(given)) {
                return new PointMark(point, Verdict.AWARD, 1, span(text, run), List.of(), Set.of());
            }
            int best = wanted.stream().mapToInt(each -> common(each, given)).max().orElse(0);
            int most = wanted.stream().mapToInt(String::length).max().orElse(1);
            return new PointMark(
                    point,
                    best >= most - 1 ? Verdict.REFER : Verdict.REFUSE,
                    Math.min(1, (double) best / most),
                    span(text, run),
                    List.of(),
                    Set.of(Flag.OTHER_VALUE));
        }
        return new PointMark(
                point,
                text.isBlank() ? Verdict.REFUSE : Verdict.REFER,
                0,
                null,
                List.of(),
                Set.of());
    }

    private static PointMark.Span span(String text, Matcher run) {
        return new PointMark.Span(
                text.codePointCount(0, run.start()), text.codePointCount(0, run.end()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    }

    /** The longest run of letters that both have in the same order, gaps allowed. */
    private static int common(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                length[i][j] =
                        one.charAt(i - 1) == other.charAt(j - 1)
                                ? length[i - 1][j - 1] + 1
                                : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.length()][other.length()];
    }
}
