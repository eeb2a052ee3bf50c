package org.examwright.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.examwright.platform.Reference;
import org.examwright.questions.Form;
import org.examwright.questions.Option;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.examwright.questions.Scoring;
import org.examwright.sources.CourseId;

/** Questions to draw figures of. */
final class Samples {
    private Samples() {}

    static UUID id(int number) {
        return new UUID(0, number);
    }

    /** A question of four options, the first of them right, on the topic "odd" or "even". */
    static Question question(int number) {
        return question(number, 1, List.of("a", "b", "c", "d"));
    }

    static Question question(int number, int version, List<String> options) {
        return new Question(
                new QuestionId(id(number)),
                new CourseId(id(0)),
                version,
                QuestionType.MULTIPLE_CHOICE,
                Form.PLAIN,
                QuestionStatus.APPROVED,
                null,
                "Question " + number,
                BigDecimal.TWO,
                new Scoring("SINGLE_BEST", 1, null),
                options.stream().map(Samples::option).toList(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(new Reference(id(number % 2), number % 2 == 0 ? "even" : "odd")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                BigDecimal.valueOf(0.25));
    }

    private static Option option(String id) {
        return new Option(id, "Option " + id, id.equals("a"), null, null, null, null);
    }
}
