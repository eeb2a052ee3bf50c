package org.examwright.questions;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where a question meets those that are like it, so that of a large bank only a few are compared
 * with it. Those of one type that are alike have two of their first words in common; a statement
 * meets a choice that it answers in a word that is asked for.
 *
 * @param words of stem and key, ascending
 * @param asked the words of what is asked, ascending
 * @param parts that the answer chooses from, ascending
 */
record MeetingPlaces(
        QuestionType type, int[] words, int[] asked, Traits.Parts partsAre, int[] parts) {
    private static final int ALIKE = 31;
    private static final int STATED = 37;
    private static final int PART = 41;
    private static final int CHOICE = 43;

    /** Where it waits for others. */
    IntStream waits() {
        return switch (type) {
            case MULTIPLE_CHOICE -> IntStream.concat(either(), firstAsked(CHOICE));
            default -> twins();
        };
    }

    /**
     * Where those wait that are like it: each of its twins at one of these places, unless it is the
     * same to the letter, and those that it restates or that restate it by a word other than one of
     * time.
     */
    IntStream looks() {
        return switch (type) {
            case TRUE_FALSE ->
                    IntStream.concat(twins(), Arrays.stream(asked).map(word -> word * CHOICE));
            case MULTIPLE_CHOICE -> IntStream.concat(either(), firstAsked(STATED));
            default -> either();
        };
    }

    /** Where its twins wait: they are of its own type. */
    IntStream twins() {
        return type == QuestionType.TRUE_FALSE ? IntStream.concat(either(), stated()) : either();
    }

    /** Where twins meet, whichever comes first. */
    private IntStream either() {
        return IntStream.concat(
                Overlap.firstPairs(words).map(pair -> pair * ALIKE),
                switch (partsAre) {
                    case EVENTS -> IntStream.of(Arrays.hashCode(parts) * PART);
                    case PAIRS -> Arrays.stream(parts).map(part -> part * PART);
                    case OPTIONS -> IntStream.empty();
                });
    }

    private IntStream stated() {
        return Arrays.stream(asked).map(word -> word * STATED);
    }

    /** Of these a statement that answers a choice mostly says at least one. */
    private IntStream firstAsked(int kind) {
        return Overlap.first(Arrays.stream(asked).filter(word -> word != Likeness.TIME).toArray())
                .map(word -> word * kind);
    }
}
