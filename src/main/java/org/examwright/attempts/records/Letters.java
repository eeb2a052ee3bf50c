package org.examwright.attempts.records;

import java.util.List;
import org.examwright.marking.Outcome;

/** Outcomes as they are stored, a letter each. */
public final class Letters {
    private static final String ALL = "CPIUW";
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private Letters() {}

    static char of(Outcome outcome) {
        return ALL.charAt(outcome.ordinal());
    }

    static Outcome outcome(char letter) {
        return OUTCOMES.get(ALL.indexOf(letter));
    }

    /** The outcomes of a whole sheet, place by place. */
    public static Outcome[] outcomes(String letters) {
        var outcomes = new Outcome[letters.length()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = outcome(letters.charAt(i));
        }
        return outcomes;
    }
}
