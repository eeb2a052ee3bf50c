package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.conflicts.finding.telling.Word;

/** The subject before a verb and the object behind it, without a parser: as far as notes allow. */
public final class Surroundings {
    private static final int FURTHEST = 12;
    public static final Set<String> BEFORE_VERB =
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
                    "become",
                    "became",
                    "very",
                    "politically",
                    "eventually",
                    "formally",
                    "they",
                    "'s",
                    "fell",
                    "formerly");
    public static final Set<String> STOPS =
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

    public static final Set<String> BE = Set.of("was", "were", "is", "are", "had", "has", "have");
    public static final Set<String> AT_ONCE =
            Set.of(
                    "right",
                    "immediately",
                    "straight",
                    "directly",
                    "shortly",
                    "soon",
                    "hours",
                    "days");

    private Surroundings() {}

    /** The subject: the words before the verb, back to where its clause begins. */
    public static List<Word> left(List<Word> words, int verb) {
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
            if (between && i > 1 && words.get(i - 2).is("by")) {
                break; // "dismissed by X and shot": X did the one, and suffered not the other
            }
            int named = word.is(",") ? apposition(words, i) : -1;
            if (named >= 0) {
                return List.of(words.get(named));
            }
            if (hyphen(words, i)) {
                continue;
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

    /** Within a name of two words: "the Anglo-Irish treaty". */
    private static boolean hyphen(List<Word> words, int at) {
        if (!words.get(at).is("-") || at == 0 || at + 1 == words.size()) {
            return false;
        }
        Word before = words.get(at - 1);
        Word next = words.get(at + 1);
        boolean glued =
                before.end() == words.get(at).start() && next.start() == words.get(at).end();
        return glued && next.content() && before.content();
    }

    private static boolean adverb(Word word) {
        return word.lower().endsWith("ly") && word.lower().length() > 4;
    }

    private static boolean verb(Word word) {
        return word.actor() == null
                && DeedWords.of(word.lower()).stream()
                        .anyMatch(use -> use.form() != DeedWords.Form.NOUN);
    }

    /** The object: the words behind the verb, up to the next small word that opens another part. */
    public static List<Word> right(List<Word> words, int verb) {
        List<Word> found = new ArrayList<>();
        for (int i = verb + 1; i < words.size() && found.size() < FURTHEST; i++) {
            Word word = words.get(i);
            boolean joins =
                    (word.is("and") || word.is(","))
                            && words.get(i - 1).actor() != null
                            && i + 1 < words.size()
                            && words.get(i + 1).actor() != null;
            boolean ends =
                    BE.contains(word.lower()) || AT_ONCE.contains(word.lower()) || verb(word);
            if (word.dated() || !found.isEmpty() && ends) {
                break;
            }
            if (hyphen(words, i)) {
                continue;
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

    /** The actors of a subject that its verb belongs to: those next to it, joined by "and". */
    public static List<String> adjacentBefore(List<Word> subject) {
        List<String> actors = new ArrayList<>();
        for (int i = subject.size() - 1; i >= 0; i--) {
            Word word = subject.get(i);
            if (word.actor() != null) {
                boolean owns = i + 1 < subject.size() && subject.get(i + 1).is("'s");
                if (owns || i > 0 && subject.get(i - 1).is("by")) {
                    break;
                }
                actors.addFirst(word.actor());
            } else if (word.is("of") && !actors.isEmpty()) {
                return List.of(); // "friends of X and Y were shot": the verb is the friends'
            } else if (!word.is("and") && !word.is(",") && (actors.isEmpty() || !word.is("both"))) {
                break;
            }
        }
        return actors;
    }

    /** The actors that an object begins with. */
    public static List<String> adjacentBehind(List<Word> object) {
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < object.size(); i++) {
            Word word = object.get(i);
            if (word.actor() != null) {
                if (i + 1 < object.size() && object.get(i + 1).is("'s")) {
                    break;
                }
                actors.add(word.actor());
            } else if (!word.is("and") && !word.is(",") && !(actors.isEmpty() && i < 3)) {
                break;
            }
        }
        return actors;
    }
}
