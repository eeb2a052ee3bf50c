package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E2: Was {factor} more important than {rival} in bringing about {outcome}? */
final class RelativeImportance extends ViewPattern {

    RelativeImportance() {
        super("E2", "(.+?) (was|were) more important than (.+?) in bringing about (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Was {factor} more important than {rival} in bringing about {outcome} in the years"
                        + " {span}?",
                "a view of this form with three points on each side",
                "points for both factors, links, criteria that compare them, the level ladder of"
                        + " the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String one = asked.inside(parts.group(1));
        String other = parts.group(3);
        String verb = parts.group(2).equals("was") ? "Was " : "Were ";
        return new Wording(
                verb
                        + one
                        + " more important than "
                        + other
                        + " in bringing about "
                        + parts.group(4)
                        + asked.during()
                        + "?",
                "Was",
                new Wording.Analysis(
                        "cause",
                        one + ", against " + other,
                        parts.group(4),
                        "the weight of " + one,
                        "the weight of " + other + ", and of other factors"),
                List.of(
                        "Comparison: which of the two would have had the less effect without the"
                                + " other?",
                        "Timing: which was at work first, and which decided the outcome?",
                        "Reach: does a third factor explain both?"),
                List.of(
                        "Describes the two in turn and does not compare them",
                        "Gives one of the two a sentence only",
                        "Takes what came first for what mattered most"));
    }
}
