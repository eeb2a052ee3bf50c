package org.examwright.attempts.sitting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a part of the result is shown to the learner. Never before the own attempt is finished. */
public sealed interface ReleaseTime {
    ReleaseTime AFTER_SUBMISSION = new AfterSubmission();
    ReleaseTime AFTER_CLOSE = new AfterClose();
    ReleaseTime NEVER = new Never();

    /** As soon as the attempt is finished. */
    record AfterSubmission() implements ReleaseTime {}

    /** Once nobody can sit the assignment any more. */
    record AfterClose() implements ReleaseTime {}

    record Never() implements ReleaseTime {}

    /** From an instant on. */
    record At(Instant at) implements ReleaseTime {}

    /** Reads {@code AFTER_SUBMISSION}, {@code AFTER_CLOSE}, {@code NEVER} or {@code {"at": …}}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReleaseTime of(Object json) {
        return switch (json) {
            case String name when name.equals("AFTER_SUBMISSION") -> AFTER_SUBMISSION;
            case String name when name.equals("AFTER_CLOSE") -> AFTER_CLOSE;
            case String name when name.equals("NEVER") -> NEVER;
            case Map<?, ?> at when at.size() == 1 && at.get("at") instanceof String text ->
                    new At(instant(text));
            default ->
                    throw new IllegalArgumentException(
                            "AFTER_SUBMISSION, AFTER_CLOSE, NEVER or {\"at\": instant}");
        };
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException(
                    "at is an instant such as 2026-09-18T16:00:00Z", notOne);
        }
    }

    /** As it is written in JSON. */
    @JsonValue
    default Object json() {
        return switch (this) {
            case AfterSubmission _ -> "AFTER_SUBMISSION";
            case AfterClose _ -> "AFTER_CLOSE";
            case Never _ -> "NEVER";
            case At(var at) -> Map.of("at", at.toString());
        };
    }

    /**
     * @param closedAt when the last learner's window has ended, grace included; null where it has
     *     no end
     */
    default boolean reached(Instant now, @Nullable Instant closedAt) {
        return switch (this) {
            case AfterSubmission _ -> true;
            case AfterClose _ -> closedAt != null && now.isAfter(closedAt);
            case Never _ -> false;
            case At(var at) -> !now.isBefore(at);
        };
    }
}
