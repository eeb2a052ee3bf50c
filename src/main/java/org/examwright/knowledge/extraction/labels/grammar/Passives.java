package org.examwright.knowledge.extraction.labels.grammar;

import org.examwright.knowledge.extraction.language.Verbs;

/**
 * Bare participles that tell what was done to the noun before them, though what follows may look
 * like an object: "Oslo renamed Christiania", "smuggling made capital crime".
 */
public final class Passives {
    private static final String NAMING = "renamed|rechristened|retitled|nicknamed|dubbed";

    /** First words of names of two words that are one place. */
    private static final String OPENS_PLACE =
            "New|St|Saint|San|Santa|Los|Las|Port|Fort|North|South|East|West|Cape|Mount|El|Le|La";

    /** What a thing can be made, said without an article. */
    private static final String STATUS =
            "crime|offence|felony|colony|province|capital|protectorate|republic|kingdom|duchy|county|city|dominion|mandate|state|department|holiday|subject|monopoly";

    /** What is done by a way or a means rather than by somebody. */
    private static final String GOES =
            "arrived|returned|escaped|fled|travelled|marched|came|went|passed|stood|lived|died|profited|responded|reacted|retaliated|began|ended|rose|fell|grew|increased|decreased|dropped|declined|shrank|swelled|abided|sailed|crossed|left|retreated|advanced|rode|walked|drifted";

    private Passives() {}

    static boolean is(Phrase phrase, int i) {
        String lower = phrase.lower(i);
        return renamed(phrase, i)
                || lower.equals("made") && (status(phrase, i) > 0 || titled(phrase, i))
                || Undergone.is(phrase, i)
                || by(phrase, i)
                || paired(phrase, i);
    }

    /** "Oslo renamed Christiania": one name behind the verb is the new one. */
    private static boolean renamed(Phrase phrase, int i) {
        int end = i + 1;
        while (end < phrase.size() && phrase.get(end).capitalised()) {
            end++;
        }
        boolean one = end == i + 2 || end == i + 3 && phrase.get(i + 1).text().matches(OPENS_PLACE);
        return phrase.lower(i).matches(NAMING)
                && one
                && phrase.tag(end).matches("|ADP|PUNCT|CCONJ");
    }

    /** "Du Bois made Constable of France": what he was made, not whom he made. */
    private static boolean titled(Phrase phrase, int i) {
        return phrase.get(i - 1).capitalised()
                && i + 3 < phrase.size()
                && phrase.get(i + 1).capitalised()
                && !phrase.lower(i + 1).matches("peace|treaty|truce|\\p{L}+s")
                && phrase.lower(i + 2).equals("of")
                && phrase.get(i + 3).capitalised()
                && phrase.tag(i + 4).matches("|ADP|PUNCT|CCONJ");
    }

    /** The place of the noun that says what a thing was made, where no article stands; else 0. */
    public static int status(Phrase phrase, int made) {
        int noun = made + 1;
        while (phrase.tag(noun).matches("ADJ|NOUN") && phrase.tag(noun + 1).matches("ADJ|NOUN")) {
            noun++;
        }
        boolean last = !phrase.tag(noun + 1).equals("PROPN");
        return noun <= made + 3 && last && phrase.lower(noun).matches(STATUS) ? noun : 0;
    }

    /** "Bergen bombarded by 4 warships": who did it follows. */
    private static boolean by(Phrase phrase, int i) {
        String next = phrase.tag(i + 2);
        boolean doer =
                next.matches("DET|PROPN")
                        || i + 2 < phrase.size() && phrase.get(i + 2).capitalised()
                        || next.equals("NUM") && phrase.tag(i + 3).matches("NOUN|PROPN|ADJ");
        return phrase.lower(i + 1).equals("by")
                && Verbs.isParticiple(phrase.lower(i))
                && phrase.tag(i).equals("VERB")
                && phrase.tag(i - 1).matches("NOUN|PROPN|X")
                && doer
                && !Finite.laterVerb(phrase, i)
                && !phrase.lower(i).matches(GOES);
    }

    /** "Copenhagen shelled and burned": what stands beside a passive is one too. */
    private static boolean paired(Phrase phrase, int i) {
        return phrase.lower(i).endsWith("ed")
                && phrase.tag(i).equals("VERB")
                && phrase.tag(i - 1).matches("NOUN|PROPN|X")
                && phrase.lower(i + 1).matches("and|&")
                && Verbs.isPassive(phrase.lower(i + 2))
                && !Predicate.takesObject(phrase, i + 2)
                && !phrase.lower(i).matches(GOES);
    }
}
