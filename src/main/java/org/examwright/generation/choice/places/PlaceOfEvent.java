package org.examwright.generation.choice.places;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Nation;
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
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Proof;

/**
 * M23: Where did {event} happen? Wrong answers are places of the same sort where other events of
 * the course happened; one event has one place (P1).
 */
final class PlaceOfEvent extends ChoicePattern {
    private static final int YEARS = 12;

    /** On a page of notes, which is one matter, places of other reigns too. */
    private static final int YEARS_OF_ONE_MATTER = 30;

    private static final double NEAR = 0.5;

    /** "French cavalry" was beaten in France more likely than not. */
    private static final Pattern OF_A_PEOPLE =
            Pattern.compile("\\b\\p{Lu}\\p{Ll}+(?:ish|ese|ian|ians|can|cans|rman|rmans|nch)\\b");

    /** Where people met is not where they fought. */
    private static final Set<String> MEETINGS =
            Set.of("meet", "confer", "hold", "sign", "agree", "negotiate", "promise");

    private static final Set<String> FIGHTS =
            Set.of(
                    "attack",
                    "beat",
                    "capture",
                    "crush",
                    "defeat",
                    "drive",
                    "halt",
                    "invade",
                    "land",
                    "stop",
                    "storm",
                    "surrender",
                    "take",
                    "win");

    private static final Set<String> CROWD =
            Set.of("march", "protest", "demonstrate", "riot", "gather");

    /** Where leaders met, where armies fought and where other things happened. */
    private enum Sort {
        MEETING,
        FIGHT,
        OTHER;

        /** A page of notes has too few places to tell battlefields from the rest. */
        boolean stands(Sort beside, Ground ground) {
            return this == beside || isOneMatter(ground) && this != MEETING && beside != MEETING;
        }

        static Sort of(Event event) {
            String verb = Clause.of(event.label()).map(Clause::base).orElse("");
            boolean together = verb.equals("bring") && event.label().contains(" together");
            return together || MEETINGS.contains(verb)
                    ? MEETING
                    : FIGHTS.contains(verb) ? FIGHT : OTHER;
        }
    }

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
                        .filter(happening -> fits(ground, happening))
                        .map(
                                happening ->
                                        candidate(
                                                ground,
                                                happening,
                                                pen -> write(ground, happening, pen)))
                        .toList();
        return Supply.of(candidates, "no event is told with one place that its words leave open");
    }

    private static boolean fits(Ground ground, Happening happening) {
        return ChoicePattern.hasOneYear(happening)
                && happening.label().indexOf(',') < 0
                && Places.of(happening.event()).isPresent()
                && Places.without(happening).filter(clause -> !clause.isState()).isPresent()
                && !isACrowd(happening)
                && !isOneOfAKind(happening)
                && !tellsWhose(ground, happening.event());
    }

    /** "Students and workers marched": they did so in many places, and no name says which time. */
    private static boolean isACrowd(Happening happening) {
        return CROWD.contains(happening.clause().base())
                && Places.without(happening)
                        .filter(clause -> clause.subject().matches("\\P{Lu}*\\p{Lu}\\P{Lu}*"))
                        .filter(clause -> !clause.rest().matches(".*\\p{Lu}.*"))
                        .isPresent();
    }

    /** "A rising took place": nothing but its place tells which. */
    private static boolean isOneOfAKind(Happening happening) {
        return Places.without(happening)
                .filter(clause -> clause.subject().matches("An? \\P{Lu}+"))
                .filter(clause -> clause.rest().matches("place|out|"))
                .isPresent();
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
        Sort sort = Sort.of(key.event());
        List<Rival> rivals =
                nearestEvents(ground, key).entrySet().stream()
                        .filter(other -> sort.stands(Sort.of(other.getValue()), ground))
                        .filter(other -> !tellsWhose(ground, other.getValue()))
                        .filter(other -> ofOneMatter(ground, key.event(), other.getValue()))
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
                        Difficulties.knownBy(ground.salience(key)).grain(-0.5).facts(1).task(0),
                        pen)
                .orElse(TOO_FEW);
    }

    /** Whether a people of another land did it, in whose land it will have been. */
    private static boolean tellsWhose(Ground ground, Event event) {
        String own = Nation.of(ground).orElse("");
        return Sort.of(event) != Sort.MEETING
                && Clause.of(event.label())
                        .filter(
                                clause ->
                                        OF_A_PEOPLE
                                                .matcher(clause.subject())
                                                .results()
                                                .map(MatchResult::group)
                                                .anyMatch(
                                                        people ->
                                                                own.isEmpty()
                                                                        || !people.startsWith(own)))
                        .isPresent();
    }

    /** A battlefield abroad is no rival of a place of unrest at home, nor one of another matter. */
    private static boolean ofOneMatter(Ground ground, Event one, Event other) {
        return (one.themes().isEmpty()
                        || other.themes().isEmpty()
                        || !Collections.disjoint(one.themes(), other.themes()))
                && (isOneMatter(ground)
                        || ground.syllabus().nearness(one.topics(), other.topics()) >= NEAR);
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

    /** Every place with the event there that is nearest in time. */
    private static Map<String, Event> nearestEvents(Ground ground, Happening key) {
        int within = isOneMatter(ground) ? YEARS_OF_ONE_MATTER : YEARS;
        Map<String, Event> nearest = new TreeMap<>();
        Places.placed(ground).stream()
                .filter(other -> other != key.event() && years(key, other) <= within)
                .sorted(
                        Comparator.comparingDouble((Event other) -> years(key, other))
                                .thenComparing(Event::label))
                .forEach(other -> Places.of(other).ifPresent(at -> nearest.putIfAbsent(at, other)));
        return nearest;
    }

    private static double years(Happening key, Event other) {
        return Math.abs(ChronoUnit.DAYS.between(key.event().from(), other.from())) / 365.25;
    }

    private static Rival rival(Ground ground, Happening key, String place, Event other) {
        double near = ground.syllabus().nearness(key.event().topics(), other.topics());
        Optional<Happening> sure = ground.happening(other);
        return Rival.proven(
                Proof.Tier.P1,
                place,
                sure.map(happening -> told(happening, place)).orElseGet(key::told),
                Nearness.of(
                        near == 1 ? "same topic" : "same time",
                        Nearness.inTime(years(key, other)),
                        near,
                        ground.confused(key.event(), other),
                        sure.map(
                                        happening ->
                                                Nearness.alike(
                                                        ground.salience(key),
                                                        ground.salience(happening)))
                                .orElse(0.0),
                        1),
                sure.isPresent() ? new Fact[] {key.event(), other} : new Fact[] {key.event()});
    }
}
