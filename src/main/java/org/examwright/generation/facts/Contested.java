package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Fact;

/**
 * Where the notes contradict each other. A fact that rests on a barred value is not used; one that
 * rests on the value a teacher picked is, but no barred value stands beside it as a wrong answer.
 */
public final class Contested {
    /** Why facts are left out that rest on a value of a conflict. */
    public static final String REASON = "facts rest on what the notes contradict; see conflicts";

    private final Map<UUID, Set<Dispute>> byFact = new HashMap<>();

    Contested(List<Dispute> disputes) {
        for (Dispute dispute : disputes) {
            dispute.values().stream()
                    .flatMap(value -> value.facts().stream())
                    .forEach(
                            fact ->
                                    byFact.computeIfAbsent(fact, _ -> new LinkedHashSet<>())
                                            .add(dispute));
        }
    }

    private Stream<Dispute> about(UUID fact) {
        return byFact.getOrDefault(fact, Set.of()).stream();
    }

    boolean bars(Fact fact) {
        return about(fact.id()).anyMatch(dispute -> dispute.bars(fact.id()));
    }

    /** Without what rests on a barred value; counts what is left out. */
    <F extends Fact> List<F> free(List<F> facts, Map<String, Integer> unfit) {
        List<F> free = facts.stream().filter(fact -> !bars(fact)).toList();
        if (free.size() < facts.size()) {
            unfit.merge(REASON, facts.size() - free.size(), Integer::sum);
        }
        return free;
    }

    /** Whether some notes put the fact in that year, against the value that a teacher picked. */
    boolean dates(UUID fact, int year) {
        return !byFact.isEmpty()
                && about(fact)
                        .flatMap(dispute -> dispute.values().stream())
                        .anyMatch(value -> !value.chosen() && touches(value, year));
    }

    private static boolean touches(Dispute.Value value, int year) {
        LocalDate from = value.from();
        LocalDate to = value.to();
        return from != null && to != null && from.getYear() <= year && year <= to.getYear();
    }

    /** Whether some notes give the fact this number or name, against the one that was picked. */
    boolean says(UUID fact, String text) {
        return about(fact)
                .flatMap(dispute -> dispute.values().stream())
                .anyMatch(value -> !value.chosen() && value.text().contains(text));
    }

    /** An actor without the offices that the notes dispute. */
    Actor undisputed(Actor actor) {
        return actor.offices().isEmpty() || !bars(actor)
                ? actor
                : new Actor(
                        actor.id(),
                        actor.name(),
                        actor.aliases(),
                        actor.kind(),
                        actor.role(),
                        List.of(),
                        actor.topics(),
                        actor.evidence(),
                        actor.standing());
    }
}
