package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;

/** Offices that a phrase names. */
final class Offices {
    private static final Set<String> OFFICES = Lexicon.words("offices");

    private static final String BODIES =
            "diet|parliament|assembly|synod|estates|conclave|council|senate|congress|sejm";

    private Offices() {}

    /** "Peel appointed Chancellor": the office is what he was made, not whom he made. */
    static boolean officeFollows(Phrase phrase, int i) {
        int office = i + 1;
        while (phrase.lower(office)
                        .matches(
                                "prime|foreign|deputy|first|lord|vice|party|general|chief|joint"
                                        + "|medical|home|colonial|attorney|solicitor|papal|royal|imperial"
                                        + "|grand|high|acting|interim|provisional|executive|military"
                                        + "|naval|national|political|permanent|supreme|federal")
                && OFFICES.contains(phrase.lower(office + 1))) {
            office++;
        }
        if (office + 1 < phrase.size()
                && phrase.get(office).isAcronym()
                && !OFFICES.contains(phrase.lower(office))) {
            office++; // "elected KLC president"
        }
        return OFFICES.contains(phrase.lower(office))
                        && !phrase.tag(office + 1).matches("PROPN|ADJ")
                || throne(phrase, i);
    }

    /** "Karl Bell elected Pope John": who has two names is no body that elects. */
    private static boolean throne(Phrase phrase, int i) {
        int name = phrase.lower(i - 1).equals(",") ? i - 2 : i - 1;
        return name > 0
                && phrase.lower(i).matches("elected|crowned")
                && phrase.lower(i + 1).matches("pope|king|queen|emperor|empress|tsar")
                && phrase.get(name).capitalised()
                && phrase.get(0).capitalised()
                && (phrase.get(name - 1).capitalised() || phrase.lower(name - 1).equals("of"))
                && !phrase.lower(name).matches(BODIES)
                && !phrase.lower(name).endsWith("s");
    }
}
