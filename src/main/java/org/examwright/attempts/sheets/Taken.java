package org.examwright.attempts.sheets;

/** Which of a learner's finished attempts are taken. */
public enum Taken {
    FIRST,
    /** The one with the most marks; the earlier of equals. */
    BEST,
    LAST,
    ALL
}
