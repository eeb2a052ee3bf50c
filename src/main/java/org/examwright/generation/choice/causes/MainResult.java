package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.causes.Causality.Step;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M33: What was the most important result of {event}? Asked only where the notes weigh results in
 * so many words: the key is what they put above all, wrong are those that they call lesser ones
 * (P5) and what was there before the event (P3).
 */
final class MainResult extends ChoicePattern {
    private static final Pattern MOST =
            Pattern.compile(
                    "(?i)\\bmattered (?:above all|most|chiefly|mainly)\\b|\\babove all"
                            + " because\\b|\\b(?:main|chief|greatest|most important)"
                            + " (?:result|effect|consequence)\\b");

    private static final Pattern LESS =
            Pattern.compile(
                    "(?i)\\b(?:to a lesser (?:degree|extent)|less important|mattered (?:less|a"
                            + " little)|(?:lesser|smaller|minor) (?:result|effect|consequence))\\b");

    MainResult() {
        super("M33");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What was the most important result of {event}?",
                "an event of which the notes say in so many words what mattered most about it",
                "results that the notes call lesser ones, and developments of the matter from"
                        + " before the event",
                Proof.Tier.P3,
                Proof.Tier.P5);
    }

    @Override
    public Supply supply(Ground ground) {
        Causality causality = Causality.of(ground);
        return Asked.supply(
                ground,
                causality,
                false,
                step ->
                        weighed(causality, step)
                                && Causality.named(step.cause())
                                && !causality.askedAsReason(step),
                (step, pen) -> write(ground, causality, step, pen),
                "the notes weigh no results against each other in so many words");
    }

    private static boolean says(Step step, Pattern weight) {
        return step.relation().evidence().stream()
                .anyMatch(words -> weight.matcher(words.quote()).find());
    }

    /** Whether the notes put this result of its cause, and no other, above at least one. */
    private static boolean weighed(Causality causality, Step step) {
        return says(step, MOST)
                && beside(causality, step).noneMatch(other -> says(other, MOST))
                && beside(causality, step).anyMatch(other -> says(other, LESS));
    }

    private static Stream<Step> beside(Causality causality, Step step) {
        return causality.steps().stream()
                .filter(other -> other != step && other.cause().fact() == step.cause().fact());
    }

    private Written write(Ground ground, Causality causality, Step step, Pen pen) {
        List<Rival> rivals =
                new ArrayList<>(new OutOfTime(ground).earlier(step.effect(), step.cause()));
        beside(causality, step)
                .filter(other -> says(other, LESS))
                .forEach(other -> rivals.add(lesser(step, other)));
        List<String> stems = new ArrayList<>();
        causality
                .nominal(step.cause())
                .ifPresentOrElse(
                        noun -> {
                            stems.add("What was the most important result of " + noun + "?");
                            stems.add("Which result of " + noun + " mattered most?");
                        },
                        () ->
                                stems.add(
                                        "Which result mattered most when "
                                                + causality.embedded(step.cause())
                                                + "?"));
        return Asked.write(
                composition(ground, step.effect().fact(), step.cause().fact())
                        .resting(step.relation()),
                Asked.of(ground, step, step.effect(), "The notes give this result the most weight"),
                stems,
                rivals,
                pen);
    }

    private static Rival lesser(Step main, Step other) {
        return Rival.proven(
                Proof.Tier.P5,
                other.effect().text(),
                "This was a result too, but one of less weight.",
                Nearness.of(
                        "a lesser result",
                        1,
                        Nearness.overlap(main.effect().matters(), other.effect().matters()),
                        true,
                        1,
                        Nearness.alike(
                                main.effect().text().length(), other.effect().text().length())),
                other.relation(),
                main.relation());
    }
}
