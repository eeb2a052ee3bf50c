package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.causes.Causality.Step;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M13: Which was a result of {event}? Wrong answers were there before the event (P3), its own
 * causes among them.
 */
final class ResultOf extends ChoicePattern {
    ResultOf() {
        super("M13");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these was a result of {event}?",
                "an effect that the notes give for a dated event, and what came before it",
                "causes of the event and other developments of the matter that came earlier",
                Proof.Tier.P3);
    }

    @Override
    public Supply supply(Ground ground) {
        Causality causality = Causality.of(ground);
        return Asked.supply(
                ground,
                causality,
                false,
                step ->
                        step.cause().since() != null
                                && Causality.named(step.cause())
                                && !causality.askedAsReason(step),
                (step, pen) -> write(ground, causality, step, pen),
                "no dated event has an effect that the notes name");
    }

    private Written write(Ground ground, Causality causality, Step step, Pen pen) {
        List<Rival> rivals = new OutOfTime(ground).earlier(step.effect(), step.cause());
        String what = causality.embedded(step.cause());
        List<String> stems = new ArrayList<>();
        causality
                .nominal(step.cause())
                .ifPresent(
                        noun -> {
                            stems.add("Which of these was a result of " + noun + "?");
                            stems.add("Which of these was a consequence of " + noun + "?");
                        });
        stems.add("Which of these came about because " + what + "?");
        return Asked.write(
                composition(ground, step.effect().fact(), step.cause().fact())
                        .resting(step.relation()),
                Asked.of(ground, step, step.effect(), "This came about because " + what),
                stems,
                rivals,
                pen);
    }
}
