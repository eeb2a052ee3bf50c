package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E23: Examine the methods used by {leader} to keep power. */
final class MethodsOfPower extends ViewPattern {

    MethodsOfPower() {
        super("E23", "(.+?) (kept|held|won|gained) power more by (.+?) than by (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Examine the methods used by {leader} to {keep} power.",
                "a view of this form with three methods of each kind",
                "methods of both kinds with what each effected, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String who = asked.inside(parts.group(1));
        String verb =
                switch (parts.group(2)) {
                    case "kept" -> "keep";
                    case "held" -> "hold";
                    case "won" -> "win";
                    default -> "gain";
                };
        return new Wording(
                "Examine the methods used by "
                        + who
                        + " to "
                        + verb
                        + " power"
                        + asked.during()
                        + ".",
                "Examine",
                new Wording.Analysis(
                        "method",
                        parts.group(3) + ", against " + parts.group(4),
                        "how " + who + " " + parts.group(2) + " power",
                        "methods of " + parts.group(3),
                        "methods of " + parts.group(4)),
                List.of(
                        "Relative effect: which method could least have been spared?",
                        "Reach: whom did each method touch, and whom not?",
                        "Time: which methods came first, and which took their place?"),
                List.of(
                        "Tells how the leader ruled and names no method",
                        "Lists methods without their effect",
                        "Deals with force only, or with persuasion only"));
    }
}
