package org.examwright.generation.choice.truth;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/**
 * Offices with their holder in the middle year of a tenure; one person at a time holds them (P1).
 */
final class TenureAssertions {
    private TenureAssertions() {}

    static List<Assertion> in(Ground ground) {
        List<Assertion> assertions = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Reign reign : ground.offices().reigns()) {
            List<Integer> years = ground.offices().yearsOf(reign, ground);
            if (!years.isEmpty() && asked.add(reign.office() + "|" + reign.holder().name())) {
                assertions.add(assertion(ground, reign, years.get(years.size() / 2)));
            }
        }
        return assertions;
    }

    private static Assertion assertion(Ground ground, Reign reign, int year) {
        Supplier<List<Swap>> swaps =
                () ->
                        ground.offices().others(reign).stream()
                                .map(Reign::holder)
                                .distinct()
                                .filter(
                                        other ->
                                                !ground.offices()
                                                                .mayHaveHeld(
                                                                        other, reign.office(), year)
                                                        && ground.people()
                                                                .activeAround(
                                                                        other, reign.from(), 15))
                                .map(
                                        other ->
                                                new Swap(
                                                        held(ground, other, reign, year),
                                                        new Proof(
                                                                Proof.Tier.P1,
                                                                quotes(ground, reign, other)),
                                                        Nearness.alike(
                                                                ground.people().mentions(other),
                                                                ground.people()
                                                                        .mentions(reign.holder()))))
                                .toList();
        return new Assertion(
                "holder of " + reign.office() + " " + reign.from(),
                reign.id(),
                reign.holder(),
                null,
                reign.from(),
                reign.to(),
                ground.offices().quotes(reign),
                held(ground, reign.holder(), reign, year),
                reign.told(ground.casing()),
                0.4,
                swaps);
    }

    private static String held(Ground ground, Actor holder, Reign reign, int year) {
        return holder.name()
                + " was "
                + ground.casing().inside(reign.office())
                + " in "
                + Dates.year(year);
    }

    private static List<Evidence> quotes(Ground ground, Reign reign, Actor other) {
        return Stream.concat(
                        ground.offices().quotes(reign).stream(), other.evidence().stream().limit(1))
                .distinct()
                .toList();
    }
}
