package org.examwright.questions.bank.reading;

import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.Form;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * Which questions of a course; null does not narrow.
 *
 * @param q words that the question contains, in any case
 */
public record QuestionFilter(
        @Nullable UUID generation,
        @Nullable QuestionType type,
        @Nullable Form form,
        @Nullable QuestionStatus status,
        @Nullable UUID topic,
        @Nullable UUID theme,
        @Nullable String pattern,
        @Nullable Band difficulty,
        @Nullable Boolean stale,
        @Nullable String q) {}
