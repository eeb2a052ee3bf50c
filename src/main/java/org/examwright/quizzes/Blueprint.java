package org.examwright.quizzes;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.examwright.questions.Band;
import org.examwright.questions.QuestionType;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is to hold, row by row.
 *
 * @param unapproved whether drafts and questions in review may be drawn too; only approved ones
 *     where left out, and false then
 * @param stale whether questions may be drawn whose notes have moved on; false where left out
 */
public record Blueprint(List<Row> rows, @Nullable Boolean unapproved, @Nullable Boolean stale) {
    public Blueprint {
        unapproved = Boolean.TRUE.equals(unapproved);
        stale = Boolean.TRUE.equals(stale);
    }

    /**
     * So many questions that fit; what is null does not matter.
     *
     * @param topic a topic's id; questions of the topics below it fit too
     * @param marks what each is worth here; of questions with a mark scheme, which ones fit
     */
    public record Row(
            @Nullable QuestionType type,
            @Nullable UUID topic,
            @Nullable UUID theme,
            @Nullable Band difficulty,
            @Nullable Integer count,
            @Nullable BigDecimal marks) {}

    boolean drawsStale() {
        return Boolean.TRUE.equals(stale);
    }

    boolean drawsUnapproved() {
        return Boolean.TRUE.equals(unapproved);
    }
}
