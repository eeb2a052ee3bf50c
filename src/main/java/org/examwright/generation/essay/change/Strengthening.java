package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E18: How far did {reforms} strengthen {institution}? */
final class Strengthening extends ViewPattern {

    Strengthening() {
        super("E18", "(.+?) strengthened (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far did {reforms} strengthen {institution} in the years {span}?",
                "a view of this form with three points on each side",
                "gains and losses of strength, criteria, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "How far did " + what + " strengthen " + parts.group(2) + asked.during() + "?",
                "How far",
                new Wording.Analysis(
                        "consequence",
                        what,
                        "the strength of " + parts.group(2),
                        "gains of strength",
                        "losses of strength, and strength that came from elsewhere"),
                List.of(
                        "Relative strength: did rivals gain or lose meanwhile?",
                        "Use: what could be done afterwards that could not be done before?",
                        "Lasting effect: which gains still held at the end of the period?"),
                List.of(
                        "Tells what happened and not what it did to the strength in question",
                        "Lists gains and leaves out what they cost",
                        "Takes every change for a gain of strength"));
    }
}
