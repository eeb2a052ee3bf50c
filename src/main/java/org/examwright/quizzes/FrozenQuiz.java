package org.examwright.quizzes;

/** A version of a quiz that learners were set: it never changes. */
public record FrozenQuiz(QuizId id, int version) {}
