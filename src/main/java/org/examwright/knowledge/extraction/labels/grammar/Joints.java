package org.examwright.knowledge.extraction.labels.grammar;

import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;

/** What an "and" or a comma between two pieces of a note joins. */
final class Joints {
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private Joints() {}

    /** "…, and England and France signed": the second "and" joins two names, no statements. */
    static boolean closesPair(Phrase phrase, int and) {
        int start = and;
        while (start > 0 && phrase.tag(start - 1).matches("NOUN|PROPN|DET|ADJ")) {
            start--;
        }
        return start < and
                && phrase.tag(and - 1).equals("PROPN")
                && phrase.tag(and + 1).equals("PROPN")
                && phrase.lower(start - 1).matches("and|but|while|whilst|whereas");
    }

    /** "generals' coup, the king and his son murdered": what they were murdered in. */
    static boolean occasion(Phrase phrase, int comma) {
        return comma > 0
                && !phrase.tag(0).equals("DET")
                && !phrase.get(comma - 1).capitalised()
                && EVENT_NOUNS.contains(phrase.lower(comma - 1))
                && phrase.get(comma + 1).capitalised();
    }
}
