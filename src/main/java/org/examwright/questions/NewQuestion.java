package org.examwright.questions;

/**
 * A generated question on its way into the bank.
 *
 * @param pattern the pattern that wrote it: M1 … M33, S1 … S32, E1 … E32
 */
public record NewQuestion(QuestionContent content, String pattern, Difficulty difficulty) {}
