package org.examwright.attempts.sitting;

import java.time.Instant;
import org.examwright.marking.Answer;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way to be saved in one slot.
 *
 * @param sequence counted by the client, from 1 in each slot
 */
public record Save(int sequence, Answer answer, Instant arrived) {

    /** An answer that is kept. */
    public record Held(int sequence, Answer answer, Instant savedAt) {}

    /** What is done with a save. */
    public sealed interface Decision {
        /** It is new and is kept. */
        record Keep(Held held) implements Decision {}

        /** Nothing is stored; the caller is shown what the slot holds. */
        record Show(Held held) implements Decision {}

        /** The same sequence holds another answer. */
        record Conflict(Held held) implements Decision {}

        /** The attempt takes no more answers. */
        record Refuse() implements Decision {}
    }

    /**
     * The greater sequence wins; a repeat is a success also once the attempt is finished; the same
     * sequence with another answer is a conflict; a smaller one learns what is held.
     *
     * @param latest the held answer with the greatest sequence; null where there is none
     * @param same the held answer with this very sequence; null where there is none
     */
    public Decision against(Sitting sitting, @Nullable Held latest, @Nullable Held same) {
        if (same != null && latest != null && same.answer().equals(answer)) {
            return new Decision.Show(latest);
        }
        if (!sitting.open()) {
            return new Decision.Refuse();
        }
        if (latest == null || sequence > latest.sequence()) {
            return new Decision.Keep(new Held(sequence, answer, arrived));
        }
        return sequence == latest.sequence()
                ? new Decision.Conflict(latest)
                : new Decision.Show(latest);
    }
}
