package org.examwright.questions;

/** Where a question stands in review. */
public enum QuestionStatus {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    RETIRED
}
