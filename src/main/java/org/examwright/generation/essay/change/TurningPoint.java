package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E8: Was {event} the key turning point in {theme}? */
final class TurningPoint extends ViewPattern {

    TurningPoint() {
        super("E8", "(.+?) (was|were) the key turning point (?:in|of) (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Was {event} the key turning point in {theme} in the years {span}?",
                "a view of this form with three points for the event and three for rivals or"
                        + " continuity",
                "before and after for the event and for its rivals, criteria, the level ladder of"
                        + " the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String event = asked.inside(parts.group(1));
        String where =
                parts.group(3).equals("the period")
                        ? "of " + asked.years()
                        : "in " + parts.group(3) + asked.during();
        String verb = parts.group(2).equals("was") ? "Was " : "Were ";
        return new Wording(
                verb + event + " the key turning point " + where + "?",
                "Was",
                new Wording.Analysis(
                        "turning point",
                        event,
                        parts.group(3),
                        "what was different afterwards",
                        "rival turning points, and what did not turn"),
                List.of(
                        "Before and after: what was done afterwards that was not done before?",
                        "Rivals: does the same test show a greater change at another date?",
                        "Lasting effect: was the turn undone?"),
                List.of(
                        "Describes the event and calls it important",
                        "Names rivals without putting them to the same test",
                        "Leaves out what stayed as it was"));
    }
}
