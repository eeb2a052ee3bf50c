package org.examwright.generation.choice.truth;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.questions.Proof;

/**
 * Events with the year they happened in; any other year is false (P1). They come after what no
 * other pattern asks for: a bank that asks for the year of an event need not state it as well.
 */
final class DatedAssertions {
    private static final int NEAREST = 2;
    private static final int FURTHEST = 8;

    private DatedAssertions() {}

    static List<Assertion> in(Ground ground) {
        return ground.happenings().stream()
                .filter(ChoicePattern::hasOneYear)
                .map(happening -> assertion(ground, happening))
                .toList();
    }

    private static Assertion assertion(Ground ground, Happening happening) {
        int year = happening.year();
        int[] course = ground.years().orElseThrow();
        Supplier<List<Swap>> swaps =
                () ->
                        IntStream.rangeClosed(year - FURTHEST, year + FURTHEST)
                                .filter(other -> Math.abs(other - year) >= NEAREST)
                                .filter(other -> course[0] <= other && other <= course[1])
                                .filter(other -> !ground.contested(happening.event(), other))
                                .mapToObj(
                                        other ->
                                                new Swap(
                                                        dated(happening, other),
                                                        new Proof(
                                                                Proof.Tier.P1,
                                                                happening.event().quotes()),
                                                        Nearness.inTime(Math.abs(other - year))))
                                .toList();
        return new Assertion(
                "year of " + happening.label(),
                happening.event().id(),
                happening.event(),
                null,
                happening.event().from(),
                happening.event().to(),
                happening.event().quotes(),
                dated(happening, year),
                happening.told(),
                ground.salience(happening) / 2,
                swaps);
    }

    private static String dated(Happening happening, int year) {
        return happening.in(year);
    }
}
