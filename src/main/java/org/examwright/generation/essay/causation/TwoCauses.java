package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E19: Which was of greater importance in {outcome}: (i) {x} or (ii) {y}? */
final class TwoCauses extends ViewPattern {

    TwoCauses() {
        super("E19", "(.+?) (was|were) of greater importance than (.+?) in (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Which was of greater importance in {outcome}: (i) {x} or (ii) {y}?",
                "a view of this form with three points for each",
                "points for both, a verdict that compares them, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String one = asked.inside(parts.group(1));
        String other = parts.group(3);
        return new Wording(
                "Which was of greater importance in "
                        + parts.group(4)
                        + asked.during()
                        + ": (i) "
                        + one
                        + " or (ii) "
                        + other
                        + "? Explain your answer with reference to both (i) and (ii).",
                "Which",
                new Wording.Analysis(
                        "cause",
                        one + ", against " + other,
                        parts.group(4),
                        "the importance of (i) " + one,
                        "the importance of (ii) " + other),
                List.of(
                        "Effect: what did each of the two change by itself?",
                        "Dependence: could (i) have had its effect without (ii), or (ii) without"
                                + " (i)?"),
                List.of(
                        "Explains one of the two and only mentions the other",
                        "Explains both and gives no verdict",
                        "Gives a verdict without a reason that compares the two"));
    }
}
