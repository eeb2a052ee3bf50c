package org.examwright.attempts.sheets;

import java.util.Map;
import java.util.UUID;
import org.examwright.attempts.sitting.Layout;
import org.examwright.attempts.sitting.Paper;

/**
 * Who sat which paper at one assignment.
 *
 * @param quiz the paper of those who have none of their own
 * @param own by attempt
 */
record Seats(Paper quiz, Map<UUID, Paper> own, Layout.Shuffle shuffle) {
    Paper of(UUID attempt) {
        return own.getOrDefault(attempt, quiz);
    }
}
