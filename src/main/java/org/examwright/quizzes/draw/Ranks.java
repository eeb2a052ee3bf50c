package org.examwright.quizzes.draw;

import java.util.Set;
import java.util.UUID;

/**
 * The luck of the draw: a number for each question and row that looks random, but follows from the
 * seed and the content alone. The same bank under other ids gives the same paper.
 */
final class Ranks {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private static final long QUARTER = 1L << 62;

    private final long seed;
    private final Set<UUID> avoided;

    /**
     * @param avoided questions that come last, whatever their luck
     */
    Ranks(long seed, Set<UUID> avoided) {
        this.seed = seed;
        this.avoided = avoided;
    }

    /** The less, the sooner it is drawn. */
    long of(int row, Drawable question) {
        long luck = mix(question.likeness().content() ^ mix(seed + GOLDEN * (row + 1L)));
        long half = luck >> 1; // leaves room for the avoided behind all others, in the same order
        return avoided.contains(question.id()) ? half + QUARTER : half - QUARTER;
    }

    /** The finalizer of SplitMix64: each bit of the input sways each bit of the output. */
    private static long mix(long bits) {
        long a = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
