package org.examwright.attempts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.assignments.Assignments;
import org.examwright.attempts.assignments.WindowChanged;
import org.examwright.attempts.classes.AccommodationChanged;
import org.examwright.attempts.classes.Learners;
import org.examwright.attempts.records.Attempt;
import org.examwright.attempts.records.AttemptStore;
import org.examwright.attempts.sitting.Sitting;
import org.examwright.schools.ApiKeys;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives attempts under way another deadline as soon as the window or the learner's time changes.
 */
@Component
class Deadlines {
    private final AttemptStore attempts;
    private final Assignments assignments;
    private final Learners learners;
    private final ApiKeys keys;
    private final Clock clock;

    Deadlines(
            AttemptStore attempts,
            Assignments assignments,
            Learners learners,
            ApiKeys keys,
            Clock clock) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.learners = learners;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void on(WindowChanged event) {
        var only = event.learner();
        for (var attempt : attempts.lockOpen(event.assignment().id())) {
            if (only == null || only.equals(attempt.learner().id())) {
                move(attempt, event.assignment());
            }
        }
    }

    @EventListener
    void on(AccommodationChanged event) {
        for (var attempt : attempts.lockOpen(event.learner())) {
            move(attempt, assignments.get(attempt.assignment()));
        }
    }

    private void move(Attempt attempt, Assignment assignment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = attempt.sitting();
        var window = assignments.terms(assignment, learners.get(attempt.learner().id())).window();
        var deadline = window.deadlineFrom(now, before.startedAt(), before.deadline());
        if (Objects.equals(deadline, before.deadline())) {
            return;
        }
        var moved =
                new Sitting(before.status(), before.startedAt(), deadline, null, before.grace());
        attempts.move(attempt.with(moved));
        keys.expireForAttempt(attempt.id().id(), Starting.accessEnd(moved, now));
    }
}
