package org.examwright.attempts.sitting;

/** How far an attempt is. */
public enum Status {
    OPEN,
    /** Handed in by the learner. */
    SUBMITTED,
    /** Ended by the clock; marked like one handed in. */
    CLOSED
}
