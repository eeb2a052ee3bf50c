package org.examwright.generation.essay.causation;

import java.util.List;
import java.util.regex.Matcher;
import org.examwright.generation.essay.views.Asked;
import org.examwright.generation.essay.views.ViewPattern;
import org.examwright.generation.essay.views.Wording;
import org.examwright.generation.writing.Card;

/** E4: Why did {outcome} happen? As the course itself asks it. */
final class WhyAsked extends ViewPattern {

    WhyAsked() {
        super("E4", "(Why (?:did|was|were) .+)");
    }

    @Override
    public Card card() {
        return Card.written(
                "Why did {outcome} happen in {year}?",
                "a heading of the notes that asks why, with three reasons of one theme and three of"
                        + " others",
                "reasons parted by their kind, links, criteria, the level ladder of the paper",
                "by the paper");
    }

    @Override
    protected Wording wording(Matcher parts, Asked asked) {
        return new Wording(
                parts.group(1) + "?",
                "Why",
                new Wording.Analysis(
                        "cause",
                        "none named",
                        parts.group(1),
                        "reasons of one kind",
                        "reasons of other kinds"),
                List.of(
                        "Necessity: which reason could be taken away and the outcome still stand?",
                        "Time: which reasons made it likely, and which made it happen when it did?",
                        "Links: which reason explains the working of others?"),
                List.of(
                        "Tells the story in order without giving reasons",
                        "Gives reasons of one kind only",
                        "Names reasons without dates or detail"));
    }
}
