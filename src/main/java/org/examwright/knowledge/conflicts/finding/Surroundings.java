package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The subject before a verb and the object behind it, without a parser: as far as notes allow. */
final class Surroundings {
    private static final int FURTHEST = 12;
    static final Set<String> BEFORE_VERB =
            Set.of(
                    "was",
                    "were",
                    "is",
                    "are",
                    "been",
                    "being",
                    "be",
                    "got",
                    "had",
                    "has",
                    "have",
                    "also",
                    "both",
                    "then",
                    "later",
                    "finally",
                    "all",
                    "not",
                    "never",
                    "officially",
                    "politically",
                    "eventually",
                    "formally",
                    "they",
                    "'s",
                    "fell",
                    "formerly");
    static final Set<String> STOPS =
            Set.of(
                    "that",
                    "which",
                    "who",
                    "when",
                    "while",
                    "whilst",
                    "because",
                    "as",
                    "after",
                    "before",
                    "but",
                    "if",
                    "since",
                    "where",
                    "so",
                    "whereas",
                    "although",
                    "with",
                    "by",
                    "from",
                    "to",
                    "at",
                    "in",
                    "during",
                    "and",
                    "into",
                    "within",
                    "until",
                    "under",
                    "against",
                    "through",
                    "due",
                    "led",
                    "despite",
                    "following",
                    "or");

    private Surroundings() {}

    /** The subject: the words before the verb, back to where its clause begins. */
    static List<Word> left(List<Word> words, int verb) {
        List<Word> found = new ArrayList<>();
        int i = verb - 1;
        while (i >= 0
                && (BEFORE_VERB.contains(words.get(i).lower())
                        || words.get(i).dated()
                        || adverb(words.get(i)))) {
            i--;
        }
        for (int steps = 0; i >= 0 && steps < FURTHEST; i--, steps++) {
            Word word = words.get(i);
            boolean joins = word.is("and") || word.is(",");
            boolean between = joins && i > 0 && words.get(i - 1).actor() != null;
            if (word.dated()) {
                continue;
            }
            int named = word.is(",") ? apposition(words, i) : -1;
            if (named >= 0) {
                return List.of(words.get(named));
            }
            if (word.isMark() && !between && !word.is("'") && !word.is("\"") && !word.is("'s")
                    || STOPS.contains(word.lower()) && !between) {
                break;
            }
            found.addFirst(word);
        }
        return found;
    }

    /** "The queen, a pious woman, died": the place of the name before the first comma, or -1. */
    private static int apposition(List<Word> words, int comma) {
        for (int i = comma - 1; i > 0 && i > comma - FURTHEST; i--) {
            if (words.get(i).is(",")) {
                return words.get(i - 1).actor() == null ? -1 : i - 1;
            }
        }
        return -1;
    }

    private static boolean adverb(Word word) {
        return word.lower().endsWith("ly") && word.lower().length() > 4;
    }

    /** The object: the words behind the verb, up to the next small word that opens another part. */
    static List<Word> right(List<Word> words, int verb) {
        List<Word> found = new ArrayList<>();
        for (int i = verb + 1; i < words.size() && found.size() < FURTHEST; i++) {
            Word word = words.get(i);
            boolean joins =
                    (word.is("and") || word.is(","))
                            && words.get(i - 1).actor() != null
                            && i + 1 < words.size()
                            && words.get(i + 1).actor() != null;
            if (word.dated()) {
                break;
            }
            if (!joins
                    && (word.isMark() && !word.is("'") && !word.is("\"") && !word.is("'s")
                            || STOPS.contains(word.lower()))) {
                if (found.isEmpty() && word.isMark()) {
                    continue;
                }
                break;
            }
            found.add(word);
        }
        return found;
    }
}
