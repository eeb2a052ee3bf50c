package org.examwright.generation.writing;

import java.util.List;

/**
 * What a pattern can ask of the facts it was shown.
 *
 * @param because why there is not more: one sentence for each need that went unmet, without a full
 *     stop
 */
public record Supply(List<Candidate> candidates, List<String> because) {

    /** A supply, with the reason told only where it is empty. */
    public static Supply of(List<Candidate> candidates, String whereNone) {
        return new Supply(candidates, candidates.isEmpty() ? List.of(whereNone) : List.of());
    }
}
