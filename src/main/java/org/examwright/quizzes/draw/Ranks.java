package org.examwright.quizzes.draw;

/**
 * The luck of the draw: a number for each question and row that looks random, but follows from the
 * seed and the content alone. The same bank under other ids gives the same paper.
 */
final class Ranks {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;

    Ranks(long seed) {
        this.seed = seed;
    }

    long of(int row, Drawable question) {
        return mix(question.likeness().content() ^ mix(seed + GOLDEN * (row + 1L)));
    }

    /** The finalizer of SplitMix64: each bit of the input sways each bit of the output. */
    private static long mix(long bits) {
        long a = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ (a >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }
}
