package org.examwright.generation.essay.rule;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E16: To what extent was {rule} {concept}? */
final class NatureOfRule extends ViewPattern {

    NatureOfRule() {
        super("E16", "(.+?) (was|were) in essence (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "To what extent was {rule} {concept} in the years {span}?",
                "a view of this form with three features that fit the concept and three that do"
                        + " not",
                "a definition of the concept, features that fit and that do not, criteria, the"
                        + " level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String rule = asked.inside(parts.group(1));
        return new Wording(
                "To what extent "
                        + parts.group(2)
                        + " "
                        + rule
                        + " "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "To what extent",
                new Wording.Analysis(
                        "concept test",
                        rule,
                        parts.group(3),
                        "features that fit the concept",
                        "features that do not fit it"),
                List.of(
                        "Definition: what must hold before the word applies?",
                        "Theory and practice: do rules on paper or deeds decide?",
                        "Change: did the answer alter within the period?"),
                List.of(
                        "Uses the concept without saying what it means",
                        "Describes the rule in general",
                        "Takes one feature for proof of the whole"));
    }
}
