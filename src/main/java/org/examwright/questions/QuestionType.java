package org.examwright.questions;

/** The kinds of question, by what the learner does. */
public enum QuestionType {
    MULTIPLE_CHOICE,
    MULTIPLE_RESPONSE,
    TRUE_FALSE,
    ORDERING,
    MATCHING,
    NUMERICAL,
    CLOZE,
    SHORT_ANSWER,
    ESSAY,
    DESCRIPTION
}
