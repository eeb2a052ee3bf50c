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
record Seats(Sat quiz, Map<UUID, Sat> own, Layout.Shuffle shuffle) {

    /** A paper as it was sat, and in numbers as it is marked now. */
    record Sat(Paper paper, SatPaper numbers) {}

    Sat of(UUID attempt) {
        return own.getOrDefault(attempt, quiz);
    }
}
