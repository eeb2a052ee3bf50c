package org.examwright.attempts;

import org.examwright.attempts.records.Attempt;
import org.examwright.schools.Caller;
import org.examwright.schools.Role;

/** Whose attempt it is: a learner's key sees the learner's own, an access token its one. */
final class Ownership {
    private Ownership() {}

    /** Hides an attempt that is not the caller's as if it did not exist. */
    static Attempt require(Attempt attempt, Caller caller) {
        var own =
                caller.role() != Role.LEARNER
                        || (attempt.learner().id().id().equals(caller.learner())
                                && (caller.attempt() == null
                                        || caller.attempt().equals(attempt.id().id())));
        if (!own) {
            throw notFound(attempt.id());
        }
        return attempt;
    }

    static RuntimeException notFound(AttemptId id) {
        return AttemptProblem.NOT_FOUND.because("There is no attempt " + id);
    }
}
