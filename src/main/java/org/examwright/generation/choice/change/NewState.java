package org.examwright.generation.choice.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M24: What was new in {matter} after {year}? Wrong answers are the old state, older ones that were
 * gone, and later ones that had not come (P3); not the order from before the first change.
 */
final class NewState extends ChoicePattern {
    private static final double TOO_LIKE = 0.25;

    /** States of another age rule themselves out. */
    private static final int FURTHEST = 15;

    NewState() {
        super("M24");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What was new in {matter} in {year}?",
                "a dated change with its old and its new state, and another change of the matter",
                "the old state, earlier states of the matter and later ones",
                Proof.Tier.P3);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Shift> shifts = Shift.all(ground);
        List<Candidate> candidates = new ArrayList<>();
        for (Shift shift : shifts) {
            var change = shift.change();
            candidates.add(
                    new Candidate(
                            change.subject(),
                            change.id(),
                            change.topics(),
                            change.themes(),
                            LocalDate.of(shift.from(), 1, 1),
                            LocalDate.of(shift.to(), 12, 31),
                            0.5,
                            pen -> write(ground, shifts, shift, pen)));
        }
        return Supply.of(candidates, "no change is told with its year, its old and its new state");
    }

    private Written write(Ground ground, List<Shift> shifts, Shift key, Pen pen) {
        List<Rival> rivals = new ArrayList<>();
        Shift first = first(shifts, key);
        if (key != first) {
            add(rivals, key, key.before(), key, "the old state", "That was so until then");
        }
        for (Shift other : shifts) {
            if (other != key && other.sameMatter(key)) {
                if (Math.abs(other.from() - key.from()) > FURTHEST) {
                    continue;
                }
                if (other.to() < key.from() && other != first) {
                    add(rivals, key, other.before(), other, "an older state", "That had ended");
                } else if (other.from() > key.to()) {
                    add(rivals, key, other.after(), other, "a later state", "That came later");
                }
            }
        }
        String matter = ground.casing().inside(key.matter());
        List<String> stems =
                List.of(
                        "What was new in " + matter + " " + key.years() + "?",
                        "Which of these was new in " + matter + " " + key.years() + "?");
        for (String stem : pen.shuffled(stems)) {
            Optional<Written> asked =
                    asked(
                            new Ask(
                                    composition(ground, key.change()),
                                    stem,
                                    new Sheet.Key(
                                            key.after(),
                                            key.change().text() + ".",
                                            key.change().evidence())),
                            rivals,
                            Difficulties.knownBy(0.4).grain(-0.3).facts(1).task(0.4),
                            pen);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return TOO_FEW;
    }

    /** The first change of a matter ended an order that nobody takes for new under the next. */
    private static Shift first(List<Shift> shifts, Shift key) {
        return shifts.stream()
                .filter(key::sameMatter)
                .min(Comparator.comparingInt(Shift::from))
                .orElse(key);
    }

    private static void add(
            List<Rival> rivals, Shift key, String state, Shift of, String reason, String why) {
        boolean taken =
                Words.likeness(state, key.after()) >= TOO_LIKE
                        || rivals.stream()
                                .anyMatch(rival -> Words.likeness(rival.text(), state) >= TOO_LIKE);
        if (!taken) {
            double years = Math.min(Math.abs(of.from() - key.to()), Math.abs(of.to() - key.from()));
            rivals.add(
                    Rival.proven(
                            Proof.Tier.P3,
                            state,
                            why + ": " + of.change().text() + " " + of.years() + ".",
                            Nearness.of(
                                    reason,
                                    Nearness.inTime(years),
                                    1,
                                    of == key,
                                    0.5,
                                    Nearness.alike(state.length(), key.after().length())),
                            of.change()));
        }
    }
}
