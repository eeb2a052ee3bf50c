package org.examwright.generation.choice.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.time.Chronology;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/**
 * Two events with their order in time, told apart by nothing but when they were; the dates prove
 * the other order false (P1). Each event stands in one pair.
 */
final class OrderAssertions {
    private static final int FURTHEST = 8;

    /** Two longer sentences are too much to keep in mind as one. */
    private static final int LONGEST = 12;

    private OrderAssertions() {}

    static List<Assertion> in(Ground ground) {
        List<Happening> byDate =
                Chronology.orderable(ground).stream()
                        .filter(happening -> Words.count(happening.label()) <= LONGEST)
                        .filter(happening -> !Chronology.isTimed(happening))
                        .toList();
        Set<Happening> paired = new HashSet<>();
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < byDate.size(); i++) {
            Happening first = byDate.get(i);
            if (!paired.contains(first)) {
                second(ground, first, byDate.subList(i + 1, byDate.size()), paired)
                        .ifPresent(
                                second -> {
                                    paired.add(first);
                                    paired.add(second);
                                    assertions.add(assertion(ground, first, second));
                                });
            }
        }
        return assertions;
    }

    /** The next that happened after it. */
    private static Optional<Happening> second(
            Ground ground, Happening first, List<Happening> later, Set<Happening> paired) {
        return later.stream()
                .takeWhile(other -> other.yearsFrom(first) <= FURTHEST)
                .filter(other -> !paired.contains(other))
                .filter(other -> first.before(other, ChoicePattern.HALF_A_YEAR))
                .filter(other -> ChoicePattern.beside(ground, first, other))
                .filter(other -> Chronology.independent(first, other))
                .findFirst();
    }

    private static Assertion assertion(Ground ground, Happening first, Happening second) {
        Event event = first.event();
        Proof proof = new Proof(Proof.Tier.P1, quotes(first, second));
        return new Assertion(
                "order of " + first.label() + " and " + second.label(),
                event.id(),
                event,
                second.event(),
                event.from(),
                second.event().to(),
                quotes(first, second),
                inOrder(ground, first, second),
                first.told() + " " + second.told(),
                Math.min(ground.salience(first), ground.salience(second)),
                () ->
                        List.of(
                                new Swap(
                                        inOrder(ground, second, first),
                                        proof,
                                        Nearness.inTime(first.yearsFrom(second)))));
    }

    private static String inOrder(Ground ground, Happening one, Happening other) {
        return one.label() + " before " + ground.casing().inside(other.label());
    }

    private static List<Evidence> quotes(Happening first, Happening second) {
        return Stream.of(first, second)
                .flatMap(happening -> happening.event().quotes().stream())
                .distinct()
                .toList();
    }
}
