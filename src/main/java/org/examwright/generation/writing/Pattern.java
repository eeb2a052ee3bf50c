package org.examwright.generation.writing;

import org.examwright.generation.facts.Ground;
import org.examwright.questions.QuestionType;

/**
 * One way to ask: it knows what facts it needs, what is wrong with wrong answers, what earns marks.
 */
public interface Pattern {
    /** M1 … M33, S1 … S32, E1 … E32. */
    String id();

    QuestionType type();

    /** What it asks, needs and gives, for the catalogue of patterns. */
    Card card();

    /**
     * What could be asked of these facts, in a natural order, and why not more. Cheap: nothing is
     * written yet.
     */
    Supply supply(Ground ground);
}
