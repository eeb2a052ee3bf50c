package org.examwright.generation.essay.change;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Clause;
import org.examwright.generation.writing.Card;

/**
 * E5: To what extent did {system} change? Of any other deed its own verb stands in the question.
 */
final class ExtentOfChange extends ViewPattern {
    private static final String EXTENT = " to a great extent";

    ExtentOfChange() {
        super("E5", "(.+?) changed (?:greatly|fundamentally|deeply)|(.+) to a great extent");
    }

    @Override
    public Card card() {
        return Card.written(
                "To what extent did {institution or system} change in the years {span}? To what"
                        + " extent did {group} {gain what it sought} in the years {span}?",
                "a view of this form, or one that something was done to a great extent, with three"
                        + " points on each side",
                "changes and continuities, or what shows that it went far and its limits, with"
                        + " their dates, criteria, the level ladder of the paper",
                "by the paper");
    }

    /** A deed is asked of where its sentence can be turned into a question. */
    @Override
    protected boolean takes(View view) {
        String sentence = view.sentence();
        return !sentence.endsWith(EXTENT) || deed(sentence.replace(EXTENT, "")).isPresent();
    }

    private static Optional<Clause> deed(String sentence) {
        return Clause.of(sentence).filter(clause -> clause.voice() == Clause.Voice.ACTIVE);
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        return parts.group(2) == null
                ? change(parts, asked)
                : achieved(deed(parts.group(2)).orElseThrow(), asked);
    }

    private static Wording achieved(Clause deed, Asked asked) {
        String who = asked.inside(deed.subject());
        String what = deed.base() + " " + deed.plainRest();
        return new Wording(
                "To what extent did " + who + " " + what + asked.during() + "?",
                "To what extent",
                new Wording.Analysis(
                        "change",
                        who,
                        "how far it went",
                        "what shows that it went far",
                        "limits, and what stayed as it was"),
                List.of(
                        "Extent: was it so for all whom the question means, or for some?",
                        "Practice: did what was decided alter what was done?",
                        "Duration: what was undone or held up later?"),
                List.of(
                        "Tells the story of the period without saying how far",
                        "Lists what was reached and leaves the limits out",
                        "Treats the whole period as one and gives no dates"));
    }

    private static Wording change(Matcher parts, Asked asked) {
        String what = asked.inside(parts.group(1));
        return new Wording(
                "To what extent did " + what + " change" + asked.during() + "?",
                "To what extent",
                new Wording.Analysis(
                        "change",
                        what,
                        "change against continuity",
                        "changes",
                        "continuities, and changes in name only"),
                List.of(
                        "Extent: which sides of the matter changed, for whom, and by how much?",
                        "Pace: when did most of the change come, and what was undone later?",
                        "Practice: did what was decided alter what was done?"),
                List.of(
                        "Tells the story of the period without the word change",
                        "Lists changes and leaves continuity out",
                        "Treats the whole period as one and gives no dates"));
    }
}
