package org.examwright.generation.facts;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A view of the past that the course's facts argue for and against.
 *
 * @param sentence the view in the past tense, without a full stop and without its span of years
 * @param named the first and last year the view itself names; null where it names none
 */
public record View(
        String sentence, int @Nullable [] named, List<Statement> favour, List<Statement> against) {
    private static final Pattern SPAN =
            Pattern.compile("^(.+?) in(?: the years)? (\\d{4})(?:[–-](\\d{4}|\\d{2}))?$");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.,])([12]\\d{3})(?:[–-](\\d{4}|\\d{2})(?!\\d))?(?![\\ds%]|,\\d)");

    /** A year that others are measured by is none that is told of: "higher than in 1913". */
    private static final Pattern MEASURE =
            Pattern.compile(
                    "\\b(?:than|below|above)(?: (?:it was|they were|that|those|the level))?(?:"
                            + " (?:in|of|before|at))? [12]\\d{3}\\b");

    /** The view that a stance names, with what argues for it and against it. */
    static View of(String issue, List<Statement> favour, List<Statement> against) {
        Matcher span = SPAN.matcher(issue);
        if (!span.matches()) {
            return new View(issue, null, favour, against);
        }
        int first = Integer.parseInt(span.group(2));
        int last = span.group(3) == null ? first : end(first, span.group(3));
        return new View(
                span.group(1),
                new int[] {first, last},
                within(favour, first, last),
                within(against, first, last));
    }

    /** A point that tells of other years is no point about this view. */
    private static List<Statement> within(List<Statement> points, int first, int last) {
        return points.stream()
                .filter(
                        point ->
                                years(point.text()).allMatch(year -> first <= year && year <= last))
                .toList();
    }

    /** The first and last year: those the view names, else those its points tell of. */
    public Optional<int[]> years() {
        if (named != null) {
            return Optional.of(named);
        }
        IntSummaryStatistics told =
                points().flatMapToInt(point -> years(point.text())).summaryStatistics();
        return told.getCount() == 0
                ? Optional.empty()
                : Optional.of(new int[] {told.getMin(), told.getMax()});
    }

    /** Every point, those for it first. */
    public Stream<Statement> points() {
        return Stream.concat(favour.stream(), against.stream());
    }

    /** The years that a text tells of. */
    public static IntStream years(String text) {
        IntStream.Builder years = IntStream.builder();
        Matcher matcher = YEAR.matcher(MEASURE.matcher(text).replaceAll(""));
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            years.add(first);
            if (matcher.group(2) != null) {
                years.add(end(first, matcher.group(2)));
            }
        }
        return years.build();
    }

    private static int end(int first, String written) {
        int number = Integer.parseInt(written);
        return written.length() == 4 ? number : first - first % 100 + number;
    }

    /** What tells the view from others of the course. */
    public String name() {
        return Words.capitalised(sentence);
    }
}
