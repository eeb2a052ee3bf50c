package org.examwright.questions;

import java.util.List;
import java.util.Map;

/**
 * What became of questions handed to the bank.
 *
 * @param ids those that were stored, in the order they were given
 * @param refused how many were not, by reason: a flaw (F1 … F19), DUPLICATE, EVIDENCE or INVALID
 */
public record Stored(List<QuestionId> ids, Map<String, Integer> refused) {
    /** How many were stored. */
    public int count() {
        return ids.size();
    }
}
