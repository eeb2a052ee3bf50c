package org.examwright.generation.choice.truth;

import java.util.List;
import java.util.function.Supplier;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/** Deeds with the one who did them; the notes give the deed to nobody else (P4). */
final class DeedAssertions {
    private static final int AROUND = 3;

    private DeedAssertions() {}

    static List<Assertion> in(Ground ground) {
        return Deed.all(ground).stream().map(deed -> assertion(ground, deed)).toList();
    }

    private static Assertion assertion(Ground ground, Deed deed) {
        Happening happening = deed.happening();
        String did =
                " "
                        + Stems.predicate(happening.clause())
                        + (happening.inOneYear() && !Dates.namesYear(happening.label())
                                ? " in " + Dates.year(happening.year())
                                : "");
        Supplier<List<Swap>> swaps =
                () ->
                        deed.others(ground, AROUND).stream()
                                .map(
                                        other ->
                                                new Swap(
                                                        other.name() + did,
                                                        new Proof(
                                                                Proof.Tier.P4,
                                                                quotes(happening, other)),
                                                        nearness(ground, deed, other)))
                                .toList();
        return new Assertion(
                "doer of " + happening.label(),
                happening.event().id(),
                happening.event(),
                null,
                happening.event().from(),
                happening.event().to(),
                happening.event().quotes(),
                deed.doer().name() + did,
                happening.told(),
                ground.salience(happening),
                swaps);
    }

    private static List<Evidence> quotes(Happening happening, Actor other) {
        return List.of(happening.event().quotes().getFirst(), other.evidence().getFirst());
    }

    private static double nearness(Ground ground, Deed deed, Actor other) {
        return ground.confused(deed.doer(), other)
                ? 1
                : Nearness.alike(
                                ground.people().mentions(other),
                                ground.people().mentions(deed.doer()))
                        * ground.syllabus()
                                .nearness(other.topics(), deed.happening().event().topics());
    }
}
