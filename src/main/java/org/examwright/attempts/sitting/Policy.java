package org.examwright.attempts.sitting;

/** What a regrade does to a question that was sat. */
public enum Policy {
    /** Other options are right: those named, or those of the question's latest version. */
    NEW_KEY,
    /** These options are right too; nobody loses by it. */
    ACCEPT_ALSO,
    /** Everyone has all its marks. */
    CREDIT_ALL,
    /** It counts neither for the total nor for the maximum. */
    DROP_ITEM,
    /** The same key under another scoring rule. */
    NEW_RULE
}
