package org.examwright.generation.choice.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Places;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Stems;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M23: Where did {event} happen? Wrong answers are places of the same sort where other events of
 * the course happened; one event has one place (P1).
 */
final class PlaceOfEvent extends ChoicePattern {
    private static final int YEARS = 25;

    /** Where people met is not where they fought. */
    private static final Set<String> MEETINGS =
            Set.of("meet", "confer", "hold", "sign", "agree", "bring", "negotiate", "promise");

    PlaceOfEvent() {
        super("M23");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Where did {event} happen in {year}?",
                "an event with one place, told without it, and other events at places of the same"
                        + " sort",
                "towns, regions or countries where other events of the time happened",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                ground.happenings().stream()
                        .filter(PlaceOfEvent::fits)
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(candidates, "no event is told with one place that its words leave open");
    }

    private static boolean fits(Happening happening) {
        return ChoicePattern.hasOneYear(happening)
                && happening.label().indexOf(',') < 0
                && Places.of(happening.event()).isPresent()
                && Places.without(happening).filter(clause -> !clause.isState()).isPresent();
    }

    private Written write(Ground ground, Happening key, Pen pen) {
        String place = Places.of(key.event()).orElseThrow();
        Clause clause = Places.without(key).orElseThrow();
        String stem =
                pen.oneOf("Where ", "In which place ")
                        + Stems.inverted(clause, ground.casing())
                        + " in "
                        + Dates.year(key.year())
                        + "?";
        boolean meeting = MEETINGS.contains(key.clause().base());
        List<Rival> rivals =
                nearestEvents(ground, key).entrySet().stream()
                        .filter(
                                other ->
                                        meeting
                                                == MEETINGS.contains(
                                                        other.getValue().clause().base()))
                        .filter(other -> differs(key, place, other.getKey(), stem))
                        .filter(
                                other ->
                                        Places.sort(ground, other.getKey())
                                                == Places.sort(ground, place))
                        .map(other -> rival(ground, key, other.getKey(), other.getValue()))
                        .toList();
        return asked(
                        new Ask(
                                composition(ground, key.event()),
                                stem,
                                new Sheet.Key(place, told(key, place), key.event().quotes())),
                        rivals,
                        Difficulties.knownBy(ground.salience(key)).grain(0.2).facts(1).task(0),
                        pen)
                .orElse(TOO_FEW);
    }

    private static String told(Happening happening, String place) {
        return place + ": " + happening.told();
    }

    /** No part of the other place, and not named in the question or in the words it rests on. */
    private static boolean differs(Happening key, String place, String other, String stem) {
        return !Places.leaks(place, other)
                && !Places.leaks(other, place)
                && !Places.leaks(stem, other)
                && key.event().quotes().stream().noneMatch(e -> e.quote().contains(other));
    }

    private static List<Happening> placed(Ground ground) {
        return ground.once(
                "events with a place",
                () ->
                        ground.happenings().stream()
                                .filter(happening -> Places.of(happening.event()).isPresent())
                                .toList());
    }

    /** Every place with the event there that is nearest in time. */
    private static Map<String, Happening> nearestEvents(Ground ground, Happening key) {
        Map<String, Happening> nearest = new TreeMap<>();
        placed(ground).stream()
                .filter(other -> other != key && other.yearsFrom(key) <= YEARS)
                .sorted(
                        Comparator.comparingDouble((Happening other) -> other.yearsFrom(key))
                                .thenComparing(Happening::label))
                .forEach(
                        other -> {
                            Optional<String> place = Places.of(other.event());
                            place.ifPresent(at -> nearest.putIfAbsent(at, other));
                        });
        return nearest;
    }

    private static Rival rival(Ground ground, Happening key, String place, Happening other) {
        double near = ground.syllabus().nearness(key.event().topics(), other.event().topics());
        return Rival.proven(
                Proof.Tier.P1,
                place,
                told(other, place),
                Nearness.of(
                        near == 1 ? "same topic" : "same time",
                        Nearness.inTime(other.yearsFrom(key)),
                        near,
                        ground.confused(key.event(), other.event()),
                        Nearness.alike(ground.salience(key), ground.salience(other)),
                        1),
                key.event(),
                other.event());
    }
}
