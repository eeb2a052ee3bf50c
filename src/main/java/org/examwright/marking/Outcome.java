package org.examwright.marking;

/** How an answer fared. Not answered is never wrong, whatever it scores. */
public enum Outcome {
    /** All of the marks, or more. */
    CORRECT,
    /** Some of the marks. */
    PARTIAL,
    /** Answered, and no marks or fewer. */
    INCORRECT,
    NOT_ANSWERED,
    /** Written: a person has yet to give the marks. */
    NEEDS_MARKER;

    /** The outcome of an answer that is not blank and earned this share of the marks. */
    public static Outcome ofShare(Fraction share) {
        return share.compareTo(Fraction.ONE) >= 0
                ? CORRECT
                : share.signum() > 0 ? PARTIAL : INCORRECT;
    }
}
