package org.examwright.generation.choice.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.ClosedLists;
import org.examwright.generation.facts.ClosedLists.ClosedList;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/** Three members of a list that the notes give in full, and one whom it leaves out. */
final class OddMembers {
    private static final int OUTSIDERS = 2;

    private OddMembers() {}

    static List<Odd> in(Ground ground) {
        List<Odd> sets = new ArrayList<>();
        for (ClosedList list : ClosedLists.in(ground)) {
            if (list.members().size() >= 3) {
                Lists.outsiders(ground, list).stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Actor outsider) -> -near(ground, list, outsider))
                                        .thenComparing(Actor::name))
                        .limit(OUTSIDERS)
                        .forEach(outsider -> sets.add(odd(list, outsider)));
            }
        }
        return sets;
    }

    private static double near(Ground ground, ClosedList list, Actor outsider) {
        return ground.syllabus().nearness(list.group().topics(), outsider.topics())
                + Math.min(1, ground.people().mentions(outsider) / 8.0);
    }

    private static Odd odd(ClosedList list, Actor outsider) {
        String who = list.ofPeople() ? "people" : "states";
        List<String> stems =
                list.several()
                        ? List.of(
                                "Three of these %s were among the %s. Which one was NOT?"
                                        .formatted(who, list.name()))
                        : List.of(
                                "Three of these %s belonged to the %s. Which one did NOT?"
                                        .formatted(who, list.name()),
                                "Three of these %s were in the %s. Which one was NOT?"
                                        .formatted(who, list.name()));
        return new Odd(
                "outside " + list.name() + ": " + outsider.name(),
                list.group().id(),
                list.group(),
                null,
                0.5,
                stems,
                new Sheet.Key(outsider.name(), Lists.told(list), List.of(list.sentence())),
                () ->
                        list.memberships().stream()
                                .map(
                                        link ->
                                                Rival.proven(
                                                        Proof.Tier.P2,
                                                        link.from().name(),
                                                        Lists.told(list),
                                                        Nearness.of(
                                                                "member", 1, 0.5, false, 0.5, 1),
                                                        link.relation()))
                                .toList());
    }
}
