package org.examwright.platform;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Requests about the same thing take turns before any of them takes a connection to the database: a
 * hundred at once hold no more connections than a few, and everybody else is served meanwhile.
 * Within one instance; what must hold whatever the race, the database sees to.
 */
public final class Turns {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final int atOnce;
    private final Duration longestWait;
    private final Map<Object, Line> lines = new ConcurrentHashMap<>();

    /**
     * @param atOnce how many may be busy with the same thing
     */
    public Turns(int atOnce) {
        this(atOnce, LONGEST_WAIT);
    }

    Turns(int atOnce, Duration longestWait) {
        this.atOnce = atOnce;
        this.longestWait = longestWait;
    }

    /** Those who are busy with one thing or wait for it. */
    private record Line(Semaphore places, int many) {
        Line with(int more) {
            return new Line(places, many + more);
        }
    }

    /**
     * Does the work once it is its turn; refuses with 503 where that takes too long. Who is in a
     * transaction holds a connection already, and does not wait here.
     *
     * @param what the work is about
     */
    public <T, E extends Exception> T take(Object what, ScopedValue.CallableOp<T, E> work)
            throws E {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.call();
        }
        var line =
                lines.merge(
                        what,
                        new Line(new Semaphore(atOnce, true), 1),
                        (there, _) -> there.with(1));
        try {
            if (!admitted(line)) {
                throw PlatformProblem.BUSY.because(
                        "Too many requests about the same thing; try again in a moment");
            }
            try {
                return work.call();
            } finally {
                line.places().release();
            }
        } finally {
            lines.computeIfPresent(what, (_, left) -> left.many() == 1 ? null : left.with(-1));
        }
    }

    private boolean admitted(Line line) {
        try {
            return line.places().tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many things somebody is busy with. */
    int size() {
        return lines.size();
    }
}
