package org.examwright.knowledge.extraction.labels.polish;

import java.util.Set;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Nouns of which there is one, though a note leaves out the "the". */
public final class Definite {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final String RULERS =
            "king|queen|emperor|empress|tsar|tsarina|kaiser|pope|sultan|shah|khedive|crown|army|navy|senate";

    /** Offices and bodies of which there is one at a time, whoever they are told of. */
    private static final String HOLDERS =
            "Mahdi|Kaiser|Tsar|Sultan|Khedive|Doge|Dauphin|Viceroy|Caliph|Shogun|Mikado|Kremlin|Vatican|Reichstag|Duma|Diet|Cortes|Luftwaffe|Wehrmacht";

    private Definite() {}

    /** "ignored by king", "wiped out by Mahdi", "taken from crown". */
    private static boolean ruler(Phrase phrase, int i) {
        boolean alone =
                (!phrase.tag(i + 1).matches("NOUN|PROPN")
                                || phrase.lower(i + 1).equals("government"))
                        && !phrase.lower(i + 1).equals("'s");
        return alone
                && (phrase.lower(i - 1).matches("by|against|from|to|with|of|for|under")
                                && phrase.lower(i).matches(RULERS)
                                && !phrase.get(i).capitalised()
                        || phrase.lower(i - 1).matches("by|against")
                                && phrase.lower(i).equals("government")
                                && !phrase.get(i).capitalised()
                        || phrase.lower(i - 1).matches("by|against")
                                && phrase.tag(i).equals("ADJ")
                                && phrase.get(i).capitalised()
                                && phrase.lower(i + 1).equals("government")
                        || phrase.tag(i - 1).equals("ADP")
                                && !phrase.lower(i - 2).matches("title|rank|style|post|office")
                                && phrase.get(i).text().matches(HOLDERS));
    }

    /** "launched Crusade for Wool", "fought Battle of Kiel": a name that tells what it was. */
    private static boolean named(Phrase phrase, int i) {
        return (phrase.tag(i - 1).equals("ADP") || Verbs.isPast(phrase.lower(i - 1)))
                && phrase.get(i).capitalised()
                && !phrase.get(i - 1).capitalised()
                && EVENT_NOUNS.contains(phrase.lower(i))
                && phrase.lower(i + 1).matches("of|for|against")
                && i + 2 < phrase.size()
                && (phrase.get(i + 2).capitalised() || phrase.lower(i + 2).equals("the"));
    }

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
        return i > 0 && (ruler(phrase, i) || named(phrase, i))
                || owner
                || behind && (one || meeting || numbered)
                || object;
    }
}
