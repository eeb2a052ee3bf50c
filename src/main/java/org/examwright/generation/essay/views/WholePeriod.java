package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E28: How accurate is it to say that {claim} in the years {span}? */
final class WholePeriod extends ClaimPattern {
    static final int LEAST_YEARS = 40;

    WholePeriod(List<ViewPattern> others) {
        super("E28", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "How accurate is it to say that {claim} in the years {span}?",
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
                "How accurate is it to say that "
                        + asked.inside(asked.view().sentence())
                        + asked.during()
                        + "?",
                "How accurate");
    }
}
