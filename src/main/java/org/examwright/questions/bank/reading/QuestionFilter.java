package org.examwright.questions.bank.reading;

import java.util.List;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of a course; null does not narrow.
 *
 * @param topics of one of these
 * @param q words that the question contains, all of them, in any case and order
 */
public record QuestionFilter(
        @Nullable UUID generation,
        @Nullable QuestionType type,
        @Nullable Form form,
        @Nullable QuestionStatus status,
        @Nullable List<UUID> topics,
        @Nullable UUID theme,
        @Nullable String pattern,
        @Nullable Band difficulty,
        @Nullable Boolean stale,
        @Nullable String q) {

    /** With these topics in place of its own. */
    public QuestionFilter of(List<UUID> others) {
        return new QuestionFilter(
                generation, type, form, status, others, theme, pattern, difficulty, stale, q);
    }
}
