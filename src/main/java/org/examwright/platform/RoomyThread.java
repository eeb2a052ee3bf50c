package org.examwright.platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs pure work on text of any form with much room for its calls: a regular expression calls
 * itself once for each repeat, and a hostile line has ten thousand of them. The work sees no school
 * and no transaction.
 */
public final class RoomyThread {
    private static final long STACK = 256L * 1024 * 1024;

    private RoomyThread() {}

    /** Does the work on a thread of its own and waits for it; gives back or throws what it does. */
    public static <T> T call(Callable<T> work) {
        var task = new FutureTask<>(work);
        var thread = Thread.ofPlatform().name("roomy").stackSize(STACK).daemon().unstarted(task);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped in the middle of the work", e);
        }
    }
}
