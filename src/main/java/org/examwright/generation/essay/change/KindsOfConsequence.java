package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E12: To what extent were the consequences of {event} {one kind} rather than {another}? */
final class KindsOfConsequence extends ViewPattern {

    KindsOfConsequence() {
        super("E12", "The consequences of (.+?) were (.+?) rather than (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "To what extent were the consequences of {event} {one kind} rather than {another}?",
                "a view of this form with three consequences of each kind",
                "consequences of both kinds, borderline cases argued, criteria, the level ladder of"
                        + " the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String event = parts.group(1);
        return new Wording(
                "To what extent were the consequences of "
                        + event
                        + " "
                        + parts.group(2)
                        + " rather than "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "To what extent",
                new Wording.Analysis(
                        "consequence",
                        event,
                        parts.group(2) + " rather than " + parts.group(3),
                        "consequences that were " + parts.group(2),
                        "consequences that were " + parts.group(3)),
                List.of(
                        "Depth: which kind altered more lives, or more of how the country was run?",
                        "Duration: which kind lasted?",
                        "Borderline cases: where one consequence was of both kinds, which side of"
                                + " it mattered more?"),
                List.of(
                        "Tells what happened instead of what came of it",
                        "Sorts consequences into kinds and stops there",
                        "Takes borderline cases for clear ones"));
    }
}
