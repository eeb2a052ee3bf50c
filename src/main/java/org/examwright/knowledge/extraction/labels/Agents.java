package org.examwright.knowledge.extraction.labels;

import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;

/** "Norway's slump was deep; it applied to join": a slump applies for nothing, Norway did. */
final class Agents {
    private static final String BY_STATES =
            "applied|voted|joined|entered|declared|signed|recognised|withdrew|agreed|refused|accepted|asked|ratified|annexed|invaded|adopted|abolished|sent|sold|bought";

    private static final String BODIES =
            "\\p{L}*(?:ment|cil|bly|gress|net|king|queen|ince|ident|ister|army|navy|fleet|party|parties|court|church|troops|people|workers|leaders?|voters|farmers|senate|diet|bank|chancellor|crown|forces?|union|league)";

    private Agents() {}

    /** The subject of a verb: where a state's thing cannot do it, the state. */
    static Phrase of(Cast cast, Phrase subject, String verb) {
        int last = subject.size() - 1;
        int owner = 1;
        while (owner < last && !subject.get(owner).text().equals("'s")) {
            owner++;
        }
        boolean things =
                owner < last
                        && verb.matches(BY_STATES)
                        && cast.isKnownPlace(subject.part(0, owner).text())
                        && (!subject.get(last).capitalised()
                                || subject.lower(last).matches("war|crisis|depression|revolution"))
                        && !subject.lower(last).matches(BODIES);
        return things ? subject.part(0, owner) : subject;
    }
}
