package org.examwright.knowledge.extraction.labels;

import java.util.Set;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.jspecify.annotations.Nullable;

/** Notes that leave "was" or "became" out: "Jones new head of the bank", "Jones very ill". */
final class Appointment {
    private static final Set<String> OFFICES = Lexicon.words("offices");

    private Appointment() {}

    /** Puts the verb in where a person opens the phrase; the place of the verb, or null. */
    static @Nullable Predicate complete(Phrase phrase, Cast cast, Line line) {
        Member member = cast.at(line, phrase.get(0).start());
        if (member == null || !member.isPerson()) {
            return null;
        }
        int behind = 0;
        while (behind < phrase.size() && phrase.tag(behind).equals("PROPN")) {
            behind++;
        }
        boolean fresh = phrase.lower(behind).equals("new");
        int office = fresh ? behind + 1 : behind;
        if (OFFICES.contains(phrase.lower(office)) && phrase.lower(office + 1).matches("of|for|")) {
            phrase.insert(behind, fresh ? "became" : "was", "VERB");
            if (fresh) {
                phrase.insert(behind + 1, "the", "DET");
            }
            return new Predicate(behind, Predicate.Kind.PAST);
        }
        int state = behind;
        while (phrase.tag(state).equals("ADV")) {
            state++;
        }
        if (behind > 0 && phrase.tag(state).equals("ADJ")) {
            phrase.insert(behind, "was", "AUX");
            return new Predicate(behind, Predicate.Kind.PAST);
        }
        return null;
    }
}
