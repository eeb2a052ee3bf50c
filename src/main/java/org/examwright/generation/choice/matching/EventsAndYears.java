package org.examwright.generation.choice.matching;

import java.util.List;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.MatterNames;
import org.examwright.generation.language.Dates;

/** Events of one topic in different years. */
final class EventsAndYears {
    private static final int LONGEST = 90;

    /** A set takes up four events, which few have to spare. */
    private static final int A_SET_FOR = 16;

    private EventsAndYears() {}

    static List<PairSet> in(Ground ground) {
        List<Happening> fit =
                ground.happenings().stream()
                        .filter(
                                happening ->
                                        ChoicePattern.hasOneYear(happening)
                                                && happening.label().length() <= LONGEST
                                                && happening.year() > 0)
                        .toList();
        boolean one = ChoicePattern.isOneMatter(ground);
        return Grouping.of(fit, happening -> one ? "" : topic(happening), EventsAndYears::together)
                .stream()
                .limit(one ? Math.ceilDiv(fit.size(), A_SET_FOR) : Integer.MAX_VALUE)
                .map(events -> set(ground, events))
                .toList();
    }

    private static String topic(Happening happening) {
        List<String> topics = happening.event().topics();
        return topics.isEmpty() ? "" : topics.getFirst();
    }

    private static boolean together(Happening one, Happening other) {
        return one.year() != other.year()
                && Math.abs(one.year() - other.year()) <= 15
                && one.sharesNoWordWith(other)
                && ChoicePattern.readTogether(one, other);
    }

    private static PairSet set(Ground ground, List<Happening> events) {
        String named =
                MatterNames.of(ground, events.getFirst()).stream()
                        .filter(matter -> events.stream().allMatch(matter::covers))
                        .map(matter -> "of these events " + matter.phrase())
                        .findFirst()
                        .orElse("event");
        return new PairSet(
                "years of " + events.getFirst().label(),
                List.of(
                        "Match each " + named + " with the year in which it took place.",
                        "Pair each " + named + " with the year in which it happened."),
                events.stream()
                        .map(
                                happening ->
                                        new Pair(
                                                happening.event().id(),
                                                happening.event(),
                                                happening.label(),
                                                Dates.year(happening.year()),
                                                happening.told(),
                                                happening.event().quotes()))
                        .toList(),
                true);
    }
}
