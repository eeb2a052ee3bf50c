package org.examwright.generation.choice.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/**
 * M5: Which event came between {A} and {B}? Wrong answers lie just outside the window on either
 * side (P3: over before it opened, or begun after it closed).
 */
final class EventBetween extends ChoicePattern {
    private static final int WINDOW = 6;
    private static final int OUTSIDE = 6;

    EventBetween() {
        super("M5");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which event came between {event} and {event}?",
                "an event inside a window of years, with others just outside it",
                "events of the same matter that were over before the window opened or began after"
                        + " it closed",
                Proof.Tier.P3);
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
        return Supply.of(candidates, "no event has others half a year or more before and after it");
    }

    private Written write(Ground ground, Happening key, Pen pen) {
        List<Happening> near = Chronology.around(ground, key, Pace.reach(ground, WINDOW + OUTSIDE));
        double half = Pace.reach(ground, WINDOW) / 2.0;
        List<Happening> close = near.stream().filter(post -> post.yearsFrom(key) <= half).toList();
        List<Happening> before =
                posts(close.stream().filter(a -> a.before(key, HALF_A_YEAR)).toList(), key, pen);
        List<Happening> after =
                posts(close.stream().filter(b -> key.before(b, HALF_A_YEAR)).toList(), key, pen);
        List<Happening> others =
                before.isEmpty() || after.isEmpty()
                        ? List.of()
                        : near.stream().filter(o -> Chronology.independent(o, key)).toList();
        for (Happening a : before) {
            for (Happening b : after) {
                Optional<Written> written =
                        Chronology.independent(a, b)
                                ? between(ground, key, a, b, others, pen)
                                : Optional.empty();
                if (written.isPresent()) {
                    return written.get();
                }
            }
        }
        return new Written.Dropped(
                "too few events of the same matter lie just before, inside and just after a window"
                        + " of years");
    }

    private static List<Happening> posts(List<Happening> side, Happening key, Pen pen) {
        return pen.shuffled(side).stream()
                .filter(post -> Chronology.independent(post, key))
                .limit(5)
                .toList();
    }

    private Optional<Written> between(
            Ground ground,
            Happening key,
            Happening a,
            Happening b,
            List<Happening> others,
            Pen pen) {
        String stem = stem(ground, a, b, pen);
        List<String> around = neighbours(key);
        int outside = Pace.reach(ground, OUTSIDE);
        List<Rival> rivals = new ArrayList<>();
        Set<Evidence> told = new HashSet<>();
        for (Happening other : others) { // two sides of one event the notes tell in one sentence
            boolean early = other.before(a, HALF_A_YEAR) && other.yearsFrom(a) <= outside;
            boolean late = b.before(other, HALF_A_YEAR) && other.yearsFrom(b) <= outside;
            if ((early || late)
                    && Chronology.independent(other, early ? a : b)
                    && Collections.disjoint(told, other.event().quotes())) {
                told.addAll(other.event().quotes());
                rivals.add(rival(ground, key, around, other, early ? a : b, early));
            }
        }
        return Selection.pickAcross(stem, key.label(), rivals, pen)
                .map(set -> asked(ground, key, a, b, stem, set, pen));
    }

    private Written asked(
            Ground ground,
            Happening key,
            Happening a,
            Happening b,
            String stem,
            List<Rival> set,
            Pen pen) {
        String why = key.told() + " " + a.told() + " " + b.told();
        List<Evidence> quotes = Chronology.cited(key, List.of(a, b));
        return composition(ground, key.event())
                .resting(a.event())
                .resting(b.event())
                .stem(stem)
                .options(Sheet.shuffled(new Sheet.Key(key.label(), why, quotes), set, pen))
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(Sheet.closeness(set))
                                .facts(2)
                                .task(0.5));
    }

    private static String stem(Ground ground, Happening a, Happening b, Pen pen) {
        var first = Nominals.of(a.clause(), ground.casing());
        var second = Nominals.of(b.clause(), ground.casing());
        if (first.isPresent() && second.isPresent()) {
            return pen.oneOf(
                            "Which event came between ",
                            "Which of these events took place between ")
                    + first.get()
                    + " and "
                    + second.get()
                    + "?";
        }
        return "Consider two events: (1) "
                + Stems.embedded(a.clause(), ground.casing())
                + "; (2) "
                + Stems.embedded(b.clause(), ground.casing())
                + ". "
                + pen.oneOf(
                        "Which event took place between the two?",
                        "Which event came between the two?");
    }

    private static Rival rival(
            Ground ground,
            Happening key,
            List<String> around,
            Happening other,
            Happening post,
            boolean early) {
        String order = early ? other.told() + " " + post.told() : post.told() + " " + other.told();
        return Rival.proven(
                Proof.Tier.P3,
                other.label(),
                order,
                Nearness.of(
                        early ? "before the window" : "after the window",
                        Nearness.inTime(other.yearsFrom(key)),
                        Nearness.overlap(around, neighbours(other)),
                        ground.confused(key.event(), other.event()),
                        0.5,
                        Nearness.alike(key.label().length(), other.label().length())),
                other.event(),
                post.event());
    }
}
