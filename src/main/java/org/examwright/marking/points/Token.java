package org.examwright.marking.points;

import org.jspecify.annotations.Nullable;

/**
 * A word or number of a text.
 *
 * @param lower case-folded, without a possessive ending
 * @param stem what it shares with its inflected forms
 * @param value what it counts or dates; null for a word
 * @param gap what stands between it and the one before
 * @param sentence counted from 0
 * @param start its first character in UTF-16 units
 */
record Token(
        String text,
        String lower,
        String stem,
        @Nullable Value value,
        boolean possessive,
        String gap,
        int sentence,
        int start,
        int end) {

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean content() {
        return value != null || !Lexicon.function(lower);
    }

    /** Whether a new thought begins here, as far as punctuation tells. */
    boolean afterPause() {
        return gap.chars().anyMatch(c -> ",;:.!?()–—\n".indexOf(c) >= 0);
    }
}
