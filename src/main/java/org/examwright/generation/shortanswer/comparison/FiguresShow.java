package org.examwright.generation.shortanswer.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(million|billion|thousand|per"
                            + " cent|%)?");

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

    private FiguresShow() {
        super("S19");
    }

    static FiguresShow changes() {
        return new FiguresShow();
    }

    @Override
    public Card card() {
        return Card.written(
                "What do these figures show about {trend}? Give one reason for the change.",
                "two figures for one thing at two times, and a reason for the change",
                "a mark each for the change with its size and for a reason",
                "2");
    }

    private record Trend(
            String about,
            String before,
            String after,
            BigDecimal from,
            BigDecimal to,
            Fact fact,
            @Nullable Fact other) {

        boolean rise() {
            return to.compareTo(from) > 0;
        }

        /** "more than doubled", "fell by 40 per cent". */
        String size() {
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

    private Candidate candidate(Ground ground, Trend trend) {
        return about(
                trend.about(), trend.fact(), 0.7, _ -> write(ground, trend, why(ground, trend)));
    }

    private static Optional<Trend> ofChange(Statement statement) {
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
                        new Trend(
                                statement.subject(),
                                before,
                                after,
                                from.get(),
                                to.get(),
                                statement,
                                null));
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

    private static Optional<Trend> ofFigures(List<Quantity> quantities) {
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
                new Trend(
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
    private static List<Idea> why(Ground ground, Trend trend) {
        return Idea.distinct(
                Stream.of(Optional.of(trend.fact()), Optional.ofNullable(trend.other()))
                        .flatMap(Optional::stream)
                        .flatMap(fact -> ground.links().causesOf(fact).stream())
                        .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                        .toList(),
                trend.about());
    }

    private Written write(Ground ground, Trend trend, List<Idea> why) {
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
                        sizes(trend),
                        List.of(trend.rise() ? "a fall" : "a rise"),
                        Map.of("direction", way, "size", trend.size()),
                        evidence(trend));
        var reason = Points.oneOf(ground, "A reason for the change", why, 1, List.of());
        why.forEach(idea -> composition.resting(idea.key()).resting(idea.fact()));
        return composition
                .stem(
                        "Look at these figures for "
                                + ground.casing().inside(trend.about())
                                + ": "
                                + ground.casing().inside(trend.before())
                                + "; "
                                + ground.casing().inside(trend.after())
                                + ". Say what they show, and give one reason for the change.")
                .commandWord("Give")
                .objectives("AO1")
                .marks(2)
                .scheme(
                        Guidance.askedFor("reason")
                                .line(
                                        "1 mark for the change with its size; the two figures said"
                                                + " again earn nothing. 1 mark for a reason.")
                                .all(List.of(change, reason)))
                .with(Difficulties.knownBy(0.4).grain(0).facts(2).task(0.4));
    }

    private static List<String> sizes(Trend trend) {
        double ratio = trend.to().divide(trend.from(), 4, RoundingMode.HALF_UP).doubleValue();
        List<String> sizes = new ArrayList<>(List.of(trend.size()));
        if (ratio >= 1.9) {
            String times = "rose about " + Math.round(ratio) + " times";
            sizes.add(ratio < 2.1 ? "doubled" : ratio < 3 ? "more than doubled" : times);
        } else if (ratio <= 0.55) {
            sizes.add(ratio > 0.45 ? "halved" : "fell by more than half");
        }
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        String way = trend.rise() ? "rose by about " : "fell by about ";
        sizes.add(way + percent + " per cent");
        FRACTIONS.forEach(
                (share, name) -> {
                    if (Math.abs(percent - share) <= NEAR) {
                        sizes.add(way + name);
                    }
                });
        return sizes;
    }

    /** The quotes of both figures: neither alone shows a change. */
    private static List<Evidence> evidence(Trend trend) {
        Set<Evidence> both = new LinkedHashSet<>(trend.fact().evidence());
        if (trend.other() instanceof Fact other) {
            both.addAll(other.evidence());
        }
        return List.copyOf(both);
    }
}
