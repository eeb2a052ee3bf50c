package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.facts.View;
import org.examwright.generation.writing.Card;

/** E13: How far did {development} result from {event}? */
final class ResultOfEvent extends ViewPattern {

    ResultOfEvent() {
        super("E13", "(.+?) resulted from (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far did {development} result from {event} in the years {span}?",
                "a view of this form with three points for the event and three for other causes",
                "the ways in which the event worked, other causes with their dates, criteria, the"
                        + " level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        String from = parts.group(2);
        return new Wording(
                "How far did " + what + " result from " + from + span(from, asked) + "?",
                "How far",
                new Wording.Analysis(
                        "consequence",
                        from,
                        what,
                        "how " + from + " brought this about",
                        "other causes, and signs that this was under way in any case"),
                List.of(
                        "Sequence: what was already under way before?",
                        "Mechanism: by what steps did the one lead to the other?",
                        "Counterfactual: how much would have happened in any case?"),
                List.of(
                        "Takes what came afterwards for what was caused",
                        "Describes the event and not its working",
                        "Leaves out what was under way before"));
    }

    /** The years that are asked about, where the cause does not name its own. */
    private static String span(String cause, Asked asked) {
        return View.years(cause).findAny().isPresent() ? "" : asked.during();
    }
}
