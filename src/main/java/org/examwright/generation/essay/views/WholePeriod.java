package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E28: ‘{Claim}.’ How far do you agree with this view of the whole period {span}? */
final class WholePeriod extends ClaimPattern {
    static final int LEAST_YEARS = 40;

    WholePeriod(List<ViewPattern> others) {
        super("E28", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "‘{Claim}.’ How far do you agree with this view of the whole period {span}?",
                "a view over forty years or more, with points from several of its phases",
                "what the terms of the claim mean, points for and against, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    boolean spans(int years, View view) {
        return years >= LEAST_YEARS;
    }

    @Override
    Ask ask(Asked asked) {
        return new Ask(
                "How far do you agree with this view of the whole period "
                        + asked.first()
                        + "–"
                        + asked.last()
                        + "?",
                "How far");
    }
}
