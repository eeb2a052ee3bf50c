package org.examwright.attempts.assignments;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.examwright.attempts.classes.ClassId;
import org.examwright.attempts.sitting.Layout.Shuffle;
import org.examwright.attempts.sitting.Release;
import org.examwright.attempts.sitting.Window;
import org.examwright.quizzes.QuizId;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of a quiz, set for learners.
 *
 * @param attempts how many each learner has
 * @param passMark per cent
 * @param classId null where any learner of the school may sit it
 */
public record Assignment(
        AssignmentId id,
        @JsonIgnore long version,
        QuizId quizId,
        int quizVersion,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Duration timeLimit,
        int attempts,
        Counts counts,
        @Nullable BigDecimal passMark,
        Paper paper,
        @Nullable ClassId classId,
        Shuffle shuffle,
        Release release) {

    /** Which of a learner's attempts gives the marks. */
    public enum Counts {
        FIRST,
        BEST,
        LAST
    }

    /** Who sits which questions. */
    public enum Paper {
        /** All the same. */
        SAME,
        /** Each attempt a draw of its own from the quiz's blueprint. */
        OWN
    }

    /** When it can be sat by a learner without extra time. */
    public Window window() {
        return new Window(opensAt, closesAt, timeLimit);
    }
}
