package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.marking.Fraction;
import org.examwright.marking.points.PointMatcher;
import org.examwright.marking.points.Scheme;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/** Reads a question's mark scheme as one that short answers can be matched with. */
final class PointSchemes {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+%?");
    private static final Pattern NAME = Pattern.compile("(?:the )?\\p{Lu}\\S*(?: \\S+){0,2}");

    private PointSchemes() {}

    /** Null where a person marks all of it: levels, or points without any form to look for. */
    static @Nullable PointMatcher matcher(Question question, BigDecimal marks) {
        var scheme = question.markScheme();
        if (question.type() != QuestionType.SHORT_ANSWER
                || scheme == null
                || scheme.essay() != null
                || marks.signum() <= 0) {
            return null;
        }
        var scale = Fraction.of(marks).dividedBy(Fraction.of(question.marks()));
        var points = scheme.points().stream().map(point -> point(point, scale)).toList();
        if (points.stream().allMatch(point -> point.kind() == Scheme.Kind.OPEN)) {
            return null;
        }
        return new PointMatcher(
                new Scheme(
                        question.stem(),
                        points,
                        scheme.rule() == MarkScheme.Rule.ANY_OF ? scheme.of() : null,
                        Fraction.of(marks),
                        scheme.takesOthers() ? topic(scheme) : null));
    }

    /** The words of the matter: what the points say and the quotes that they rest on. */
    private static List<String> topic(MarkScheme scheme) {
        return scheme.points().stream()
                .flatMap(point -> Stream.concat(Stream.of(point.text()), point.quotes().stream()))
                .toList();
    }

    private static Scheme.Point point(MarkScheme.Point point, Fraction scale) {
        var slots = new TreeMap<String, Object>(point.slots() == null ? Map.of() : point.slots());
        var accept = point.accept().isEmpty() ? ofSlots(slots) : point.accept();
        return new Scheme.Point(
                Fraction.of(point.marks()).times(scale),
                kind(slots, accept),
                accept,
                point.reject());
    }

    /** What must be named, where no whole form says it. */
    private static List<String> ofSlots(Map<String, Object> slots) {
        var said = slots.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return said.isBlank() ? List.of() : List.of(said);
    }

    private static Scheme.Kind kind(Map<String, Object> slots, List<String> accept) {
        if (accept.isEmpty()) {
            return Scheme.Kind.OPEN;
        }
        if (slots.size() == 1) {
            if (slots.containsKey("name")) {
                return Scheme.Kind.NAME;
            }
            if (slots.containsKey("year")) {
                return Scheme.Kind.YEAR;
            }
            if (slots.containsKey("order")) {
                return Scheme.Kind.ORDER;
            }
            if (slots.containsKey("number")) {
                return Scheme.Kind.NUMBER;
            }
        }
        if (!slots.isEmpty()) {
            return Scheme.Kind.IDEA;
        }
        return all(YEAR, accept)
                ? Scheme.Kind.YEAR
                : all(NUMBER, accept)
                        ? Scheme.Kind.NUMBER
                        : all(NAME, accept) ? Scheme.Kind.NAME : Scheme.Kind.IDEA;
    }

    private static boolean all(Pattern pattern, List<String> accept) {
        return accept.stream().allMatch(form -> pattern.matcher(form.strip()).matches());
    }
}
