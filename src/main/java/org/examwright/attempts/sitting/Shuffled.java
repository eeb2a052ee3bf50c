package org.examwright.attempts.sitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders that a seed decides alone, on every machine and in every version to come: an attempt that
 * was started yesterday looks the same today. Fisher and Yates's shuffle on the numbers of
 * SplitMix64, whose neighbouring seeds have nothing in common.
 */
final class Shuffled {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Shuffled() {}

    static <T> List<T> by(long seed, List<T> items) {
        var shuffled = new ArrayList<>(items);
        long state = mixed(seed);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            state += STEP;
            int other = (int) Long.remainderUnsigned(mixed(state), last + 1L);
            Collections.swap(shuffled, last, other);
        }
        return shuffled;
    }

    /** A seed of its own for one part of a whole. */
    static long seed(long whole, int part) {
        return mixed(whole ^ mixed(part * STEP));
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
