package org.examwright.attempts.bulk;

import java.time.Instant;
import java.util.Map;
import org.examwright.marking.Answer;
import org.jspecify.annotations.Nullable;

/** What came of reading one line. */
sealed interface Read {
    /**
     * A sheet that can be stored, as far as the line and the paper tell.
     *
     * @param learner the school's own reference
     * @param number the learner's first, second … attempt
     * @param submittedAt null where the line does not say
     * @param answers by slot, in the questions' own ids; only what was answered
     */
    record Good(
            int line,
            String learner,
            int number,
            @Nullable Instant submittedAt,
            Map<Integer, Answer> answers)
            implements Read {}

    /**
     * A line that is not stored.
     *
     * @param pointer into the line, as JSON
     */
    record Bad(int line, String pointer, String code, String detail) implements Read {}
}
