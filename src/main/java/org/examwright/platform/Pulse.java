package org.examwright.platform;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows that long work goes on, and asks whether it shall: once a second, however long one step of
 * the work takes. Beats with the school in force of the thread that begins it.
 */
public final class Pulse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final Duration RHYTHM = Duration.ofSeconds(1);

    private final BooleanSupplier beat;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile boolean closed;

    private Pulse(BooleanSupplier beat) {
        this.beat = beat;
        var school = CurrentSchool.get();
        thread =
                Thread.ofVirtual()
                        .name("pulse")
                        .unstarted(
                                () ->
                                        CurrentSchool.in(
                                                school,
                                                () -> {
                                                    run();
                                                    return true;
                                                }));
    }

    /**
     * Begins to beat.
     *
     * @param beat says how far the work is, in a transaction of its own, and gives back whether it
     *     shall go on
     */
    public static Pulse of(BooleanSupplier beat) {
        var pulse = new Pulse(beat);
        pulse.thread.start();
        return pulse;
    }

    /** Whether the work shall go on, as far as the last beat knows. */
    public boolean goesOn() {
        return !stopped;
    }

    private void run() {
        while (!closed && !stopped) {
            LockSupport.parkNanos(RHYTHM.toNanos());
            if (!closed) {
                beat();
            }
        }
    }

    private void beat() {
        try {
            stopped = !beat.getAsBoolean();
        } catch (RuntimeException e) {
            // a busy database is no reason to stop: the work itself will find out
            LOG.atWarn().setCause(e).log("A pulse was missed");
        }
    }

    /** Ends it; no beat comes after this. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
