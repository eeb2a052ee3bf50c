package org.examwright.generation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;

/**
 * How often each fact is the key of a question of one generation, over all its types. Three times
 * at most; a course of few events, as from a single page of notes, may ask each in more ways, for
 * no paper holds two questions on one fact.
 */
final class Keys {
    private static final int MOST = 3;
    private static final int MOST_OF_FEW = 6;
    private static final int FEW_EVENTS = 100;

    private final int most;
    private final Map<UUID, UUID> same;
    private final Map<UUID, Integer> uses = new HashMap<>();

    /**
     * @param events how many events of the course can be asked about
     * @param same facts that tell what another tells, and which: the accession of someone and their
     *     time in the office
     */
    Keys(int events, Map<UUID, UUID> same) {
        most = events < FEW_EVENTS ? MOST_OF_FEW : MOST;
        this.same = same;
    }

    /** Those of a course. */
    static Keys of(Ground ground) {
        return new Keys(ground.happenings().size(), Accessions.in(ground));
    }

    /** The fact by which its questions are counted. */
    private UUID counted(UUID fact) {
        return same.getOrDefault(fact, fact);
    }

    private Set<UUID> counted(Candidate candidate) {
        return candidate.keys().stream()
                .map(this::counted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the course has so few events that each may be asked about in more ways. */
    boolean few() {
        return most > MOST;
    }

    /** Why those that it does not allow are not asked. */
    String because() {
        return "facts are the key of " + most + " questions already";
    }

    boolean allow(Candidate candidate) {
        return used(candidate) < most;
    }

    /** How often the fact of a candidate that was used most has been a key. */
    int used(Candidate candidate) {
        return counted(candidate).stream()
                .mapToInt(fact -> uses.getOrDefault(fact, 0))
                .max()
                .orElse(0);
    }

    void take(Candidate candidate) {
        counted(candidate).forEach(fact -> uses.merge(fact, 1, Integer::sum));
    }

    /** For a question that was written and is not asked. */
    void giveBack(Candidate candidate) {
        counted(candidate).forEach(fact -> uses.merge(fact, -1, Integer::sum));
    }
}
