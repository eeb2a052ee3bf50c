package org.examwright.generation.choice.matching;

import java.util.List;
import java.util.Locale;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;

/** People with something that each of them and nobody else did. */
final class PeopleAndDeeds {
    private PeopleAndDeeds() {}

    static List<PairSet> in(Ground ground) {
        List<Deed> deeds = Deed.all(ground);
        return Grouping.of(
                        deeds,
                        PeopleAndDeeds::topic,
                        (one, other) ->
                                !one.doer().equals(other.doer())
                                        && !one.involves(ground, other.doer())
                                        && !other.involves(ground, one.doer()))
                .stream()
                .map(PeopleAndDeeds::set)
                .toList();
    }

    /** By the decade: people of one time may all have done it. */
    private static String topic(Deed deed) {
        return String.format(Locale.ROOT, "%05d", deed.happening().year() / 12);
    }

    private static PairSet set(List<Deed> deeds) {
        return new PairSet(
                "deeds from " + deeds.getFirst().happening().label(),
                List.of("Match each person with a deed.", "Pair each person with the right deed."),
                deeds.stream().map(PeopleAndDeeds::pair).toList(),
                false);
    }

    private static Pair pair(Deed deed) {
        Happening happening = deed.happening();
        String when =
                happening.inOneYear() && !Dates.namesYear(happening.label())
                        ? " in " + Dates.year(happening.year())
                        : "";
        return new Pair(
                happening.event().id(),
                happening.event(),
                deed.doer().name(),
                Words.capitalised(Stems.predicate(happening.clause())) + when,
                happening.told(),
                happening.event().quotes());
    }
}
