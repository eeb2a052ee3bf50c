package org.examwright.generation.choice.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.MatterNames;
import org.examwright.generation.facts.MatterNames.Matter;
import org.examwright.generation.language.Dates;
import org.examwright.questions.Proof;

/** Three events of one year, and one of the same matter that the notes date to another. */
final class OddEvents {
    private static final int NEAREST = 2;
    private static final int FURTHEST = 6;
    private static final int LONGEST = 80;
    private static final double NEAR_TOPIC = 0.5;

    private OddEvents() {}

    static List<Odd> in(Ground ground) {
        TreeMap<Integer, List<Happening>> byYear = new TreeMap<>();
        ground.happenings().stream()
                .filter(
                        happening ->
                                ChoicePattern.hasOneYear(ground, happening)
                                        && happening.label().length() <= LONGEST)
                .forEach(
                        happening ->
                                byYear.computeIfAbsent(happening.year(), _ -> new ArrayList<>())
                                        .add(happening));
        List<Odd> sets = new ArrayList<>();
        byYear.values().stream()
                .flatMap(List::stream)
                .forEach(
                        outsider ->
                                nearest(ground, byYear, outsider)
                                        .ifPresent(
                                                year ->
                                                        sets.add(
                                                                odd(
                                                                        ground,
                                                                        year,
                                                                        byYear.getOrDefault(
                                                                                year, List.of()),
                                                                        outsider))));
        return sets;
    }

    /** The nearest year in which three things of the same matter happened, not too near. */
    private static Optional<Integer> nearest(
            Ground ground, TreeMap<Integer, List<Happening>> byYear, Happening outsider) {
        int at = outsider.year();
        return IntStream.rangeClosed(NEAREST, FURTHEST)
                .flatMap(apart -> IntStream.of(at - apart, at + apart))
                .filter(
                        year ->
                                byYear.getOrDefault(year, List.of()).stream()
                                                .filter(e -> near(ground, e, outsider))
                                                .limit(3)
                                                .count()
                                        == 3)
                .boxed()
                .findFirst();
    }

    private static Odd odd(Ground ground, int year, List<Happening> events, Happening outsider) {
        List<Happening> near = events.stream().filter(e -> near(ground, e, outsider)).toList();
        Optional<Matter> matter =
                MatterNames.of(ground, outsider).stream()
                        .filter(of -> near.stream().filter(of::covers).limit(3).count() == 3)
                        .findFirst();
        String named = matter.map(of -> " " + of.phrase()).orElse("");
        String when = Dates.year(year);
        return new Odd(
                "not in " + when + ": " + outsider.label(),
                outsider.event().id(),
                outsider.event(),
                outsider.event().from(),
                ground.salience(outsider),
                List.of(
                        "Three of these events%s took place in %s. Which one did NOT?"
                                .formatted(named, when),
                        "Three of these events%s happened in %s. Which one did NOT?"
                                .formatted(named, when)),
                new Sheet.Key(outsider.label(), outsider.told(), outsider.event().quotes()),
                () ->
                        members(
                                ground,
                                near.stream()
                                        .filter(e -> matter.map(of -> of.covers(e)).orElse(true))
                                        .toList(),
                                outsider));
    }

    /** Of one topic or of sisters: an event of another chapter would stand out unread. */
    private static boolean near(Ground ground, Happening one, Happening other) {
        return ChoicePattern.beside(ground, one, other)
                && ground.syllabus().nearness(one.event().topics(), other.event().topics())
                        >= NEAR_TOPIC;
    }

    private static List<Rival> members(Ground ground, List<Happening> events, Happening outsider) {
        List<Rival> members = new ArrayList<>();
        for (Happening event : events) {
            members.add(
                    Rival.proven(
                            Proof.Tier.P1,
                            event.label(),
                            event.told(),
                            Nearness.of(
                                    "of the year",
                                    Nearness.inTime(event.yearsFrom(outsider)),
                                    ground.syllabus()
                                            .nearness(
                                                    event.event().topics(),
                                                    outsider.event().topics()),
                                    ground.confused(event.event(), outsider.event()),
                                    Nearness.alike(
                                            ground.salience(event), ground.salience(outsider)),
                                    Nearness.alike(
                                            event.label().length(), outsider.label().length())),
                            event.event()));
        }
        return members;
    }
}
