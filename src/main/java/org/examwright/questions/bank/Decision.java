package org.examwright.questions.bank;

import java.util.Optional;
import org.examwright.questions.QuestionStatus;

/** What a reviewer can say of a question. */
enum Decision {
    SUBMIT,
    APPROVE,
    REJECT,
    RETIRE,
    COMMENT;

    /** The status that it leads to; empty where it cannot be said of a question that stands so. */
    Optional<QuestionStatus> from(QuestionStatus status) {
        boolean open = status == QuestionStatus.DRAFT || status == QuestionStatus.IN_REVIEW;
        return switch (this) {
            case SUBMIT -> when(status == QuestionStatus.DRAFT, QuestionStatus.IN_REVIEW);
            case APPROVE -> when(open, QuestionStatus.APPROVED);
            case REJECT -> when(open, QuestionStatus.REJECTED);
            case RETIRE -> when(status == QuestionStatus.APPROVED, QuestionStatus.RETIRED);
            case COMMENT -> Optional.of(status);
        };
    }

    private static Optional<QuestionStatus> when(boolean allowed, QuestionStatus next) {
        return allowed ? Optional.of(next) : Optional.empty();
    }
}
