package org.examwright.quizzes;

import java.math.BigDecimal;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionStatus;
import org.examwright.questions.QuestionType;

/**
 * One question of a quiz.
 *
 * @param slot its place, from 1
 * @param version the question's version; its latest until the quiz is frozen
 * @param marks what it is worth in this quiz
 */
public record Slot(
        int slot,
        QuestionId questionId,
        int version,
        QuestionType type,
        BigDecimal marks,
        QuestionStatus status) {}
