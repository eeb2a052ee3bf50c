package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * The finite verb of a phrase.
 *
 * @param at its place among the words
 * @param kind how it stands there
 */
record Predicate(int at, Kind kind) {
    enum Kind {
        /** "lost", "was expelled", "had emerged". */
        PAST,
        /** "replaces", "is shot". */
        PRESENT,
        /** "Zinoviev arrested for": the auxiliary is left out. */
        BARE_PASSIVE
    }

    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "did", "could", "would");
    private static final Set<String> PRESENT_AUXILIARIES =
            Set.of("is", "are", "has", "have", "does");
    private static final Set<String> OBJECT_TAGS = Set.of("DET", "PROPN", "PRON", "NOUN", "NUM");

    static @Nullable Predicate of(Phrase phrase) {
        boolean relative = false;
        for (int i = 0; i < phrase.size(); i++) {
            String lower = phrase.lower(i);
            if (Set.of("who", "which", "that", "whose", "where", "when").contains(lower) && i > 0) {
                relative = true;
                continue;
            }
            Predicate found = at(phrase, i);
            if (found == null) {
                continue;
            }
            if (relative) {
                relative = false; // the verb of the relative clause, not of the sentence
                i = skipVerbGroup(phrase, i);
                continue;
            }
            return found;
        }
        return null;
    }

    private static int skipVerbGroup(Phrase phrase, int i) {
        int last = i;
        while (last + 1 < phrase.size()
                && (Set.of("AUX", "VERB", "PART", "ADV").contains(phrase.tag(last + 1)))) {
            last++;
        }
        return last;
    }

    private static @Nullable Predicate at(Phrase phrase, int i) {
        Token token = phrase.get(i);
        String lower = token.lower();
        if (PAST_AUXILIARIES.contains(lower)) {
            return new Predicate(i, Kind.PAST);
        }
        if (PRESENT_AUXILIARIES.contains(lower)) {
            return new Predicate(i, Kind.PRESENT);
        }
        String before = phrase.tag(i - 1);
        if (before.equals("DET")
                || before.equals("ADJ") && !token.tag().equals("VERB")
                || before.equals("PART")
                || phrase.lower(i - 1).equals("to")) {
            return null;
        }
        boolean verb = token.tag().equals("VERB") && !(token.capitalised() && i > 0);
        boolean past = Verbs.isPast(lower);
        if (Verbs.isPassive(lower)
                && i > 0
                && (verb || !token.capitalised() && behindName(phrase, i))) {
            String next = phrase.tag(i + 1);
            boolean object = OBJECT_TAGS.contains(next) || next.equals("ADJ");
            if (!object || !past) {
                return new Predicate(i, Kind.BARE_PASSIVE);
            }
        }
        if (verb && past) {
            return new Predicate(i, Kind.PAST);
        }
        boolean third = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
        if (third
                && i > 0
                && !token.capitalised()
                && (verb
                        || token.tag().equals("NOUN")
                                && behindName(phrase, i)
                                && (OBJECT_TAGS.contains(phrase.tag(i + 1))
                                        || phrase.tag(i + 1).isEmpty()))) {
            return new Predicate(i, Kind.PRESENT);
        }
        return null;
    }

    private static boolean behindName(Phrase phrase, int i) {
        return i > 0
                && (phrase.get(i - 1).capitalised() || phrase.tag(i - 1).equals("NOUN"))
                && !phrase.lower(i - 1).equals("'s");
    }
}
