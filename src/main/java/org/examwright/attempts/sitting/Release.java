package org.examwright.attempts.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What learners see of their results, and when. */
public record Release(ReleaseTime marks, ReleaseTime answers, ReleaseTime feedback) {
    /** Marks at once; the key and what is said on each choice once all have sat. */
    public static final Release USUAL =
            new Release(
                    ReleaseTime.AFTER_SUBMISSION, ReleaseTime.AFTER_CLOSE, ReleaseTime.AFTER_CLOSE);

    /** The parts of a result that may be shown. */
    public record Shown(boolean marks, boolean answers, boolean feedback) {
        /** What a teacher sees. */
        public static final Shown ALL = new Shown(true, true, true);
    }

    /**
     * @param closedAt when the last learner's window has ended, grace included; null where it has
     *     no end
     */
    public Shown at(Instant now, @Nullable Instant closedAt) {
        return new Shown(
                marks.reached(now, closedAt),
                answers.reached(now, closedAt),
                feedback.reached(now, closedAt));
    }
}
