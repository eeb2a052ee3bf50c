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
     * @param maximum the marks that can be had; 0 where there is nothing to answer
     */
    public record Place(int slot, QuestionVersion question, QuestionType type, double maximum) {}
}
