package org.examwright.generation.choice.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.ByDate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.MatterNames;
import org.examwright.generation.facts.MatterNames.Matter;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M2: Which event connected with {matter} took place in {year}? Wrong answers are events of the
 * same matter that the notes date wholly to other years (P1). A year alone says nothing of what is
 * asked: where the matter has no name, another event of the year, or of the one next to it, stands
 * for both.
 */
final class EventOfYear extends ChoicePattern {
    private static final int FURTHEST = 10;
    private static final int LONGEST_OPTION = 90;
    private static final int NEAREST = 160;

    EventOfYear() {
        super("M2");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these events connected with {matter} took place in {year}? Which of these"
                        + " events took place in the same year as {event}?",
                "an event of one year, others of the same matter in other years, and a name for"
                        + " the matter or another event of the year or of the one next to it",
                "events of the same matter within 10 years that lie wholly in other years",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                readable(ground).stream()
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(
                candidates, "no event is dated to one year without a hedge and told as a deed");
    }

    static boolean readsAsOption(Ground ground, Happening happening) {
        return hasOneYear(ground, happening)
                && happening.label().length() <= LONGEST_OPTION
                && !happening.copied();
    }

    private static List<Happening> readable(Ground ground) {
        return ground.once(
                "events that read as options",
                () ->
                        ground.happenings().stream()
                                .filter(happening -> readsAsOption(ground, happening))
                                .toList());
    }

    /** Among three of a matter that the stem names, else by another event, else among two. */
    private Written write(Ground ground, Happening key, Pen pen) {
        return ofMatter(ground, key, 3, pen)
                .or(() -> byAnother(ground, key, pen))
                .or(() -> ofMatter(ground, key, 2, pen))
                .orElse(TOO_FEW);
    }

    private Optional<Written> ofMatter(Ground ground, Happening key, int wrong, Pen pen) {
        for (Matter matter : MatterNames.of(ground, key)) {
            String stem =
                    pen.oneOf(
                                    "Which of these events %s took place in %s?",
                                    "Which of these events %s happened in %s?")
                            .formatted(matter.phrase(), Dates.year(key.year()));
            var set = pick(ground, key, stem, matter::covers, pen);
            if (set.filter(rivals -> rivals.size() >= wrong).isPresent()) {
                return Optional.of(asked(ground, key, stem, set.get(), pen));
            }
        }
        return Optional.empty();
    }

    private Optional<Written> byAnother(Ground ground, Happening key, Pen pen) {
        for (SameYear mark : SameYear.marks(ground, key, pen)) {
            String stem = mark.stem(ground.casing(), pen);
            var set = pick(ground, key, stem, other -> other != mark.event(), pen);
            if (set.isPresent()) {
                return Optional.of(asked(ground, key, stem, set.get(), pen, mark.event()));
            }
        }
        return Optional.empty();
    }

    /** From the nearest that are of a matter. */
    private static Optional<List<Rival>> pick(
            Ground ground, Happening key, String stem, Predicate<Happening> ofMatter, Pen pen) {
        List<Rival> rivals =
                ByDate.nearest(
                                ByDate.around(
                                        readable(ground),
                                        key.event().from(),
                                        Pace.reach(ground, FURTHEST)),
                                key,
                                NEAREST,
                                other ->
                                        other != key
                                                && !other.touches(key.year())
                                                && !ground.contested(other.event(), key.year())
                                                && beside(ground, key, other)
                                                && ofMatter.test(other))
                        .stream()
                        .map(other -> rival(ground, key, other))
                        .toList();
        return Selection.pick(stem, key.label(), rivals, pen);
    }

    private Written asked(
            Ground ground,
            Happening key,
            String stem,
            List<Rival> set,
            Pen pen,
            Happening... named) {
        Composition composition = composition(ground, key.event());
        StringBuilder told = new StringBuilder(key.told());
        for (Happening mark : named) {
            composition = composition.resting(mark.event());
            told.append(' ').append(mark.told());
        }
        return composition
                .stem(stem)
                .options(
                        Sheet.shuffled(
                                new Sheet.Key(
                                        key.label(),
                                        told.toString(),
                                        Chronology.cited(key, List.of(named))),
                                set,
                                pen))
                .with(
                        Difficulties.knownBy(ground.salience(key))
                                .grain(0)
                                .closeness(Sheet.closeness(set))
                                .facts(1 + named.length)
                                .task(0.25 * named.length));
    }

    private static Rival rival(Ground ground, Happening key, Happening other) {
        double years = other.yearsFrom(key);
        return Rival.proven(
                Proof.Tier.P1,
                other.label(),
                other.told(),
                Nearness.of(
                        years < 3
                                ? "close in time"
                                : other.before(key, 1) ? "earlier" : "afterwards",
                        Nearness.inTime(years),
                        Nearness.overlap(neighbours(key), neighbours(other)),
                        ground.confused(key.event(), other.event()),
                        Nearness.alike(ground.salience(key), ground.salience(other)),
                        Nearness.alike(key.label().length(), other.label().length())),
                other.event());
    }
}
