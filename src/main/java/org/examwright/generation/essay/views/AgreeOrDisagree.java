package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E15: ‘In {span} {claim}.’ Explain why you agree or disagree with this view. */
final class AgreeOrDisagree extends ClaimPattern {
    static final int MOST_YEARS = 5;

    AgreeOrDisagree(List<ViewPattern> others) {
        super("E15", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "‘In {span} {claim}.’ Explain why you agree or disagree with this view.",
                "a view with three points for it and three against, over five years at most",
                "what the terms of the claim mean, points for and against, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    boolean spans(int years, View view) {
        return years <= MOST_YEARS;
    }

    @Override
    Ask ask(Asked asked) {
        return new Ask(
                asked.quotedOfYears() + " Explain why you agree or disagree with this view.",
                "Explain");
    }
}
