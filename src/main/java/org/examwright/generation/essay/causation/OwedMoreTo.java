package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E3: How far do you agree that {outcome} owed more to {one} than to {other}? */
final class OwedMoreTo extends ViewPattern {

    OwedMoreTo() {
        super("E3", "(.+) owed more to (.+?) than to (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far do you agree that {outcome} owed more to {one side} than to {the other} in"
                        + " the years {span}?",
                "a view of this form with three points on each side",
                "points for both sides, how they worked together, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        return new Wording(
                "How far do you agree that "
                        + asked.inside(asked.view().name())
                        + asked.during()
                        + "?",
                "How far",
                new Wording.Analysis(
                        "cause",
                        parts.group(2) + ", against " + parts.group(3),
                        asked.inside(parts.group(1)),
                        "what was owed to " + parts.group(2),
                        "what was owed to " + parts.group(3)),
                List.of(
                        "Interaction: would "
                                + parts.group(2)
                                + " have mattered without "
                                + parts.group(3)
                                + "?",
                        "Choice: which of the two lay in anyone’s power to change?",
                        "Timing: did the balance between them shift within the period?"),
                List.of(
                        "Tells the story and leaves the two sides of the view aside",
                        "Agrees or disagrees outright without weighing one side against the other",
                        "Treats the two as if neither had acted on the other"));
    }
}
