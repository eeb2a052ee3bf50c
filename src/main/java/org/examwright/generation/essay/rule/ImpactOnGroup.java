package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E26: Discuss the impact of {policy} on {group}. */
final class ImpactOnGroup extends ViewPattern {

    ImpactOnGroup() {
        super("E26", "The impact of (.+?) on (.+?) was (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Discuss the impact of {policy} on {group}.",
                "a view of this form with three points on each side",
                "points for and against the view that the impact was of one kind, criteria, the"
                        + " level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        return new Wording(
                "Discuss the impact of "
                        + parts.group(1)
                        + " on "
                        + parts.group(2)
                        + asked.during()
                        + ".",
                "Discuss",
                new Wording.Analysis(
                        "impact",
                        parts.group(1),
                        parts.group(2),
                        "impact that was " + parts.group(3),
                        "effects of another kind, and limits of the impact"),
                List.of(
                        "Differences: who was touched most, and who least?",
                        "Intent: which effects were meant, and which were not?",
                        "Duration: what was passing, and what lasted?"),
                List.of(
                        "Describes " + parts.group(1) + " and not the impact",
                        "Treats all those touched as one",
                        "Gives one view of the impact only"));
    }
}
