package org.examwright.questions;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.questions.text.Text;

/** What a question asks a learner to know, as far as the balance of a paper looks at it. */
public enum Demand {
    /** No more than when something was, or what was then. */
    DATE,
    /** A cause, a consequence, a change or a comparison. */
    REASONING,
    /** Anything else. */
    OTHER;

    private static final Set<Integer> TIME = numbers(Traits.TIME);
    private static final Set<Integer> HAPPENING =
            numbers("event events happened took takes taken take place occurred came true false");
    private static final Set<Integer> THOUGHT =
            numbers(
                    "reason cause caused result resulted consequence effect impact change changed"
                            + " differ difference different similar alike compare compared contrast"
                            + " continue continued continuity remained importance important"
                            + " significance significant explain link consequences steps account"
                            + " affected benefit evidence supports");

    private static Set<Integer> numbers(String words) {
        return Text.of(words).stems().stream()
                .map(stem -> Likeness.asked(stem, 0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a question asks for, told by its type and the words of its stem. */
    public static Demand of(Likeness question) {
        List<Integer> asked = question.asked();
        if (question.type() == QuestionType.ESSAY || asked.stream().anyMatch(THOUGHT::contains)) {
            return REASONING;
        }
        boolean year = asked.stream().anyMatch(word -> (word & 1) == 1);
        boolean nothingElse =
                asked.stream().allMatch(word -> (word & 1) == 1 || HAPPENING.contains(word));
        return asked.stream().anyMatch(TIME::contains) || year && nothingElse ? DATE : OTHER;
    }
}
