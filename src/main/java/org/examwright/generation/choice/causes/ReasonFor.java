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
 * M12: Which was a reason for {outcome}? Wrong answers came about only after the outcome (P3), its
 * own effects among them.
 */
final class ReasonFor extends ChoicePattern {
    ReasonFor() {
        super("M12");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these was a reason why {outcome}?",
                "a cause that the notes give for a dated outcome, and what came after it",
                "effects of the outcome and other developments of the matter that came later",
                Proof.Tier.P3);
    }

    @Override
    public Supply supply(Ground ground) {
        Causality causality = Causality.of(ground);
        return Asked.supply(
                ground,
                causality,
                true,
                step ->
                        step.effect().by() != null
                                && Causality.named(step.effect())
                                && !Causality.plainSuccession(step)
                                && !Causality.motive(step.cause())
                                && causality.askedAsReason(step),
                (step, pen) -> write(ground, causality, step, pen),
                "no dated outcome has a cause that the notes name");
    }

    private Written write(Ground ground, Causality causality, Step step, Pen pen) {
        List<Rival> rivals = new OutOfTime(ground).later(step.cause(), step.effect());
        String what = causality.embedded(step.effect());
        List<String> stems =
                new ArrayList<>(
                        List.of(
                                "Which of these helps to explain why " + what + "?",
                                "Which of these was a reason why " + what + "?"));
        causality
                .nominal(step.effect())
                .ifPresent(noun -> stems.add("Which of these helped to bring about " + noun + "?"));
        return Asked.write(
                composition(ground, step.cause().fact(), step.effect().fact())
                        .resting(step.relation()),
                Asked.of(ground, step, step.cause(), "This helps to explain why " + what),
                stems,
                rivals,
                pen);
    }
}
