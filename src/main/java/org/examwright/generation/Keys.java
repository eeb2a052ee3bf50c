package org.examwright.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.examwright.generation.writing.Candidate;

/**
 * How often each fact is the key of a question of one generation, over all its types. Three times
 * at most; a course of few events, as from a single page of notes, may ask each in more ways, for
 * no paper holds two questions on one fact.
 */
final class Keys {
    private static final int MOST = 3;
    private static final int MOST_OF_FEW = 5;
    private static final int FEW_EVENTS = 100;

    private final int most;
    private final Map<UUID, Integer> uses = new HashMap<>();

    /**
     * @param events how many events of the course can be asked about
     */
    Keys(int events) {
        most = events < FEW_EVENTS ? MOST_OF_FEW : MOST;
    }

    int most() {
        return most;
    }

    boolean allow(Candidate candidate) {
        return used(candidate) < most;
    }

    /** How often the fact of a candidate that was used most has been a key. */
    int used(Candidate candidate) {
        int most = uses.getOrDefault(candidate.fact(), 0);
        for (UUID fact : candidate.others()) {
            most = Math.max(most, uses.getOrDefault(fact, 0));
        }
        return most;
    }

    void take(Candidate candidate) {
        candidate.keys().forEach(fact -> uses.merge(fact, 1, Integer::sum));
    }

    /** For a question that was written and is not asked. */
    void giveBack(Candidate candidate) {
        candidate.keys().forEach(fact -> uses.merge(fact, -1, Integer::sum));
    }
}
