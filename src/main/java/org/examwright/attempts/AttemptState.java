package org.examwright.attempts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.examwright.attempts.sitting.Status;
import org.jspecify.annotations.Nullable;

/**
 * What is held of an attempt, in the order in which its questions are shown: enough to go on
 * anywhere, and to see that nothing saved is missing.
 *
 * @param remaining null where nothing limits it; zero once it has ended
 */
public record AttemptState(
        AttemptId id,
        Status status,
        @Nullable Instant deadline,
        @Nullable Duration remaining,
        List<SlotState> slots) {

    /**
     * @param sequence of the answer that is held; 0 where none was saved
     * @param answered whether something is held; not where the answer was cleared
     */
    public record SlotState(int slot, int sequence, boolean answered, boolean flagged) {}

    static AttemptState of(AttemptView attempt) {
        return new AttemptState(
                attempt.id(),
                attempt.status(),
                attempt.deadline(),
                attempt.remaining(),
                attempt.slots().stream()
                        .map(
                                each ->
                                        new SlotState(
                                                each.slot(),
                                                each.sequence(),
                                                each.answer() != null,
                                                each.flagged()))
                        .toList());
    }
}
