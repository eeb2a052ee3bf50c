package org.examwright.knowledge.extraction.language;

import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/** Tells how far the work is, at every hundredth step, and stops it when told to. */
public final class Progress {
    private static final int STRIDE = 100;
    private final IntPredicate listener;
    private final long total;
    private long done;

    /**
     * @param listener receives 0 to 100; false stops the work
     * @param total how many steps there will be, at most
     */
    public Progress(IntPredicate listener, long total) {
        this.listener = listener;
        this.total = Math.max(1, total);
    }

    /** One line has been worked on once. */
    public void step() {
        if (done++ % STRIDE == 0) {
            tell((int) Math.min(99, 100 * done / total));
        }
    }

    /** All is done. */
    public void end() {
        tell(100);
    }

    private void tell(int percent) {
        if (!listener.test(percent)) {
            throw new CancellationException("Stopped at " + percent + " %");
        }
    }
}
