package org.examwright.quizzes.draw;

import java.math.BigDecimal;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * One line of a blueprint: so many questions that fit. What is null does not matter.
 *
 * @param count how many, from 1
 * @param marks for questions with a mark scheme, only those of so many marks, since a scheme cannot
 *     be stretched; for all others, what each is worth in this paper
 */
public record Row(
        @Nullable QuestionType type,
        @Nullable UUID topic,
        @Nullable UUID theme,
        @Nullable Band difficulty,
        int count,
        @Nullable BigDecimal marks) {
    boolean fits(Drawable question) {
        return (type == null || type == question.type())
                && (topic == null || question.topics().contains(topic))
                && (theme == null || question.themes().contains(theme))
                && (difficulty == null || difficulty == question.band())
                && (marks == null
                        || !question.markScheme()
                        || marks.compareTo(question.marks()) == 0);
    }
}
