package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E27: To what extent did {leader} rely on {method} to {consolidate power}? */
final class RelianceOnMethod extends ViewPattern {

    RelianceOnMethod() {
        super("E27", "(.+?) relied on (.+?) to (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "To what extent did {leader} rely on {method} to {consolidate power} in the years"
                        + " {span}?",
                "a view of this form with three points for the method and three for others",
                "the method named and its rivals with what each effected, criteria, the level"
                        + " ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String who = asked.inside(parts.group(1));
        return new Wording(
                "To what extent did "
                        + who
                        + " rely on "
                        + parts.group(2)
                        + " to "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "To what extent",
                new Wording.Analysis(
                        "method",
                        parts.group(2),
                        "how " + who + " came to " + parts.group(3),
                        "the method named at work",
                        "other methods"),
                List.of(
                        "Link: which method led to which result?",
                        "Order: was the method the first resort or the last?",
                        "Dependence: would the other methods have worked without it?"),
                List.of(
                        "Describes the method and not its results",
                        "Leaves other methods out",
                        "Tells what was done and not what it was for"));
    }
}
