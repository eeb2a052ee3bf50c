package org.examwright.questions.coverage;

import java.util.Map;
import org.examwright.questions.coverage.Tally.FactKind;

/**
 * What stands where a topic and a theme cross.
 *
 * @param facts how many of each kind; every kind is there
 */
record Cell(Map<FactKind, Integer> facts, Questions questions) {

    /**
     * How many questions; rejected and retired ones do not count.
     *
     * @param total drafts, those in review and the approved
     */
    record Questions(int approved, int inReview, int total) {}

    int known() {
        return facts.values().stream().mapToInt(Integer::intValue).sum();
    }

    State state() {
        if (questions.approved() > 0) {
            return State.APPROVED;
        }
        if (questions.total() > 0) {
            return State.ASKED;
        }
        return known() > 0 ? State.UNASKED : State.EMPTY;
    }

    /** How far it is covered. */
    enum State {
        EMPTY,
        UNASKED,
        ASKED,
        APPROVED
    }
}
