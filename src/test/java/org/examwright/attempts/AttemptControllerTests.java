package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.examwright.attempts.AttemptController.NewAttempt;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.SchoolId;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptControllerTests {
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final AssignmentId assignment = new AssignmentId(UUID.randomUUID());

    @Test
    void letsLearnersWhoDoNotNameThemselvesStartSideBySide() {
        var one = whose(UUID.randomUUID(), null);
        var other = whose(UUID.randomUUID(), null);

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void letsOneLearnerTakeTurns() {
        var learner = UUID.randomUUID();

        assertThat(whose(learner, null)).isEqualTo(whose(learner, "pupil-1"));
        assertThat(whose(null, "pupil-1"))
                .isEqualTo(whose(null, "pupil-1"))
                .isNotEqualTo(whose(null, "pupil-2"));
    }

    private Object whose(@Nullable UUID learner, @Nullable String named) {
        var role = learner == null ? Role.LMS : Role.LEARNER;
        var caller = new Caller(school, new UUID(0, 1), role, null, learner, null);
        return AttemptController.whose(caller, assignment, new NewAttempt(named));
    }
}
