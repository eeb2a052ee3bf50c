package org.examwright.generation.shortanswer.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Quantity;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Statement;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * S19: What do these figures show about {trend}? Two figures for the same thing at two times: the
 * change with its size, which is sums, and a reason for it, which is history.
 */
final class FiguresShow extends ShortAnswerPattern {
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (\\d{4}) and (\\d{4})\\b");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(million|billion|thousand|per"
                            + " cent|%)?");

    private FiguresShow() {
        super("S19");
    }

    static FiguresShow changes() {
        return new FiguresShow();
    }

    @Override
    public Card card() {
        return Card.written(
                "Look at these figures for {trend}. Say how large the change was, and give one"
                        + " reason for it.",
                "two figures for one thing at two times, and a reason for the change",
                "a mark each for the change with its size and for a reason",
                "2");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement statement : ground.statements()) {
            if (statement.kind() == Statement.Kind.CHANGE
                    && Sentences.isName(statement.subject())) {
                ofChange(statement).ifPresent(trend -> candidates.add(candidate(ground, trend)));
            }
        }
        Map<String, List<Quantity>> byMeasure = new TreeMap<>();
        for (Figure figure : ground.figures()) {
            Quantity.of(ground, figure)
                    .ifPresent(
                            quantity ->
                                    byMeasure
                                            .computeIfAbsent(
                                                    quantity.measure() + "|" + quantity.unit(),
                                                    _ -> new ArrayList<>())
                                            .add(quantity));
        }
        byMeasure
                .values()
                .forEach(
                        quantities ->
                                ofFigures(quantities)
                                        .ifPresent(
                                                trend -> candidates.add(candidate(ground, trend))));
        return Supply.of(candidates, "no figure is known for the same thing at two times");
    }

    private Candidate candidate(Ground ground, Growth trend) {
        return about(
                trend.about(),
                trend.fact(),
                0.7,
                pen -> write(ground, trend, why(ground, trend), pen));
    }

    private static Optional<Growth> ofChange(Statement statement) {
        @Nullable String before = statement.before();
        @Nullable String after = statement.after();
        if (before == null || after == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = number(before);
        Optional<BigDecimal> to = number(after);
        return from.isEmpty() || to.isEmpty() || from.get().compareTo(to.get()) == 0
                ? Optional.empty()
                : Optional.of(
                        new Growth(
                                statement.subject(),
                                dated(before, statement.subject(), 1),
                                dated(after, statement.subject(), 2),
                                from.get(),
                                to.get(),
                                statement,
                                null));
    }

    /** With its year where only the name of the change tells it: "between 1928 and 1940". */
    static String dated(String figure, String subject, int end) {
        Matcher years = BETWEEN.matcher(subject);
        return years.find() && !YEAR.matcher(figure).find()
                ? figure + " in " + years.group(end)
                : figure;
    }

    /** The one number that is no year. */
    private static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        List<BigDecimal> found = new ArrayList<>();
        while (matcher.find()) {
            boolean year =
                    matcher.group(1).matches("1[0-9]{3}|20[0-9]{2}") && matcher.group(2) == null;
            if (!year) {
                BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
                String scale = String.valueOf(matcher.group(2));
                found.add(
                        switch (scale) {
                            case "thousand" -> number.scaleByPowerOfTen(3);
                            case "million" -> number.scaleByPowerOfTen(6);
                            case "billion" -> number.scaleByPowerOfTen(9);
                            default -> number;
                        });
            }
        }
        return found.size() == 1 && found.getFirst().signum() > 0
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    private static Optional<Growth> ofFigures(List<Quantity> quantities) {
        List<Quantity> dated =
                quantities.stream()
                        .filter(q -> q.from().getYear() == q.to().getYear())
                        .sorted(Comparator.comparing(Quantity::from))
                        .toList();
        if (dated.size() < 2) {
            return Optional.empty();
        }
        Quantity first = dated.getFirst();
        Quantity last = dated.getLast();
        if (first.from().getYear() == last.from().getYear()
                || first.amount().number().compareTo(last.amount().number()) == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Growth(
                        first.measure(),
                        dated(first),
                        dated(last),
                        first.amount().number(),
                        last.amount().number(),
                        first.figure(),
                        last.figure()));
    }

    private static String dated(Quantity quantity) {
        return (quantity.hedged() ? "about " : "")
                + quantity.amount().text()
                + " in "
                + Dates.year(quantity.from().getYear());
    }

    /** What the notes give as the reasons: links to the change, or what has one name with it. */
    private static List<Idea> why(Ground ground, Growth trend) {
        return Idea.distinct(
                Stream.of(Optional.of(trend.fact()), Optional.ofNullable(trend.other()))
                        .flatMap(Optional::stream)
                        .flatMap(fact -> ground.links().causesOf(fact).stream())
                        .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                        .toList(),
                trend.about());
    }

    private Written write(Ground ground, Growth trend, List<Idea> why, Pen pen) {
        if (why.isEmpty()) {
            return new Written.Dropped("no reason for the change is told, so that sums would do");
        }
        Composition composition = composition(ground, trend.fact());
        if (trend.other() != null) {
            composition.resting(trend.other());
        }
        String way = trend.rise() ? "rise" : "fall";
        var change =
                point(
                        "The change: " + trend.size(),
                        trend.sizes(),
                        List.of(trend.rise() ? "a fall" : "a rise"),
                        Map.of("direction", way, "size", trend.size()),
                        evidence(trend));
        var reason = Points.oneOf(ground, "A reason for the change", why, 1, List.of());
        why.forEach(idea -> composition.resting(idea.key()).resting(idea.fact()));
        String figures =
                " these figures for "
                        + ground.casing().inside(trend.about())
                        + ": "
                        + ground.casing().inside(trend.before())
                        + "; "
                        + ground.casing().inside(trend.after())
                        + ".";
        return composition
                .asking(
                        pen,
                        "Look at"
                                + figures
                                + " Say how large the change was, and give one reason for it.",
                        "Look at"
                                + figures
                                + " State the size of the change, and give one reason for it.",
                        "Study"
                                + figures
                                + " State how large the change was, and give one reason for it.")
                .commandWord("Give")
                .objectives("AO1")
                .marks(2)
                .scheme(
                        Guidance.askedFor("reason")
                                .line(
                                        "1 mark for the size of the change: the difference, a"
                                                + " percentage or how many times as much, near"
                                                + " enough; that it rose or fell, or the two"
                                                + " figures said again, earns nothing. 1 mark for a"
                                                + " reason.")
                                .all(List.of(change, reason)))
                .with(Difficulties.knownBy(0.4).grain(0).facts(2).task(0.4));
    }

    /** The quotes of both figures: neither alone shows a change. */
    private static List<Evidence> evidence(Growth trend) {
        Set<Evidence> both = new LinkedHashSet<>(trend.fact().evidence());
        if (trend.other() instanceof Fact other) {
            both.addAll(other.evidence());
        }
        return List.copyOf(both);
    }
}
