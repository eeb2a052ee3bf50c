package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E11: How significant was {event} for {matter}? */
final class SignificanceForMatter extends ViewPattern {

    SignificanceForMatter() {
        super("E11", "(.+?) (was|were) significant for (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How significant was {event} for {matter} in the years {span}?",
                "a view of this form with three points on each side, or an event with four effects"
                        + " and rivals",
                "effects, rival developments, criteria, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "How significant "
                        + parts.group(2)
                        + " "
                        + what
                        + " for "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "How significant",
                new Wording.Analysis(
                        "significance",
                        what,
                        parts.group(3),
                        "what it changed, or consisted of",
                        "limits, and other developments"),
                List.of(
                        "Scale: how far did its effects on "
                                + parts.group(3)
                                + " reach, and how deep?",
                        "Duration: which of its effects still held at the end of the period?",
                        "Comparison: what did other developments of these years change?"),
                List.of(
                        "Describes it and takes its significance for granted",
                        "Lists effects without weighing their reach",
                        "Leaves out the other developments of the period"));
    }
}
