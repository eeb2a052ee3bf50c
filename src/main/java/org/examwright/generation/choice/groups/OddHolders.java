package org.examwright.generation.choice.groups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/**
 * Three holders of an office that was never vacant between the first and the last of them, and
 * another office-holder of the time who never had it.
 */
final class OddHolders {
    private static final int OUTSIDERS = 3;
    private static final int TIMES = 4;
    private static final int FEW = 3;
    private static final int MEMBERS = 3;

    private OddHolders() {}

    static List<Odd> in(Ground ground) {
        List<Odd> sets = new ArrayList<>();
        for (List<Reign> row : Lists.unbroken(ground)) {
            if (heldIn(row).stream().map(Reign::holder).distinct().count() < MEMBERS) {
                continue;
            }
            int known = median(ground, row);
            ground.people().persons().stream()
                    .filter(person -> !person.offices().isEmpty() && never(ground, row, person))
                    .filter(person -> !towers(ground, known, person))
                    .sorted(
                            Comparator.comparingInt(
                                            (Actor person) -> -ground.people().mentions(person))
                                    .thenComparing(Actor::name))
                    .limit(OUTSIDERS)
                    .forEach(person -> sets.add(odd(ground, row, person)));
        }
        return sets;
    }

    /** The first year of which the row knows every holder. */
    private static int first(List<Reign> row) {
        LocalDate from = row.getFirst().from();
        return from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
    }

    /** The last of them: who held the post after the row's last holder left is not known. */
    private static int last(List<Reign> row) {
        LocalDate to = row.getLast().to();
        return to.plusDays(1).getDayOfYear() == 1 ? to.getYear() : to.getYear() - 1;
    }

    private static List<Reign> heldIn(List<Reign> row) {
        return row.stream()
                .filter(
                        reign ->
                                reign.from().getYear() <= last(row)
                                        && reign.to().getYear() >= first(row))
                .toList();
    }

    /** Of one whom every page names anybody knows that a little-known post was not theirs. */
    private static boolean towers(Ground ground, int known, Actor person) {
        return ground.people().mentions(person) > TIMES * Math.max(known, FEW);
    }

    /** How often the one of these holders in the middle is met. */
    private static int median(Ground ground, List<Reign> row) {
        int[] mentions =
                row.stream()
                        .map(Reign::holder)
                        .distinct()
                        .mapToInt(ground.people()::mentions)
                        .sorted()
                        .toArray();
        return mentions[mentions.length / 2];
    }

    private static boolean never(Ground ground, List<Reign> row, Actor person) {
        String office = row.getFirst().office();
        return Stream.concat(
                                Stream.of(row.getFirst()),
                                ground.offices().others(row.getFirst()).stream())
                        .noneMatch(reign -> reign.holder().equals(person))
                && !ground.offices().mayHaveHeld(person, office, row.getFirst().from().getYear())
                && row.stream()
                        .anyMatch(
                                reign ->
                                        ground.people().activeAround(person, reign.from(), 0)
                                                && ground.people()
                                                        .activeAround(person, reign.to(), 0));
    }

    private static Odd odd(Ground ground, List<Reign> unbroken, Actor person) {
        List<Reign> row = heldIn(unbroken);
        Reign first = row.getFirst();
        String office = ground.casing().inside(first.office());
        String span =
                "between " + Dates.year(first(unbroken)) + " and " + Dates.year(last(unbroken));
        Map<String, Rival> members = new LinkedHashMap<>();
        for (Reign reign : row) {
            members.putIfAbsent(
                    reign.holder().name(),
                    Rival.proven(
                            Proof.Tier.P2,
                            reign.holder().name(),
                            reign.told(ground.casing()),
                            Nearness.of(
                                    "holder",
                                    ground.people().activeAround(person, reign.from(), 5) ? 1 : 0.2,
                                    ground.syllabus()
                                            .nearness(person.topics(), reign.holder().topics()),
                                    ground.confused(person, reign.holder()),
                                    Nearness.alike(
                                            ground.people().mentions(person),
                                            ground.people().mentions(reign.holder())),
                                    1),
                            ground.offices().quotes(reign)));
        }
        String told =
                "%s did not hold the post in those years; its holders were %s."
                        .formatted(
                                person.name(),
                                Words.list(
                                        row.stream()
                                                .map(reign -> reign.holder().name())
                                                .distinct()
                                                .toList()));
        var quotes =
                row.stream().flatMap(reign -> ground.offices().quotes(reign).stream()).toList();
        return new Odd(
                "never " + office + " " + first.from() + ": " + person.name(),
                row.getLast().id(),
                first.holder(),
                first.from(),
                0.5,
                List.of(
                        "Three of these people were %s at some time %s. Which one was NOT?"
                                .formatted(office, span),
                        "Which of these people was NOT %s at any time %s?".formatted(office, span)),
                new Sheet.Key(person.name(), told, quotes),
                () -> List.copyOf(members.values()));
    }
}
