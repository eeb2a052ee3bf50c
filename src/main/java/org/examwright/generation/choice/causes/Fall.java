package org.examwright.generation.choice.causes;

import java.util.regex.Pattern;
import org.examwright.generation.facts.Development;

/** What befell somebody. The next blow is plainly what came of the first, and no reason for it. */
final class Fall {
    private static final Pattern BLOW =
            Pattern.compile(
                    "\\b(expelled|deported|banished|exiled|jailed|imprisoned|arrested|condemned"
                            + "|sentenced|executed|shot|hanged|dismissed|removed|murdered)\\b");

    private Fall() {}

    /** Whether an answer tells of a blow where the outcome is one. */
    static boolean of(Development outcome, Development answer) {
        return BLOW.matcher(outcome.text()).find() && BLOW.matcher(answer.text()).find();
    }
}
