package org.examwright.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Questions as numbers, and what two sets of them share; a set ascends and holds nothing twice. */
final class Overlap {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Overlap() {}

    /** A text without what does not count: letter case and punctuation. */
    static String plain(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** FNV-1a, 64 bits, over the characters: the same on every machine. */
    static long digest(String text) {
        long digest = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            digest = (digest ^ text.charAt(i)) * 0x100000001b3L;
        }
        return digest;
    }

    static int[] set(IntStream numbers) {
        int[] sorted = numbers.sorted().toArray();
        int different = 0;
        for (int number : sorted) {
            if (different == 0 || sorted[different - 1] != number) {
                sorted[different++] = number;
            }
        }
        return Arrays.copyOf(sorted, different);
    }

    static int[] set(Integer[] numbers) {
        return set(Arrays.stream(numbers).mapToInt(Integer::intValue));
    }

    /** More than 80 % of all that the two hold is in both (Jaccard). */
    static boolean alike(int[] one, int[] other) {
        if (Math.min(one.length, other.length)
                <= Likeness.TWINS * Math.max(one.length, other.length)) {
            return false;
        }
        int all = one.length + other.length;
        int enough = all / 3; // at least 4/9 of them
        while (enough <= Likeness.TWINS * (all - enough)) {
            enough++;
        }
        return common(one, other, enough) >= enough;
    }

    static int common(int[] one, int[] other) {
        return common(one, other, 0);
    }

    /**
     * @param least where it can be seen that they have fewer in common, any lesser number will do
     */
    private static int common(int[] one, int[] other, int least) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (common + Math.min(one.length - i, other.length - j) >= least
                && i < one.length
                && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Sets that are alike share one of these: those that come first in any fixed order. */
    static IntStream first(int[] numbers) {
        return first(numbers, 1);
    }

    /**
     * As {@link #first}, two at a time: sets that are alike, of more than one number, share two of
     * those that come first, and others seldom do.
     */
    static IntStream firstPairs(int[] numbers) {
        if (numbers.length == 1) {
            return Arrays.stream(numbers);
        }
        int[] first = first(numbers, 2).toArray();
        return IntStream.range(0, first.length)
                .flatMap(
                        one ->
                                IntStream.range(one + 1, first.length)
                                        .map(other -> 31 * first[one] + first[other]));
    }

    private static IntStream first(int[] numbers, int shared) {
        int enough = numbers.length - (int) Math.ceil(Likeness.TWINS * numbers.length) + shared;
        return Arrays.stream(numbers).limit(enough);
    }
}
