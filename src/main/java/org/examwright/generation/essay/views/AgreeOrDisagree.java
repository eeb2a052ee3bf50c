package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E15: ‘{Claim}.’ Explain why you agree or disagree with this view of {span}. */
final class AgreeOrDisagree extends ClaimPattern {
    static final int MOST_YEARS = 5;

    AgreeOrDisagree(List<ViewPattern> others) {
        super("E15", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "‘{Claim}.’ Explain why you agree or disagree with this view of {span}.",
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
        String view = " Explain why you agree or disagree with this view";
        return new Ask(
                asked.isOfOneYear()
                        ? "‘" + asked.view().name() + asked.during() + ".’" + view + "."
                        : asked.quoted() + view + " of " + asked.years() + ".",
                "Explain");
    }
}
