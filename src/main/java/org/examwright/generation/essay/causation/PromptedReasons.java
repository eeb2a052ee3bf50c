package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E21: Explain why {outcome}. You may use the following in your answer: {one}; {other}. */
final class PromptedReasons extends ViewPattern {

    PromptedReasons() {
        super("E21", "(.+?) and (.+?) explain by themselves why (.+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain why {outcome}. You may use the following in your answer: {prompt};"
                        + " {prompt}. You must also use information of your own.",
                "a view that names two of its reasons, or an outcome with three events that led"
                        + " to it, two of them with a name, and three other reasons",
                "the prompts with their working, reasons that were not prompted, criteria, the"
                        + " level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        String one = asked.inside(parts.group(1));
        String other = parts.group(2);
        return new Wording(
                "Explain why "
                        + parts.group(3)
                        + asked.during()
                        + ". You may use the following in your answer: "
                        + one
                        + "; "
                        + other
                        + ". You must also use information of your own.",
                "Explain why",
                new Wording.Analysis(
                        "cause",
                        one + "; " + other,
                        parts.group(3),
                        "reasons to which the prompts lead",
                        "other reasons, which an answer must find for itself"),
                List.of(
                        "Necessity: which reason could least be taken away?",
                        "Links: which reason explains the working of another?"),
                List.of(
                        "Describes the prompts without saying how they led to the outcome",
                        "Uses the prompts only and nothing of one’s own",
                        "Tells the story in order"));
    }
}
