package org.examwright.attempts.sitting;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt stands in time. An open one takes answers; a finished one never changes.
 *
 * @param deadline null where nothing limits it
 * @param finishedAt when it was handed in or closed; null while open
 * @param grace how long after the deadline a save that was on its way still counts
 */
public record Sitting(
        Status status,
        Instant startedAt,
        @Nullable Instant deadline,
        @Nullable Instant finishedAt,
        Duration grace) {

    public boolean open() {
        return status == Status.OPEN;
    }

    /** Whether a save that arrived then is kept but not counted. */
    public boolean late(Instant arrived) {
        return deadline != null && arrived.isAfter(deadline.plus(grace));
    }

    /** Whether the clock has ended it, though nobody may have closed it yet. */
    public boolean due(Instant now) {
        return open() && late(now);
    }

    /** Time left, never below zero; null where nothing limits it. */
    public @Nullable Duration remaining(Instant now) {
        if (deadline == null && open()) {
            return null;
        }
        return !open() || deadline == null || now.isAfter(deadline)
                ? Duration.ZERO
                : Duration.ofSeconds(Duration.between(now, deadline).toSeconds());
    }

    /**
     * Hands in. After deadline and grace the clock has been faster, and a second time changes
     * nothing.
     */
    public Sitting submit(Instant now) {
        if (!open()) {
            return this;
        }
        return due(now) ? close(now) : finished(Status.SUBMITTED, now);
    }

    /** Ends by the clock if it is due, else leaves it as it is. */
    public Sitting close(Instant now) {
        return due(now) ? finished(Status.CLOSED, now) : this;
    }

    private Sitting finished(Status how, Instant now) {
        return new Sitting(
                how, startedAt, deadline, now.isBefore(startedAt) ? startedAt : now, grace);
    }
}
