package org.examwright.generation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Whether whoever ordered questions still waits for them. A large course takes many seconds to look
 * through before its first question is written, and an order that hardly anything meets as long to
 * the next one: where it is cancelled meanwhile, the work ends soon.
 */
final class Patience {
    /** Of someone who waits to the end. */
    static final Patience ENDLESS = new Patience(() -> true);

    private final BooleanSupplier waits;

    /**
     * @param waits asked for each fact that is tried, so to be answered at once
     */
    Patience(BooleanSupplier waits) {
        this.waits = waits;
    }

    /** Asks again only after a while; between, it goes by the last answer. */
    static Patience asking(Duration every, InstantSource time, BooleanSupplier waits) {
        return new Patience(
                new BooleanSupplier() {
                    private Instant next = time.instant().plus(every);
                    private boolean waited = true;

                    @Override
                    public boolean getAsBoolean() {
                        Instant now = time.instant();
                        if (waited && !now.isBefore(next)) {
                            waited = waits.getAsBoolean();
                            next = now.plus(every);
                        }
                        return waited;
                    }
                });
    }

    /** Ends also where somebody else waits no more. */
    Patience and(BooleanSupplier other) {
        return new Patience(() -> other.getAsBoolean() && waits.getAsBoolean());
    }

    /** Goes on only where someone waits; else ends with a CancellationException. */
    void check() {
        if (!waits.getAsBoolean()) {
            throw new CancellationException("Nobody waits for these questions any more");
        }
    }
}
