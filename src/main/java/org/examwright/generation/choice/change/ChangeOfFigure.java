package org.examwright.generation.choice.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Quantity;
import org.examwright.generation.facts.Trend;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Proof;

/**
 * M18: How did {measure} change from {year} to {year}? Wrong answers are other sizes of change;
 * arithmetic proves them false (P1).
 */
final class ChangeOfFigure extends ChoicePattern {
    /** So many changes of one measure are asked for. */
    private static final int OF_ONE_MEASURE = 2;

    ChangeOfFigure() {
        super("M18");
    }

    @Override
    public Card card() {
        return Card.choice(
                "How did {measure} change between {year} and {year}?",
                "two undisputed figures for one measure, or a change told in numbers",
                "other sizes of change, the key's way where it is large, else as many up as down",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> ofMeasure = new HashMap<>();
        for (Trend trend : Trend.of(ground)) {
            Optional<Size> size = Size.of(trend.ratio());
            size.filter(key -> !share(trend) || key.timesOver())
                    .filter(_ -> Quantity.says(trend.facts().getFirst(), trend.measure()))
                    .filter(
                            _ ->
                                    ofMeasure.merge(trend.measure(), 1, Integer::sum)
                                            <= OF_ONE_MEASURE)
                    .ifPresent(key -> candidates.add(candidate(ground, trend, key)));
        }
        return Supply.of(candidates, "no measure has plain figures for two years");
    }

    private Candidate candidate(Ground ground, Trend trend, Size key) {
        Fact fact = trend.facts().getFirst();
        return new Candidate(
                trend.measure() + " " + trend.from() + " " + trend.to(),
                fact.id(),
                fact.topics(),
                Composition.themesOf(fact),
                LocalDate.of(trend.from(), 1, 1),
                LocalDate.of(trend.to(), 12, 31),
                0.4,
                pen -> write(ground, trend, key, pen));
    }

    private Written write(Ground ground, Trend trend, Size key, Pen pen) {
        String years = Dates.year(trend.from()) + " and " + Dates.year(trend.to());
        String stem =
                pen.oneOf(
                        "How did " + trend.measure() + " change between " + years + "?",
                        "What happened to " + trend.measure() + " between " + years + "?");
        return Directions.pick(key, others(trend, key), pen)
                .map(
                        ranked ->
                                composition(ground, trend.facts().toArray(Fact[]::new))
                                        .stem(stem)
                                        .options(
                                                Sheet.placed(
                                                        new Sheet.Key(
                                                                key.text(),
                                                                trend.told(),
                                                                trend.facts().stream()
                                                                        .flatMap(
                                                                                f ->
                                                                                        f
                                                                                                .evidence()
                                                                                                .stream())
                                                                        .distinct()
                                                                        .toList()),
                                                        rivals(trend, key, ranked.sizes()),
                                                        ranked.place()))
                                        .with(
                                                Difficulties.knownBy(0.3)
                                                        .grain(0)
                                                        .closeness(
                                                                Sheet.closeness(
                                                                        rivals(
                                                                                trend,
                                                                                key,
                                                                                ranked.sizes())))
                                                        .facts(1)
                                                        .task(0.4)))
                .orElse(TOO_FEW);
    }

    /** The sizes that a trend is clear of and that its words allow. */
    private static List<Size> others(Trend trend, Size key) {
        return Arrays.stream(Size.values())
                .filter(size -> size != key && size.clearOf(trend.ratio()))
                .filter(size -> possible(trend, size) && plain(trend, size))
                .toList();
    }

    private static List<Rival> rivals(Trend trend, Size key, List<Size> sizes) {
        return sizes.stream().map(size -> rival(trend, key, size)).toList();
    }

    private static boolean share(Trend trend) {
        return trend.first().contains("%") || trend.first().contains("per cent");
    }

    /** "A third more" of a share may mean points or a part of it; "doubled" means one thing. */
    private static boolean plain(Trend trend, Size size) {
        return !share(trend) || size.timesOver() || size == Size.EQUAL;
    }

    /** A share of a hundred cannot grow past it. */
    private static boolean possible(Trend trend, Size size) {
        return !share(trend)
                || Double.parseDouble(trend.first().replaceAll("[^\\d.]", "")) * size.middle() < 98;
    }

    private static Rival rival(Trend trend, Size key, Size size) {
        boolean turned = size.falls() != key.falls();
        String reason = size == Size.EQUAL ? "no change" : turned ? "opposite" : "wrong size";
        return Rival.proven(
                Proof.Tier.P1,
                size.text(),
                (size == Size.EQUAL
                                ? "It did change: "
                                : turned ? "The direction is wrong: " : "The size is wrong: ")
                        + trend.tells(),
                Nearness.of(reason, size.nearness(key), 0.5, false, 0.5, 1),
                trend.facts().toArray(Fact[]::new));
    }
}
