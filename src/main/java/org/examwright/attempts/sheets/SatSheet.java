package org.examwright.attempts.sheets;

import java.util.UUID;

/**
 * A finished attempt, an element a place of its paper. Marks are as near to the exact ones as a
 * double can be.
 *
 * @param number the learner's first, second … attempt
 * @param share of the paper's marks that is earned so far, to tell the best attempt
 * @param ticks the options that were ticked, as bits: the question's first option lowest; 0 where
 *     none is, or where the question has none to tick
 * @param waiting whether a person has yet to give the marks, or some of them
 * @param reached whether the learner got as far as this place, in the order in which it was shown:
 *     blanks at the end were not reached
 */
public record SatSheet(
        UUID learner,
        int number,
        SatPaper paper,
        double share,
        double[] scores,
        long[] ticks,
        boolean[] answered,
        boolean[] waiting,
        boolean[] reached) {}
