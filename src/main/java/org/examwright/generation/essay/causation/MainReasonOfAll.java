package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E1: How far do you agree that {factor} was the main reason for {outcome}? */
final class MainReasonOfAll extends ViewPattern {

    MainReasonOfAll() {
        super("E1", "(.+?) (was|were) the main reason (for|why) (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far do you agree that {factor} was the main reason for {outcome} in the years"
                        + " {span}?",
                "a view of this form with three points for the factor and three for others",
                "points for the factor and for its rivals, links, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String factor = asked.inside(parts.group(1));
        String link = " the main reason " + parts.group(3) + " ";
        String outcome = parts.group(4);
        String result = parts.group(3).equals("why") ? "this" : outcome;
        return new Wording(
                "How far do you agree that "
                        + factor
                        + " "
                        + parts.group(2)
                        + link
                        + outcome
                        + asked.during()
                        + "?",
                "How far",
                new Wording.Analysis(
                        "cause",
                        factor,
                        outcome,
                        "the factor named, and what worked through it",
                        "other reasons"),
                List.of(
                        "Necessity: would " + result + " have come about without " + factor + "?",
                        "Timing: does the factor explain why it came when it did, or did it only"
                                + " make it possible?",
                        "Interaction: which of the reasons explains the working of the others?"),
                List.of(
                        "Tells what happened without saying how it led to the outcome",
                        "Treats the factor named and leaves the other reasons out",
                        "Lists reasons side by side and gives a verdict that does not follow from"
                                + " them"));
    }
}
