package org.examwright.generation.essay.views;

import java.util.List;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E22: ‘{Statement}.’ How far do you agree with this statement? Explain your answer. */
final class HowFarAgree extends ClaimPattern {

    HowFarAgree(List<ViewPattern> others) {
        super("E22", others);
    }

    @Override
    public Card card() {
        return Card.written(
                "‘{Statement}.’ How far do you agree with this statement? Explain your answer.",
                "a view with three points for it or against it and at least as many on the other"
                        + " side",
                "what the terms of the claim mean, points for and against, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    boolean spans(int years, View view) {
        return years > AgreeOrDisagree.MOST_YEARS
                && years < WholePeriod.LEAST_YEARS
                && Math.min(view.favour().size(), view.against().size()) < ValidityOfView.EACH;
    }

    @Override
    Ask ask(Asked asked) {
        return new Ask(
                asked.quoted() + " How far do you agree with this statement? Explain your answer.",
                "How far");
    }
}
