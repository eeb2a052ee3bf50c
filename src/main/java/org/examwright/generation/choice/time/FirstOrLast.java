package org.examwright.generation.choice.time;

import java.util.List;
import java.util.function.Predicate;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M3: Which of these happened first (last)? Four events of the same matter, each half a year or
 * more from the others; the others' dates prove them wrong (P1).
 */
final class FirstOrLast extends ChoicePattern {
    private static final int SPAN = 9;

    private static final List<String> FIRST =
            List.of(
                    "Which of these events happened first?",
                    "Which of these events came first?",
                    "Which of these was the earliest event?");
    private static final List<String> LAST =
            List.of(
                    "Which of these events happened last?",
                    "Which of these events came last?",
                    "Which of these was the latest event?");

    FirstOrLast() {
        super("M3");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these happened first (last)?",
                "three or four events half a year or more apart, without a deed or an actor in"
                        + " common",
                "the other events",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Chronology.orderable(ground).stream()
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(
                candidates, "no events with dates can be put in order by half a year or more");
    }

    private Written write(Ground ground, Happening key, Pen pen) {
        boolean first = pen.below(2) == 0;
        Written written = ask(ground, key, first, pen);
        return written instanceof Written.Asked ? written : ask(ground, key, !first, pen);
    }

    private Written ask(Ground ground, Happening key, boolean first, Pen pen) {
        Predicate<Happening> onTheOtherSide =
                other -> first ? key.before(other, HALF_A_YEAR) : other.before(key, HALF_A_YEAR);
        List<Happening> others =
                Chronology.around(ground, key, SPAN).stream().filter(onTheOtherSide).toList();
        for (int wrong : new int[] {3, 2}) {
            for (int tries = 0; tries < 4; tries++) {
                var chosen = Chronology.choose(others, List.of(key), wrong, pen, key);
                if (chosen.isEmpty()) {
                    break;
                }
                String stem = pen.oneOf(first ? FIRST : LAST);
                List<Rival> rivals =
                        chosen.get().stream().map(other -> rival(ground, key, other)).toList();
                var fair = Selection.pick(stem, key.label(), rivals, pen);
                if (fair.isPresent() && fair.get().size() == wrong) {
                    return asked(ground, key, stem, fair.get(), pen);
                }
            }
        }
        return new Written.Dropped(
                "too few events of the same matter lie half a year or more apart");
    }

    private Written asked(Ground ground, Happening key, String stem, List<Rival> rivals, Pen pen) {
        double nearest = rivals.stream().mapToDouble(Rival::score).max().orElse(0);
        return composition(ground, key.event())
                .stem(stem)
                .options(
                        Sheet.shuffled(
                                new Sheet.Key(key.label(), key.told(), key.event().quotes()),
                                rivals,
                                pen))
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(nearest)
                                .facts(1)
                                .task(0.25));
    }

    private static Rival rival(Ground ground, Happening key, Happening other) {
        return Rival.proven(
                Proof.Tier.P1,
                other.label(),
                other.told() + " " + key.told(),
                Nearness.of(
                        "order",
                        Nearness.inTime(other.yearsFrom(key)),
                        Nearness.overlap(neighbours(key), neighbours(other)),
                        ground.confused(key.event(), other.event()),
                        0.5,
                        Nearness.alike(key.label().length(), other.label().length())),
                key.event(),
                other.event());
    }
}
