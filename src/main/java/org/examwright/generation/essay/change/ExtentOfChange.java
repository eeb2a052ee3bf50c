package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E5: To what extent did {system} change? */
final class ExtentOfChange extends ViewPattern {

    ExtentOfChange() {
        super("E5", "(.+?) changed (?:greatly|fundamentally|deeply)");
    }

    @Override
    public Card card() {
        return Card.written(
                "To what extent did {institution or system} change in the years {span}?",
                "a view of this form with three changes and three continuities",
                "changes and continuities with their dates, the pace of change, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "To what extent did " + what + " change" + asked.during() + "?",
                "To what extent",
                new Wording.Analysis(
                        "change",
                        what,
                        "change against continuity",
                        "changes",
                        "continuities, and changes in name only"),
                List.of(
                        "Extent: did the changes reach the core of " + what + " or its surface?",
                        "Pace: when did most of the change come, and what was undone later?",
                        "Practice: did what was decided alter what was done?"),
                List.of(
                        "Tells the story of the period without the word change",
                        "Lists changes and leaves continuity out",
                        "Treats the whole period as one and gives no dates"));
    }
}
