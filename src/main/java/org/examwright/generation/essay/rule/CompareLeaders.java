package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E25: Compare and contrast the {aspect} of {leader} and {other leader}. */
final class CompareLeaders extends ViewPattern {

    CompareLeaders() {
        super("E25", "The (.+? of .+ and .+) were alike");
    }

    @Override
    public Card card() {
        return Card.written(
                "Compare and contrast the {aspect} of {leader} and {other leader}.",
                "a view of this form with three likenesses and three differences",
                "a balanced grid of likenesses and differences, criteria, the level ladder of the"
                        + " paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String what = "the " + parts.group(1);
        return new Wording(
                "Compare and contrast " + what + asked.during() + ".",
                "Compare and contrast",
                new Wording.Analysis(
                        "comparison", what, "likeness and difference", "likenesses", "differences"),
                List.of(
                        "Balance: likenesses and differences both need evidence from both.",
                        "Weight: did they differ in aims, in means or only in circumstances?",
                        "Depth: do likenesses on the surface hide differences beneath, or the other"
                                + " way round?"),
                List.of(
                        "Describes the one and then the other",
                        "Finds likenesses and no differences",
                        "Compares what is not of the same kind"));
    }
}
