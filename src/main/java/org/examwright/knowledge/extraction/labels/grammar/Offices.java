package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Offices that a phrase names. */
final class Offices {
    private static final Set<String> OFFICES = Lexicon.words("offices");

    private Offices() {}

    /** "Peel appointed Chancellor": the office is what he was made, not whom he made. */
    static boolean officeFollows(Phrase phrase, int i) {
        int office = i + 1;
        while (phrase.lower(office)
                        .matches("prime|foreign|deputy|first|lord|vice|party|general|chief|joint")
                && OFFICES.contains(phrase.lower(office + 1))) {
            office++;
        }
        if (office + 1 < phrase.size()
                && phrase.get(office).isAcronym()
                && !OFFICES.contains(phrase.lower(office))) {
            office++; // "elected KLC president"
        }
        return OFFICES.contains(phrase.lower(office))
                && !phrase.tag(office + 1).matches("PROPN|ADJ");
    }
}
