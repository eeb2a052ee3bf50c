package org.examwright.generation.essay.change;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E6: How far was {policy} a break with {earlier policy}? */
final class BreakWithPolicy extends ViewPattern {

    BreakWithPolicy() {
        super("E6", "(.+?) (was|were) a break with (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "How far was {policy} a break with {earlier policy}?",
                "a view of this form with three differences and three likenesses",
                "what changed and what went on, theory against practice, criteria, the level ladder"
                        + " of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String later = asked.inside(parts.group(1));
        return new Wording(
                "How far "
                        + parts.group(2)
                        + " "
                        + later
                        + " a break with "
                        + parts.group(3)
                        + asked.during()
                        + "?",
                "How far",
                new Wording.Analysis(
                        "continuity",
                        later,
                        parts.group(3),
                        "what was new",
                        "what went on as before"),
                List.of(
                        "Aims and methods: was the end changed, or only the means?",
                        "Theory and practice: was what was announced also done?",
                        "Lasting effect: was the change kept up?"),
                List.of(
                        "Describes the two policies one after the other",
                        "Takes announcements for changes",
                        "Finds only differences, or only likenesses"));
    }
}
