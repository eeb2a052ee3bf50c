package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E14: ‘{Claim}.’ Assess the validity of this view with reference to the years {span}. */
final class ValidityOfView extends ClaimPattern {
    static final int EACH = 4;

    ValidityOfView(List<ViewPattern> others) {
        super("E14", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "‘{Claim}.’ Assess the validity of this view with reference to the years {span}.",
                "a view with four points for it and four against, over a few years to a generation",
                "what the terms of the claim mean, points for and against, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    boolean spans(int years, View view) {
        return years > AgreeOrDisagree.MOST_YEARS
                && years < WholePeriod.LEAST_YEARS
                && Math.min(view.favour().size(), view.against().size()) >= EACH;
    }

    @Override
    Ask ask(Asked asked) {
        return new Ask(
                asked.quoted()
                        + " Assess the validity of this view with reference to "
                        + asked.years()
                        + ".",
                "Assess");
    }
}
