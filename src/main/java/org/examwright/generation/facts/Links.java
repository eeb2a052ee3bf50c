package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Relation;
import org.jspecify.annotations.Nullable;

/** What led to what, as the notes say it, and who belonged to what. */
public final class Links {
    private final Map<UUID, List<Link>> causes = new HashMap<>();
    private final Map<UUID, List<Link>> effects = new HashMap<>();
    private final Map<UUID, List<Link>> members = new HashMap<>();
    private final List<Link> successions = new ArrayList<>();

    /** A link and the facts at its ends. */
    public record Link(Relation relation, Fact from, Fact to) {}

    Links(List<Relation> relations, Map<UUID, Fact> facts) {
        for (Relation relation : relations) {
            Fact from = facts.get(relation.from().id());
            Fact to = facts.get(relation.to().id());
            if (from == null || to == null || from == to) {
                continue;
            }
            Link link = new Link(relation, from, to);
            if (relation.type() == Relation.Type.CAUSE && inTime(from, to)) {
                effects.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(link);
                causes.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(link);
            } else if (relation.type() == Relation.Type.MEMBERSHIP) {
                members.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(link);
            } else if (relation.type() == Relation.Type.SUCCESSION) {
                successions.add(link);
            }
        }
        successions.sort(
                Comparator.comparing((Link link) -> link.from().name())
                        .thenComparing(link -> link.to().name()));
        causes.values()
                .forEach(links -> links.sort(Comparator.comparing(link -> link.from().name())));
        effects.values()
                .forEach(links -> links.sort(Comparator.comparing(link -> link.to().name())));
        members.values()
                .forEach(links -> links.sort(Comparator.comparing(link -> link.from().name())));
    }

    /** A cause cannot begin after its effect has ended. */
    private static boolean inTime(Fact from, Fact to) {
        return !(from instanceof Event cause && to instanceof Event effect)
                || !cause.from().isAfter(effect.to());
    }

    /** What took the place of what, by name. */
    public List<Link> successions() {
        return successions;
    }

    /** What took the place of a fact, each once. */
    public List<Link> successorsOf(Fact fact) {
        return distinct(
                successions.stream().filter(link -> link.from().equals(fact)).toList(), false);
    }

    /** What led to a fact, each once. */
    public List<Link> causesOf(Fact fact) {
        return distinct(causes.getOrDefault(fact.id(), List.of()), true);
    }

    /** What a fact led to, each once. */
    public List<Link> effectsOf(Fact fact) {
        return distinct(effects.getOrDefault(fact.id(), List.of()), false);
    }

    /** Who belonged to a body, each once. */
    public List<Link> membersOf(Fact body) {
        return distinct(members.getOrDefault(body.id(), List.of()), true);
    }

    /** Everything that led to a fact, over any number of steps, nearest first. */
    public Set<Fact> allCausesOf(Fact fact) {
        return reach(fact, true);
    }

    /** Everything a fact led to, over any number of steps, nearest first. */
    public Set<Fact> allEffectsOf(Fact fact) {
        return reach(fact, false);
    }

    /** How many links a fact has. */
    public int degree(Fact fact) {
        return causes.getOrDefault(fact.id(), List.of()).size()
                + effects.getOrDefault(fact.id(), List.of()).size();
    }

    /** The first day of a fact, where it has one. */
    public static @Nullable LocalDate dateOf(Fact fact) {
        return fact instanceof Event event ? event.from() : null;
    }

    private Set<Fact> reach(Fact fact, boolean back) {
        Set<Fact> found = new LinkedHashSet<>();
        List<Fact> edge = List.of(fact);
        while (!edge.isEmpty()) {
            List<Fact> next = new ArrayList<>();
            for (Fact at : edge) {
                for (Link link : back ? causesOf(at) : effectsOf(at)) {
                    Fact end = back ? link.from() : link.to();
                    if (end != fact && found.add(end)) {
                        next.add(end);
                    }
                }
            }
            edge = next;
        }
        return found;
    }

    private static List<Link> distinct(List<Link> links, boolean from) {
        Map<UUID, Link> once = new LinkedHashMap<>();
        links.forEach(link -> once.putIfAbsent((from ? link.from() : link.to()).id(), link));
        return List.copyOf(once.values());
    }
}
