package org.examwright.trials;

import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long calls took, from when each was due: a late start counts against the service. */
final class Latencies {
    private static final double NANOS_PER_MILLI = 1e6;

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** The milliseconds that this share of calls did not exceed. */
    double quantile(double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLI;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d calls, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms",
                count(),
                quantile(0.5),
                quantile(0.95),
                quantile(0.99),
                quantile(1));
    }
}
