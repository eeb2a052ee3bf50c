package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E17: How far did {policy} benefit {group}? */
final class BenefitToGroup extends ViewPattern {

    BenefitToGroup() {
        super("E17", "(.+?) benefited (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far did {policy} benefit {group} in the years {span}?",
                "a view of this form with three gains and three losses",
                "gains and losses, differences within the group, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "How far did " + what + " benefit " + parts.group(2) + asked.during() + "?",
                "How far",
                new Wording.Analysis(
                        "impact",
                        what,
                        parts.group(2),
                        "gains",
                        "losses, and gains that did not come"),
                List.of(
                        "Differences: which part of the group gained, and which lost?",
                        "Yardstick: better than before, than others, or than was promised?",
                        "Duration: which gains lasted?"),
                List.of(
                        "Describes the policy and not what it did to the group",
                        "Treats the whole group as one",
                        "Lists gains and losses without weighing them"));
    }
}
