package org.examwright.generation.distractors;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Words;
import org.examwright.generation.telling.Dictionary;

/**
 * What a sentence tells of, closely enough to see whether another tells the same turn of events: a
 * bill passed and pushed through, a rising and its crushing in one place, a throne given up and a
 * monarchy overthrown. Two such options fall together, unread.
 */
record Episode(Set<String> names, Set<String> stems, boolean rising, boolean fall) {
    private static final int SENTENCE = 4;

    private static final Pattern RISING =
            Pattern.compile(
                    "\\b(rose|rising|uprising|revolt(ed)?|rebel(s|led|lion)?|mutin(y|ied)|crushed"
                            + "|stormed|put down|suppressed|besieged|retook|recaptured)\\b");

    private static final Pattern FALL =
            Pattern.compile(
                    "\\b(abdicat(ed|ion)|(gave up|renounced|lost) (the|his|her) (throne|crown)"
                            + "|(overthrew|toppled|ended|abolished) the monarchy"
                            + "|the monarchy (fell|collapsed|was (overthrown|abolished)))\\b");

    static Episode of(String text) {
        return of(text, Words.stems(text));
    }

    /**
     * @param stems those of the text
     */
    static Episode of(String text, Set<String> stems) {
        List<String> words = Words.tokens(text);
        boolean common = !words.isEmpty() && Dictionary.isCommonNoun(words.getFirst());
        Set<String> names =
                words.stream()
                        .skip(common ? 1 : 0)
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .map(Words::bare)
                        .filter(word -> !Words.stems(word).isEmpty())
                        .collect(Collectors.toSet());
        return new Episode(names, stems, RISING.matcher(text).find(), FALL.matcher(text).find());
    }

    /** Whether the two tell of one turn of events, as far as their words show it. */
    boolean sameAs(Episode other) {
        return fall && other.fall
                || rising && other.rising && !Collections.disjoint(names, other.names)
                || within(other)
                || other.within(this);
    }

    /** Whether the other has all the names of this and half of its words. */
    private boolean within(Episode other) {
        return !names.isEmpty()
                && stems.size() >= SENTENCE
                && other.stems.size() >= SENTENCE
                && other.names.containsAll(names)
                && 2 * Words.common(stems, other.stems) > stems.size();
    }
}
