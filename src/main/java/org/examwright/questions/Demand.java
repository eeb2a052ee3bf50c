package org.examwright.questions;

import java.util.Set;
import org.examwright.questions.text.Text;

/** What a question asks a learner to know, as far as the balance of a paper looks at it. */
public enum Demand {
    /** No more than when something was, or what was then. */
    DATE,
    /** A cause, a consequence, a change or a comparison. */
    REASONING,
    /** Anything else. */
    OTHER;

    private static final Set<String> HAPPENING =
            stems("event events happened took takes taken take place occurred came true false");
    private static final Set<String> THOUGHT =
            stems(
                    "reason cause caused result resulted consequence effect impact change changed"
                            + " differ difference different similar alike compare compared contrast"
                            + " continue continued continuity remained importance important"
                            + " significance significant explain link consequences steps account"
                            + " affected benefit evidence supports");

    private static Set<String> stems(String words) {
        return Set.copyOf(Text.of(words).stems());
    }

    /** What a question asks for, told by its type and the words of its stem. */
    public static Demand of(QuestionContent question) {
        Set<String> asked = Traits.asked(question);
        if (question.type() == QuestionType.ESSAY || asked.stream().anyMatch(THOUGHT::contains)) {
            return REASONING;
        }
        boolean year = asked.stream().anyMatch(Demand::hasDigits);
        boolean nothingElse =
                asked.stream().allMatch(word -> hasDigits(word) || HAPPENING.contains(word));
        return asked.contains(Traits.TIME) || year && nothingElse ? DATE : OTHER;
    }

    private static boolean hasDigits(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
