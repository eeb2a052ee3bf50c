package org.examwright.knowledge.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.decisions.WitnessRoutes;
import org.jspecify.annotations.Nullable;

/** One call's worth of facts on its way into a course. */
final class FactWriter {
    private final FactStore store;
    private final UUID course;
    private final Map<UUID, UUID> ids;
    private final Map<FactTable, Batch> batches = new EnumMap<>(FactTable.class);
    private final Map<String, @Nullable UUID> topics;
    private final Map<String, UUID> themes;
    private final Set<UUID> worded = new HashSet<>();
    private final Set<UUID> renewed = new HashSet<>();
    private final @Nullable String extraction;
    private WitnessRoutes routes = new WitnessRoutes(Map.of());

    /**
     * @param ids from the ids that facts were given to those they are stored under, which differ
     *     where the course held the same fact already; grows
     * @param extraction the version that found them; null for what was not found in notes
     */
    FactWriter(
            FactStore store,
            UUID course,
            Map<UUID, UUID> ids,
            Map<String, @Nullable UUID> topics,
            Map<String, UUID> themes,
            @Nullable String extraction) {
        this.extraction = extraction;
        this.store = store;
        this.course = course;
        this.ids = ids;
        this.topics = topics;
        this.themes = themes;
    }

    void write(Knowledge knowledge) {
        rows("ACTOR", knowledge.actors());
        rows("EVENT", knowledge.events());
        rows("TERM", knowledge.terms());
        rows("FIGURE", knowledge.figures());
        rows("STATEMENT", knowledge.statements());
        var actors = store.actors(course, named(knowledge));
        each(knowledge.actors(), this::actor);
        each(knowledge.events(), event -> event(event, actors));
        each(knowledge.terms(), this::term);
        each(knowledge.figures(), this::figure);
        each(knowledge.statements(), statement -> statement(statement, actors));
        var relations = knowledge.relations().stream().map(this::between).toList();
        rows("RELATION", relations);
        each(relations, this::relation);
        batches.values().forEach(store::write);
        batches.values().forEach(batch -> store.overwrite(batch.of(renewed)));
    }

    /** The rows of a fact that is there, but for what all kinds share and its evidence. */
    List<Batch> rewrite(Fact fact) {
        switch (fact) {
            case Actor actor -> actor(actor);
            case Event event -> event(event, store.actors(course, named(List.of(event))));
            case Term term -> term(term);
            case Figure figure -> figure(figure);
            case Statement statement ->
                    statement(statement, store.actors(course, Set.copyOf(statement.actors())));
            case Relation relation -> relation(relation);
        }
        batches.remove(FactTable.EVIDENCE);
        return List.copyOf(batches.values());
    }

    /** Writes facts; to those that a person worded it adds evidence and no more. */
    private <F extends Fact> void each(List<F> facts, Consumer<F> write) {
        for (var fact : facts) {
            if (worded.contains(id(fact.id()))) {
                evidence(fact);
            } else {
                write.accept(fact);
            }
        }
    }

    /**
     * Writes the rows that all kinds share, and learns the ids of facts that were there before:
     * under the same name, or under one that they had, or, where they were found in notes, by the
     * words that a person decided on.
     */
    private void rows(String kind, List<? extends Fact> facts) {
        var batch = new Batch(FactTable.FACT);
        var given = new HashMap<UUID, List<UUID>>();
        facts.forEach(
                fact ->
                        given.computeIfAbsent(Sameness.of(fact), _ -> new ArrayList<>())
                                .add(fact.id()));
        var there = store.ids(course, kind, given.keySet());
        var strangers = facts.stream().filter(f -> !there.containsKey(Sameness.of(f))).toList();
        var recognised =
                extraction == null
                        ? Map.<UUID, UUID>of()
                        : store.decisions().recognised(course, kind, strangers, there.values());
        ids.putAll(recognised);
        decided(Stream.concat(there.values().stream(), recognised.values().stream()).toList());
        if (extraction != null) {
            renewed.addAll(store.renewed(there.values(), extraction));
        }
        for (var fact : strangers) {
            var sameness = Sameness.of(fact);
            if (recognised.containsKey(fact.id())) {
                given.remove(sameness);
                continue;
            }
            var standing = fact.standing();
            batch.add(
                    fact.id(),
                    course,
                    kind,
                    fact instanceof Relation ? null : fact.name(),
                    sameness,
                    standing.status(),
                    standing.origin(),
                    standing.confidence(),
                    standing.note(),
                    extraction == null ? standing.extraction() : extraction);
        }
        store.write(batch);
        store.ids(course, kind, given.keySet())
                .forEach(
                        (sameness, id) ->
                                given.getOrDefault(sameness, List.of())
                                        .forEach(each -> ids.put(each, id)));
    }

