package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E24: Evaluate the importance of {condition} in the emergence of {state}. */
final class ConditionInEmergence extends ViewPattern {

    ConditionInEmergence() {
        super("E24", "(.+?) (was|were) important in the emergence of (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Evaluate the importance of {condition} in the emergence of {state}.",
                "a view of this form with three points for the condition and three for others",
                "how the condition worked, rival conditions, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String factor = asked.inside(parts.group(1));
        return new Wording(
                "Evaluate the importance of "
                        + factor
                        + " in the emergence of "
                        + parts.group(3)
                        + asked.during()
                        + ".",
                "Evaluate",
                new Wording.Analysis(
                        "cause",
                        factor,
                        "the emergence of " + parts.group(3),
                        "how the condition worked",
                        "rival conditions, and people’s own choices"),
                List.of(
                        "Necessity: could "
                                + parts.group(3)
                                + " have emerged without this condition?",
                        "Agency: who made use of the condition, and how?",
                        "Comparison: which rival condition reached as far?"),
                List.of(
                        "Describes the condition and takes its effect for granted",
                        "Names rival conditions without comparing them",
                        "Tells what followed and not how it came to be"));
    }
}
