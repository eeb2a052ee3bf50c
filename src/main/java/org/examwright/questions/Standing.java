package org.examwright.questions;

import java.math.BigDecimal;

/** The little of a version of a question that a quiz shows in its slots. */
public record Standing(
        QuestionVersion question, QuestionType type, BigDecimal marks, QuestionStatus status) {}
