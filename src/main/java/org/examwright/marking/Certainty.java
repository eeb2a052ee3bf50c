package org.examwright.marking;

/**
 * How sure a learner says to be of an answer: being sure pays when right and costs when wrong.
 * Source: Moodle's certainty-based marking, after A. R. Gardner-Medwin. Of the marks, a right
 * answer earns a third, two thirds or all; a wrong one nothing, minus two thirds or minus two.
 */
public enum Certainty {
    LOW(Fraction.ZERO, Fraction.of(1, 3)),
    MIDDLE(Fraction.of(-2, 3), Fraction.of(4, 3)),
    HIGH(Fraction.of(-2, 1), Fraction.of(3, 1));

    private final Fraction offset;
    private final Fraction factor;

    Certainty(Fraction offset, Fraction factor) {
        this.offset = offset;
        this.factor = factor;
    }

    /** What a share of the marks becomes when the learner is as sure as this. */
    Fraction of(Fraction share) {
        return offset.plus(factor.times(share));
    }
}
