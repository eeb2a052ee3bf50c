package org.examwright.knowledge.extraction.labels.polish;

import org.examwright.knowledge.extraction.labels.grammar.Finite;
import org.examwright.knowledge.extraction.labels.grammar.Passives;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.labels.grammar.Subject;
import org.examwright.knowledge.extraction.language.Verbs;

/** Small words and endings that bullets clip from the rest of a sentence. */
final class Clipped {
    private Clipped() {}

    /**
     * Puts them back.
     *
     * @param verb the place of the finite verb
     */
    static void mend(Phrase phrase, int verb) {
        seat(phrase, verb);
        where(phrase, verb);
        for (int i = verb + 1; i < phrase.size(); i++) {
            if (phrase.lower(i).equals("made")) {
                status(phrase, i);
            }
            if (phrase.lower(i).matches("who|which|that") && i + 1 < phrase.size()) {
                past(phrase, i);
            }
        }
    }

    /** "Capital moved from Moscow": a state has one, and it is no money that moves so. */
    private static void seat(Phrase phrase, int verb) {
        boolean moved =
                phrase.lower(0).equals("capital")
                        && verb == 1
                        && (phrase.lower(1) + " " + phrase.lower(2))
                                .matches(
                                        "(?:was )?(?:moved|transferred|shifted|relocated|returned)\\b.*");
        if (moved) {
            phrase.set(0, "capital", "NOUN");
            phrase.insert(0, "The", "DET");
        }
    }

    /** "Plague arrived Kiel": in the town. */
    private static void where(Phrase phrase, int verb) {
        boolean died = phrase.lower(verb).equals("died");
        int place = died || phrase.lower(verb).matches("arrived|landed") ? verb + 1 : phrase.size();
        if (place < phrase.size()
                && phrase.get(place).capitalised()
                && !phrase.lower(place).endsWith("s") // "landed Marines"
                && phrase.tag(place).matches(died ? "PROPN" : "PROPN|NOUN|X")) {
            phrase.insert(place, died ? "at" : "in", "ADP");
        }
    }

    /** "was made capital crime": one of a kind. */
    private static void status(Phrase phrase, int made) {
        if (Passives.status(phrase, made) > 0 && phrase.lower(made - 1).matches("was|were")) {
            boolean vowel = Subject.startsWithVowel(phrase.lower(made + 1));
            phrase.insert(made + 1, vowel ? "an" : "a", "DET");
        }
    }

    /** "land to serfs who fight for Sweden": told in the past like the rest. */
    private static void past(Phrase phrase, int relative) {
        int at = relative + 1;
        String word = phrase.lower(at);
        boolean many = Subject.isPlural(phrase.get(relative - 1).text());
        boolean present =
                phrase.tag(at).equals("VERB")
                        && phrase.tag(relative - 1).matches("NOUN|PROPN")
                        && !Verbs.isPast(word)
                        && !word.endsWith("ing")
                        && (many
                                ? !word.endsWith("s") || word.endsWith("ss")
                                : word.matches("\\p{L}+[^s]s"))
                        && Finite.isKnown(Verbs.past(word));
        if (present) {
            phrase.set(at, Verbs.past(word), "VERB");
        }
    }
}
