package org.examwright.knowledge.extraction.labels.polish;

import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.jspecify.annotations.Nullable;

/** Nouns of which there is one, though a note leaves out the "the". */
public final class Definite {
    private Definite() {}

    /**
     * "kept his seat in his Parliament": one that the notes call by "the".
     *
     * @param seen how often the notes use the name with "the" and how often bare
     */
    public static boolean owned(Phrase phrase, int i, int @Nullable [] seen) {
        return seen != null
                && i > 1
                && seen[0] > 2
                && phrase.lower(i - 1).matches("his|her")
                && phrase.tag(i - 2).equals("ADP")
                && phrase.get(i).capitalised()
                && !phrase.tag(i + 1).matches("NOUN|PROPN");
    }

    /** "over economy", "at 15th Synod", "at party congress", "annulled first marriage". */
    public static boolean is(Phrase phrase, int i) {
        boolean behind = i > 0 && phrase.tag(i - 1).equals("ADP");
        String lower = phrase.lower(i);
        String next = phrase.lower(i + 1);
        boolean one =
                lower.matches("economy|peasantry|countryside|throne|monarchy|clergy|nobility")
                        && !phrase.tag(i + 1).matches("NOUN|PROPN");
        boolean meeting =
                phrase.lower(i - 1).equals("at")
                        && (lower + " " + next)
                                .matches("(?:party|trade) (?:congress|conference)|congress .*");
        boolean numbered =
                lower.matches("\\d+(?:st|nd|rd|th)")
                        && i + 1 < phrase.size()
                        && phrase.get(i + 1).capitalised();
        boolean object =
                i > 1
                        && lower.matches("first|second|third|last")
                        && phrase.lower(i - 1).endsWith("ed")
                        && phrase.get(i - 2).capitalised()
                        && phrase.tag(i + 1).equals("NOUN")
                        && !next.matches("time|hand|place");
        boolean owner =
                i > 0
                        && phrase.tag(i).equals("NOUN")
                        && !phrase.get(i).capitalised()
                        && phrase.tag(i - 1).matches("VERB|ADP")
                        && next.equals("'s");
        return owner || behind && (one || meeting || numbered) || object;
    }
}
