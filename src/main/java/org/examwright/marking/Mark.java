package org.examwright.marking;

/**
 * What an answer earned.
 *
 * @param score exact; may be below 0 under a rule with negative weights; what is sure so far while
 *     it waits for a marker
 * @param maximum the marks of the question
 */
public record Mark(Fraction score, Fraction maximum, Outcome outcome) {}
