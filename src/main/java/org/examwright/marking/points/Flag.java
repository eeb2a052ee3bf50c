package org.examwright.marking.points;

/** Why a point was not simply given for the words found. */
public enum Flag {
    /** The answer denies it. */
    NEGATED,
    /** Who did what to whom, or from where to where, stands the other way round. */
    ROLES_SWAPPED,
    /** Two different values where only one can be right. */
    TWO_VALUES,
    /** Another value, or a near miss that the scheme names. */
    OTHER_VALUE,
    /** The opposite of what the scheme says. */
    CONTRADICTED,
    /** Key words without a sentence. */
    KEYWORDS_ONLY,
    /** Only the question said again. */
    QUESTION_COPIED,
    /** A name that the point needs is not there. */
    NAME_MISSING,
    /** Something that no point foresees, where the scheme takes other right answers. */
    OTHER_ANSWER,
    /** Longer than 25 words a mark: what comes after was not read for marks. */
    TOO_LONG
}
