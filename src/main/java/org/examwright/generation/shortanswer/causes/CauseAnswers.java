package org.examwright.generation.shortanswer.causes;

import java.util.List;
import org.examwright.generation.writing.Pattern;

/** The patterns of this kind. */
public final class CauseAnswers {
    private CauseAnswers() {}

    public static List<Pattern> all() {
        return List.of(
                new OneReason(),
                new WhyItHappened(),
                TwoExplained.causes(),
                TwoExplained.effects(),
                new OneConsequence(),
                new Importance(),
                new Account(),
                new OrderAndLink(),
                new PowerOfOffice(),
                new Steps());
    }
}
