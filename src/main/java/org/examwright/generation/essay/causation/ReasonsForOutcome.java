package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E4: Assess the reasons for {outcome}. */
final class ReasonsForOutcome extends ViewPattern {

    ReasonsForOutcome() {
        super("E4", "Long-term conditions did more than short-term events to bring about (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Assess the reasons for {outcome}.",
                "a view that weighs long-standing conditions against events, or an outcome with"
                        + " four causes or more",
                "long-standing and immediate causes, links, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String outcome = parts.group(1);
        return new Wording(
                "Assess the reasons for " + outcome + ".",
                "Assess",
                new Wording.Analysis(
                        "cause",
                        "none named",
                        outcome,
                        "conditions and causes of long standing",
                        "events that brought it about at that moment"),
                List.of(
                        "Time: which reasons made "
                                + outcome
                                + " likely, and which made it happen then?",
                        "Necessity: which reason could be taken away and the outcome still stand?",
                        "Links: which reason explains why another had its effect?"),
                List.of(
                        "Tells the story in order without giving reasons",
                        "Gives short-term events only, or conditions only",
                        "Lists reasons side by side and does not assess them"));
    }
}
