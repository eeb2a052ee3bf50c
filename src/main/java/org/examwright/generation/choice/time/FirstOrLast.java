package org.examwright.generation.choice.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.MatterNames;
import org.examwright.generation.facts.MatterNames.Matter;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M3: Which of these happened first (last)? Four events of the same matter, each half a year or
 * more from the others; the others' dates prove them wrong (P1). The stem says which matter, or
 * names an event that the key came before or after: with the options covered one must know what is
 * asked.
 */
final class FirstOrLast extends ChoicePattern {
    private static final int SPAN = 9;
    private static final int SPAN_ROUND_EVENT = 12;

    private static final List<String> FIRST =
            List.of(
                    "Which of these events %s happened first?",
                    "Which of these events %s came first?",
                    "Which of these events %s was the earliest?");
    private static final List<String> LAST =
            List.of(
                    "Which of these events %s happened last?",
                    "Which of these events %s came last?",
                    "Which of these events %s was the latest?");

    FirstOrLast() {
        super("M3");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these events connected with {matter} happened first (last)? Which of"
                        + " these events happened before (after) {event}?",
                "three or four events half a year or more apart, without a deed or an actor in"
                        + " common, of a matter that the stem names or on two sides of an event that it"
                        + " names",
                "the other events",
                Proof.Tier.P1);
    }

    /** A page of notes has few events: each may be asked for among later and among earlier ones. */
    @Override
    public Supply supply(Ground ground) {
        boolean page = isOneMatter(ground);
        List<Candidate> candidates = new ArrayList<>();
        for (Happening happening : Chronology.orderable(ground)) {
            candidates.add(
                    candidate(
                            ground,
                            happening,
                            pen -> write(ground, happening, page || pen.below(2) == 0, page, pen)));
            if (page) {
                Candidate last =
                        candidate(
                                ground,
                                happening,
                                pen -> write(ground, happening, false, true, pen));
                candidates.add(last.called("last: " + last.name()));
            }
        }
        return Supply.of(
                candidates, "no events with dates can be put in order by half a year or more");
    }

    private Written write(Ground ground, Happening key, boolean first, boolean fixed, Pen pen) {
        Written written = ask(ground, key, first, pen);
        return fixed || written instanceof Written.Asked ? written : ask(ground, key, !first, pen);
    }

    /** In four, else in three; within a matter that has a name, else round an event. */
    private Written ask(Ground ground, Happening key, boolean first, Pen pen) {
        List<Happening> around = Chronology.around(ground, key, Pace.reach(ground, SPAN));
        for (int wrong : new int[] {3, 2}) {
            Optional<Written> written =
                    inMatter(ground, key, around, first, wrong, pen)
                            .or(() -> roundEvent(ground, key, first, wrong, pen));
            if (written.isPresent()) {
                return written.get();
            }
        }
        return new Written.Dropped(
                "too few events of a matter with a name lie half a year or more apart");
    }

    private Optional<Written> inMatter(
            Ground ground,
            Happening key,
            List<Happening> around,
            boolean first,
            int wrong,
            Pen pen) {
        for (Matter matter : MatterNames.of(ground, key)) {
            List<Happening> others =
                    around.stream()
                            .filter(matter::covers)
                            .filter(
                                    other ->
                                            first
                                                    ? key.before(other, HALF_A_YEAR)
                                                    : other.before(key, HALF_A_YEAR))
                            .toList();
            String stem = pen.oneOf(first ? FIRST : LAST).formatted(matter.phrase());
            for (int tries = 0; tries < 4; tries++) {
                var chosen = Chronology.choose(others, List.of(key), wrong, pen, key);
                if (chosen.isEmpty()) {
                    break;
                }
                List<Rival> rivals =
                        chosen.get().stream()
                                .map(other -> BeforeOrAfter.rival(ground, key, key, other))
                                .toList();
                var fair = Selection.pick(stem, key.label(), rivals, pen);
                if (fair.isPresent() && fair.get().size() == wrong) {
                    return Optional.of(
                            asked(ground, key, stem, key.told(), fair.get(), pen, chosen.get()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Written> roundEvent(
            Ground ground, Happening key, boolean before, int wrong, Pen pen) {
        List<Happening> around =
                Chronology.around(ground, key, Pace.reach(ground, SPAN_ROUND_EVENT));
        return BeforeOrAfter.of(ground, key, around, before, wrong, pen)
                .map(
                        set ->
                                asked(
                                        ground,
                                        key,
                                        set.stem(),
                                        key.told() + " " + set.post().told(),
                                        set.rivals(),
                                        pen,
                                        List.of(set.post())));
    }

    /**
     * Cites all that the answer depends on: its own event and those that it is set before or after.
     */
    private Written asked(
            Ground ground,
            Happening key,
            String stem,
            String why,
            List<Rival> rivals,
            Pen pen,
            List<Happening> comparedWith) {
        double nearest = rivals.stream().mapToDouble(Rival::score).max().orElse(0);
        Composition composition = composition(ground, key.event());
        for (Happening other : comparedWith) {
            composition = composition.resting(other.event());
        }
        return composition
                .stem(stem)
                .options(
                        Sheet.shuffled(
                                new Sheet.Key(
                                        key.label(), why, Chronology.cited(key, comparedWith)),
                                rivals,
                                pen))
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(nearest)
                                .facts(1)
                                .task(0.2));
    }
}
