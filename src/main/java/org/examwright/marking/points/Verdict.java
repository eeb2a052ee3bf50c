package org.examwright.marking.points;

/** What becomes of a marking point. */
public enum Verdict {
    AWARD,
    /** It may be there: a person decides. */
    REFER,
    REFUSE
}
