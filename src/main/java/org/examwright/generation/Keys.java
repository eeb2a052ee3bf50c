package org.examwright.generation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.examwright.generation.writing.Candidate;

/** How often each fact is the key of a question of one generation, over all its types. */
final class Keys {
    static final int MOST = 3;

    private final Map<UUID, Integer> uses = new HashMap<>();

    boolean allow(Candidate candidate) {
        return used(candidate) < MOST;
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
