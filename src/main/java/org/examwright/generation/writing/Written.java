package org.examwright.generation.writing;

import org.examwright.questions.NewQuestion;

/** What came of a candidate. */
public sealed interface Written {
    /** A question. */
    record Asked(NewQuestion question) implements Written {}

    /**
     * Nothing, and what was missing, as half a sentence: "fewer than two wrong answers can be
     * proven false".
     */
    record Dropped(String because) implements Written {}
}
