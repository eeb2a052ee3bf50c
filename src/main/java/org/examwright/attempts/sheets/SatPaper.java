package org.examwright.attempts.sheets;

import java.util.List;
import org.examwright.questions.QuestionType;
import org.examwright.questions.QuestionVersion;

/** A paper that attempts were sat on, in its order. */
public record SatPaper(List<Place> places) {
    public SatPaper {
        places = List.copyOf(places);
    }

    /**
     * A place on the paper.
     *
     * @param slot its number, from 1
     * @param maximum the marks that can be had; 0 where there is nothing to answer, or the question
     *     was dropped
     * @param right the options that are right, as bits like the ticks of a sheet
     * @param judged whether marks hang on the answer: not where everybody was credited
     */
    public record Place(
            int slot,
            QuestionVersion question,
            QuestionType type,
            double maximum,
            long right,
            boolean judged) {}
}
