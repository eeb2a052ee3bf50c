package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E9: How similar were the methods by which {one} and {other} {did X}? */
final class SimilarMethods extends ViewPattern {

    SimilarMethods() {
        super("E9", "(.+ and .+) by similar methods");
    }

    @Override
    public Card card() {
        return Card.written(
                "How similar were the methods by which {one} and {other} {did X}?",
                "a view of this form with three likenesses and three differences",
                "likenesses and differences point by point, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "How similar were the methods by which " + what + asked.during() + "?",
                "How similar",
                new Wording.Analysis(
                        "similarity",
                        what,
                        "likeness against difference",
                        "likenesses",
                        "differences"),
                List.of(
                        "Weight: do the likenesses touch the methods that decided the matter?",
                        "Circumstances: did like methods come from like situations?",
                        "Point by point: is every likeness shown in both?"),
                List.of(
                        "Treats the one and then the other without comparing",
                        "Finds likenesses so general that they would fit anyone",
                        "Gives evidence for one of the two only"));
    }
}
