package org.examwright.attempts.sitting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an assignment can be sat, and for how long.
 *
 * @param opensAt the first instant at which an attempt can start; null from the beginning
 * @param closesAt when every attempt ends; null never
 * @param timeLimit from an attempt's start; null for as long as the window is open
 */
public record Window(
        @Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Duration timeLimit) {

    /** The window of a learner who is due extra time. */
    public Window stretchedBy(Accommodation accommodation) {
        var extra = accommodation.extra(usual());
        return new Window(
                opensAt,
                closesAt == null ? null : closesAt.plus(extra),
                timeLimit == null ? null : timeLimit.plus(extra));
    }

    private Duration usual() {
        if (timeLimit != null) {
            return timeLimit;
        }
        return opensAt == null || closesAt == null
                ? Duration.ZERO
                : Duration.between(opensAt, closesAt);
    }

    public boolean notYetOpen(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    public boolean closed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** When an attempt started then must end: whichever of limit and window ends first. */
    public @Nullable Instant deadline(Instant startedAt) {
        if (timeLimit == null) {
            return closesAt;
        }
        var limit = startedAt.plus(timeLimit);
        return closesAt != null && closesAt.isBefore(limit) ? closesAt : limit;
    }

    /**
     * The deadline of an attempt under way once the window or the accommodation has changed. What
     * was saved in time stays in time: a deadline brought forward never reaches into the past.
     */
    public @Nullable Instant deadlineFrom(
            Instant now, Instant startedAt, @Nullable Instant before) {
        var computed = deadline(startedAt);
        if (computed == null || !computed.isBefore(now)) {
            return computed;
        }
        return before != null && before.isBefore(now) ? later(before, computed) : now;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
