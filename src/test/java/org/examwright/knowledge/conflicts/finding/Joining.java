package org.examwright.knowledge.conflicts.finding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.storage.Sameness;

/** Puts what a page says to what a course knows: said twice, it is one fact, as in the store. */
final class Joining {
    private final Map<UUID, UUID> ids = new HashMap<>();

    static Knowledge of(Knowledge one, Knowledge other) {
        return new Joining().join(one, other);
    }

    private Knowledge join(Knowledge one, Knowledge other) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        Stream.concat(one.topics().stream(), other.topics().stream())
                .forEach(topic -> topics.putIfAbsent(topic.name(), topic));
        return new Knowledge(
                List.copyOf(topics.values()),
                other.themes(),
                both(one.actors(), other.actors()),
                both(one.events(), other.events()),
                both(one.terms(), other.terms()),
                both(one.figures(), other.figures()),
                both(one.statements(), other.statements()),
                both(one.relations(), other.relations().stream().map(this::moved).toList()),
                one.confusable());
    }

    private <F extends Fact> List<F> both(List<F> one, List<F> other) {
        Map<UUID, F> facts = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream())
                .forEach(
                        fact -> {
                            F first = facts.get(Sameness.of(fact));
                            facts.put(Sameness.of(fact), first == null ? fact : said(first, fact));
                            ids.put(fact.id(), first == null ? fact.id() : first.id());
                        });
        return List.copyOf(facts.values());
    }

    private Relation moved(Relation link) {
        return new Relation(
                link.id(),
                link.type(),
                moved(link.from()),
                moved(link.to()),
                link.topics(),
                link.evidence(),
                link.standing());
    }

    private Relation.End moved(Relation.End end) {
        return new Relation.End(end.kind(), ids.getOrDefault(end.id(), end.id()), end.name());
    }

    @SuppressWarnings("unchecked") // the same kind of fact comes back
    private static <F extends Fact> F said(F one, F other) {
        if (one instanceof Actor a) {
            return (F) said(a, (Actor) other);
        }
        return one instanceof Event e ? (F) said(e, other) : one;
    }

    private static Actor said(Actor one, Actor other) {
        return new Actor(
                one.id(),
                one.name(),
                Stream.concat(one.aliases().stream(), other.aliases().stream()).distinct().toList(),
                one.kind(),
                one.role(),
                one.offices(),
                one.topics(),
                Stream.concat(one.evidence().stream(), other.evidence().stream()).toList(),
                one.standing());
    }

    private static Event said(Event one, Fact other) {
        return new Event(
                one.id(),
                one.label(),
                one.from(),
                one.to(),
                one.precision(),
                one.approximate(),
                one.place(),
                one.parts(),
                one.themes(),
                one.topics(),
                Stream.concat(one.evidence().stream(), other.evidence().stream()).toList(),
                one.context(),
                one.standing());
    }
}
