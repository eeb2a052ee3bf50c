package org.examwright.generation.shortanswer.recall;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;

/** Who was about at the time and is likeliest to be named by mistake. */
final class Likeliest {
    private static final int YEARS = 2;
    private static final int REFUSED = 3;

    private Likeliest() {}

    /** In place of the doer: nobody who had a part in it. */
    static List<String> of(Ground ground, Deed deed) {
        return of(
                ground,
                deed.happening().event().from(),
                deed.doer(),
                person -> !deed.involves(ground, person));
    }

    /**
     * In place of whoever did something or was in office on a day.
     *
     * @param wrong who is surely not meant
     */
    static List<String> of(Ground ground, LocalDate day, Actor right, Predicate<Actor> wrong) {
        return ground.people().about(day, YEARS).stream()
                .filter(person -> person != right)
                .filter(wrong)
                .sorted(
                        Comparator.comparing(
                                        (Actor person) ->
                                                Collections.disjoint(
                                                        person.topics(), right.topics()))
                                .thenComparing(person -> -ground.people().mentions(person)))
                .map(Actor::name)
                .limit(REFUSED)
                .toList();
    }

    /** In place of the members of a body, all of whom are known: holders of posts before others. */
    static List<String> besides(Ground ground, Actor body, List<Link> members) {
        Set<Fact> known = members.stream().map(Link::from).collect(Collectors.toSet());
        return ground.people().persons().stream()
                .filter(person -> !known.contains(person))
                .filter(person -> !Collections.disjoint(person.topics(), body.topics()))
                .sorted(
                        Comparator.comparing((Actor person) -> person.offices().isEmpty())
                                .thenComparing(person -> -ground.people().mentions(person))
                                .thenComparing(Actor::name))
                .map(Actor::name)
                .limit(REFUSED)
                .toList();
    }
}
