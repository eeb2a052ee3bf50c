package org.examwright.attempts.regrades;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.sitting.Policy;
import org.examwright.platform.Reference;
import org.examwright.questions.QuestionId;
import org.examwright.questions.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * A regrade, how far it is and what it does or did.
 *
 * @param progress 0 to 100
 * @param changes what changed, or in a dry run would change; left out while it runs and in lists;
 *     the first {@value #MOST_SHOWN}
 * @param totalShift the sum of all totals afterwards less the sum before
 * @param orderedBy null once they are gone
 */
public record RegradeView(
        RegradeId id,
        QuestionId questionId,
        Status status,
        int progress,
        Policy policy,
        @Nullable List<String> options,
        @Nullable Scoring scoring,
        List<AssignmentId> assignments,
        boolean dryRun,
        @Nullable String reason,
        @Nullable Reference orderedBy,
        Instant orderedAt,
        @Nullable Instant endedAt,
        Counts counts,
        BigDecimal totalShift,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Change> changes,
        @Nullable Problem problem) {
    static final int MOST_SHOWN = 10_000;

    /** How far it is. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /**
     * How many attempts.
     *
     * @param attempts finished when it was ordered
     * @param changed whose marks, or whose counting for the learner, change
     * @param raised whose share of the marks goes up; {@code lowered} likewise
     */
    public record Counts(int attempts, int changed, int raised, int lowered) {}

    /**
     * What becomes of one attempt.
     *
     * @param before the total; {@code after} likewise
     * @param slot where the question stands on its paper; null where it does not
     * @param scoreBefore what the question earned; null where that waited for a person
     * @param countedBefore whether it was the attempt that gave the learner's marks
     */
    public record Change(
            AssignmentId assignmentId,
            Learner.Named learner,
            AttemptId attemptId,
            int number,
            BigDecimal before,
            BigDecimal after,
            BigDecimal maximumBefore,
            BigDecimal maximumAfter,
            @Nullable Integer slot,
            @Nullable BigDecimal scoreBefore,
            @Nullable BigDecimal scoreAfter,
            boolean countedBefore,
            boolean countedAfter) {}

    /** Why it failed. */
    public record Problem(String code, String detail) {}
}
