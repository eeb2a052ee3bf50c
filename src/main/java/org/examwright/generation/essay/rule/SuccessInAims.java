package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;
import org.jspecify.annotations.Nullable;

/** E10: How successful was {actor} in {achieving an aim}? */
final class SuccessInAims extends ViewPattern {

    SuccessInAims() {
        super("E10", "(.+?) (was|were) (successful|effective|popular|secure|stable)(?: in (.+))?");
    }

    @Override
    public Card card() {
        return Card.written(
                "How successful was {actor} in {achieving an aim} in the years {span}?",
                "a view of this form with three successes and three failures",
                "successes and failures measured by stated aims, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String who = asked.inside(parts.group(1));
        String quality = parts.group(3);
        String aim = parts.group(4);
        String stem =
                "How "
                        + quality
                        + " "
                        + parts.group(2)
                        + " "
                        + who
                        + (aim == null ? "" : " in " + aim)
                        + asked.during()
                        + "?";
        return quality.equals("successful")
                ? success(stem, who, aim)
                : quality(stem, who + " " + parts.group(2) + " " + quality, quality);
    }

    private static Wording success(String stem, String who, @Nullable String aim) {
        return new Wording(
                stem,
                "How successful",
                new Wording.Analysis(
                        "evaluation",
                        who,
                        aim == null ? "success by the aims of the time" : aim,
                        "successes",
                        "failures and limits"),
                List.of(
                        "Aims: what was success meant to be, and by whom?",
                        "Cost: what was given up for what was reached?",
                        "Lasting effect: how much of it still held at the end of the period?"),
                List.of(
                        "Describes what was done without asking whether it succeeded",
                        "Measures success by aims that nobody had",
                        "Lists successes and failures without weighing them"));
    }

    private static Wording quality(String stem, String view, String quality) {
        return new Wording(
                stem,
                "How " + quality,
                new Wording.Analysis(
                        "evaluation",
                        view,
                        "how far this is true",
                        "what shows it",
                        "what speaks against it"),
                List.of(
                        "Measure: by what, and by whose judgement, is one called " + quality + "?",
                        "Time: was it as true at the end of the period as at its beginning?",
                        "Weight: does the strongest point on one side outdo several on the other?"),
                List.of(
                        "Tells what happened and leaves the word “" + quality + "” aside",
                        "Gives one side only",
                        "Lists both sides without weighing them"));
    }
}
