package org.examwright.quizzes.paper;

import java.util.Comparator;
import java.util.List;
import org.examwright.questions.Option;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionType;

/**
 * A question's options as they stand on paper, lettered A, B, C … An ordering and a matching are
 * kept with their options in an order that gives the answer away, so there they stand by alphabet.
 */
record Choices(List<Option> options) {
    static Choices of(Question question) {
        return question.type() == QuestionType.ORDERING || question.type() == QuestionType.MATCHING
                ? new Choices(
                        question.options().stream()
                                .sorted(
                                        Comparator.comparing(Option::text)
                                                .thenComparing(Option::id))
                                .toList())
                : new Choices(question.options());
    }

    /** A to Z, then AA, AB … */
    static String letter(int place) {
        String last = Character.toString('A' + place % 26);
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }

    /** The letter of an option; a question mark where there is no such option. */
    String letter(String id) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).id().equals(id)) {
                return letter(place);
            }
        }
        return "?";
    }
}
