package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E29: How far did {ideology} rather than {circumstance} shape {policy}? */
final class IdeaOrCircumstance extends ViewPattern {

    IdeaOrCircumstance() {
        super("E29", "(.+?) rather than (.+?) shaped (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far did {ideology} rather than {circumstance} shape {policy} in the years"
                        + " {span}?",
                "a view of this form with three points on each side",
                "points for ideas and for circumstances, test cases in which they pulled apart,"
                        + " criteria, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String idea = asked.inside(parts.group(1));
        return new Wording(
                "How far did "
                        + idea
                        + " rather than "
                        + parts.group(2)
                        + " shape "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "How far",
                new Wording.Analysis(
                        "cause",
                        idea + ", against " + parts.group(2),
                        parts.group(3),
                        "where " + idea + " decided",
                        "where " + parts.group(2) + " decided"),
                List.of(
                        "Test cases: what was done where the two pulled in different directions?",
                        "Words and deeds: did the reasons given in public match those that"
                                + " weighed?",
                        "Timing: did policy change when circumstances changed, or before?"),
                List.of(
                        "Takes what leaders said for why they acted",
                        "Sorts measures into two lists and does not weigh them",
                        "Speaks of ideas in general and not of this policy"));
    }
}
