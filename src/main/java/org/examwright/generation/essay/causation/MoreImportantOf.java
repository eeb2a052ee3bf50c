package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/**
 * E20: Which of the following was the more important {reason for / result of} {outcome}: {one} or
 * {other}?
 */
final class MoreImportantOf extends ViewPattern {

    MoreImportantOf() {
        super("E20", "(.+?) (was|were) a more important (reason for|result of) (.+?) than (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Which of the following was the more important {reason for / result of} {outcome}:"
                        + " {one} or {other}? Explain your answer with reference to both.",
                "a view of this form with three points for each",
                "points for both, a verdict that compares them, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String one = asked.inside(parts.group(1));
        String other = parts.group(5);
        String kind = parts.group(3);
        return new Wording(
                "Which of the following was the more important "
                        + kind
                        + " "
                        + parts.group(4)
                        + asked.during()
                        + ": "
                        + one
                        + " or "
                        + other
                        + "? Explain your answer with reference to both.",
                "Which",
                new Wording.Analysis(
                        "cause and consequence",
                        one + ", against " + other,
                        kind + " " + parts.group(4),
                        "why " + one + " mattered",
                        "why " + other + " mattered"),
                List.of(
                        "Size: which of the two touched more people or more of their lives?",
                        "Time: which worked at once, and which for longer?"),
                List.of(
                        "Describes the two without explaining why they mattered",
                        "Explains one of the two only",
                        "Ends with a choice for which no reason is given"));
    }
}