    /** Learns what people decided about facts that were there before. */
    private void decided(List<UUID> met) {
        worded.addAll(store.decisions().worded(met));
        routes = routes.and(store.decisions().routes(met));
    }

    private static Set<String> named(List<Event> events) {
        var names = new LinkedHashSet<String>();
        events.forEach(event -> event.parts().forEach(part -> names.add(part.actor())));
        return names;
    }

    private static Set<String> named(Knowledge knowledge) {
        var names = new LinkedHashSet<String>();
        names.addAll(named(knowledge.events()));
        knowledge.statements().forEach(statement -> names.addAll(statement.actors()));
        return names;
    }

    private void actor(Actor actor) {
        var id = id(actor.id());
        batch(FactTable.ACTOR).add(id, actor.kind(), actor.role());
        for (var alias : actor.aliases()) {
            batch(FactTable.ACTOR_ALIAS).add(id, alias, actor.aliases().indexOf(alias));
        }
        for (var office : actor.offices()) {
            int position = actor.offices().indexOf(office);
            batch(FactTable.ACTOR_OFFICE)
                    .add(id, office.office(), office.from(), office.to(), position);
        }
        links(actor, List.of());
    }

    private void event(Event event, Map<String, UUID> actors) {
        var id = id(event.id());
        batch(FactTable.EVENT)
                .add(
                        id,
                        event.from(),
                        event.to(),
                        event.precision(),
                        event.approximate(),
                        event.place());
        for (var part : event.parts()) {
            var actor = known(actors, part.actor(), "actor");
            int position = event.parts().indexOf(part);
            batch(FactTable.EVENT_PARTICIPANT).add(id, actor, part.part(), position);
        }
        links(event, event.themes());
    }

    private void term(Term term) {
        batch(FactTable.TERM).add(id(term.id()), term.kind(), term.definition());
        links(term, List.of());
    }

    private void figure(Figure f) {
        batch(FactTable.FIGURE)
                .add(id(f.id()), f.value(), f.number(), f.unit(), f.measure(), f.from(), f.to());
        links(f, List.of());
    }

    private void statement(Statement s, Map<String, UUID> actors) {
        var id = id(s.id());
        batch(FactTable.STATEMENT)
                .add(id, s.kind(), s.subject(), s.before(), s.after(), s.stance());
        for (var name : s.actors()) {
            var actor = known(actors, name, "actor");
            batch(FactTable.STATEMENT_ACTOR).add(id, actor, s.actors().indexOf(name));
        }
        links(s, s.themes());
    }

    /** The relation with its ends as they are stored; an end not written here is stored already. */
    private Relation between(Relation relation) {
        return new Relation(
                relation.id(),
                relation.type(),
                end(relation.from()),
                end(relation.to()),
                relation.topics(),
                relation.evidence(),
                relation.standing());
    }

    private Relation.End end(Relation.End end) {
        return new Relation.End(end.kind(), ids.getOrDefault(end.id(), end.id()), end.name());
    }

    private void relation(Relation relation) {
        batch(FactTable.RELATION)
                .add(id(relation.id()), relation.type(), relation.from().id(), relation.to().id());
        links(relation, List.of());
    }

    private void links(Fact fact, Collection<String> itsThemes) {
        var id = id(fact.id());
        for (var topic : fact.topics()) {
            if (!topics.containsKey(topic) || topics.get(topic) != null) {
                batch(FactTable.FACT_TOPIC).add(id, known(topics, topic, "topic"));
            }
        }
        for (var theme : itsThemes) {
            batch(FactTable.FACT_THEME).add(id, known(themes, theme, "theme"));
        }
        evidence(fact);
    }

    private void evidence(Fact fact) {
        var own = Set.copyOf(fact.evidence());
        for (var evidence : fact.quotes()) {
            routes.to(id(fact.id()), evidence)
                    .ifPresent(
                            to ->
                                    batch(FactTable.EVIDENCE)
                                            .add(
                                                    to,
                                                    evidence.sourceId(),
                                                    evidence.sourceVersion(),
                                                    evidence.line(),
                                                    evidence.start(),
                                                    evidence.end(),
                                                    evidence.quote(),
                                                    fact.standing().origin(),
                                                    !own.contains(evidence)));
        }
    }

    private UUID id(UUID given) {
        return ids.getOrDefault(given, given);
    }

    private static UUID known(Map<String, ? extends @Nullable UUID> ids, String name, String what) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("The course has no %s '%s'".formatted(what, name));
        }
        return id;
    }

    private Batch batch(FactTable table) {
        return batches.computeIfAbsent(table, Batch::new);
    }
}
