package org.examwright.generation.choice.contrasts;

import java.util.List;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pattern;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/** The patterns of this kind. */
public final class ContrastPatterns {
    private ContrastPatterns() {}

    public static List<Pattern> all() {
        return List.of(
                new PartOfOne(
                        "M14",
                        Statement.Kind.AIM,
                        Card.choice(
                                "Which of these was an aim of {policy}?",
                                "an aim of something that the notes set against something else",
                                "the aims of what it is set against",
                                Proof.Tier.P4),
                        List.of(
                                "Which of these was an aim of %s?",
                                "Which aim lay behind %s?", "What was one of the aims of %s?")),
                new PartOfOne(
                        "M15",
                        Statement.Kind.MEASURE,
                        Card.choice(
                                "Which of these measures was part of {policy}?",
                                "a measure of something that the notes set against something else",
                                "the measures of what it is set against",
                                Proof.Tier.P4),
                        List.of(
                                "Which of these measures was part of %s?",
                                "Which measure belonged to %s?", "What was done as part of %s?")),
                new DifferenceBetween());
    }
}
