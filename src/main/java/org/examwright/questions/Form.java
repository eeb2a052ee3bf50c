package org.examwright.questions;

/** The shape of a question where the linter must know it: some shapes are exempt from a rule. */
public enum Form {
    PLAIN,
    ODD_ONE_OUT,
    CLOZE_END,
    SEQUENCE,
    DEFINITION
}
