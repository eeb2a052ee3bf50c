package org.examwright.analysis.figures;

/** What is worth a teacher's look at an item. */
public enum Flag {
    /** More than 95 % of the marks were earned, by 50 attempts or more. */
    TOO_EASY,
    /** Fewer marks were earned than blind guessing and a fifth, by 50 attempts or more. */
    TOO_HARD,
    /**
     * The rest of the test says little of it: a correlation under 15 %, over 50 attempts or more.
     */
    LOW_DISCRIMINATION,
    /** Those who do better elsewhere do worse here. */
    NEGATIVE_DISCRIMINATION,
    /** The best prefer another option to the key: look whether the key is right. */
    LIKELY_MISKEY,
    /** A distractor that hardly anybody takes, or that the better take more than the weaker. */
    IDLE_DISTRACTOR
}
