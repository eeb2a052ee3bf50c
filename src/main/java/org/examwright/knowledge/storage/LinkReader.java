package org.examwright.knowledge.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.RowMapper;

/** Reads what hangs on facts: a query for each kind of thing, however many facts there are. */
final class LinkReader {
    private static final RowMapper<UUID> SECOND = (row, _) -> row.getObject(2, UUID.class);

    private final SetReader sets;

    LinkReader(SetReader sets) {
        this.sets = sets;
    }

    /**
     * What hangs on these facts.
     *
     * @param shown which of their evidence, which may be stale
     */
    Links links(Collection<UUID> facts, BiPredicate<Evidence, Boolean> shown) {
        var evidence = new HashMap<UUID, List<Evidence>>();
        var context = new HashMap<UUID, List<Evidence>>();
        var stale = new HashSet<Evidence>();
        var unsupported = new HashSet<UUID>();
        evidence(facts)
                .forEach(
                        (fact, all) -> {
                            var own = all.stream().filter(w -> !w.context()).toList();
                            var leaning = all.stream().filter(Witness::context).toList();
                            evidence.put(fact, Witness.shown(own, shown));
                            context.put(fact, Witness.shown(leaning, shown));
                            all.stream().filter(Witness::stale).forEach(w -> stale.add(w.said()));
                            if (own.stream().allMatch(Witness::stale)) {
                                unsupported.add(fact);
                            }
                        });
        var places = new Places(titles(evidence.values()));
        evidence.replaceAll((_, all) -> places.sorted(all));
        context.replaceAll((_, all) -> places.sorted(all));
        return new Links(
                named("topic", facts),
                named("theme", facts),
                evidence,
                context,
                stale,
                unsupported,
                places.first(evidence));
    }

    private record Witness(Evidence said, boolean stale, boolean context) {
        static List<Evidence> shown(List<Witness> all, BiPredicate<Evidence, Boolean> shown) {
            return all.stream()
                    .filter(witness -> shown.test(witness.said(), witness.stale()))
                    .map(Witness::said)
                    .toList();
        }
    }

    private Map<UUID, List<Witness>> evidence(Collection<UUID> facts) {
        return sets.rows(
                "fact_id,source_id,source_version,line,start_at,end_at,quote,stale,context",
                "evidence",
                facts,
                (row, _) ->
                        new Witness(
                                new Evidence(
                                        new SourceId(row.getObject(2, UUID.class)),
                                        row.getInt(3),
                                        row.getInt(4),
                                        row.getInt(5),
                                        row.getInt(6),
                                        row.getString(7)),
                                row.getBoolean(8),
                                row.getBoolean(9)));
    }

    private Map<UUID, String> titles(Collection<List<Evidence>> evidence) {
        var sources = new HashSet<UUID>();
        evidence.forEach(all -> all.forEach(each -> sources.add(each.sourceId().id())));
        return sets.row("id,title", "source", sources, (row, _) -> row.getString(2));
    }

    /** The names of the topics or themes that facts belong to, in the order of the syllabus. */
    private Map<UUID, List<String>> named(String what, Collection<UUID> facts) {
        var links = sets.rows("fact_id,%s_id".formatted(what), "fact_" + what, facts, SECOND);
        var names =
                sets.row(
                        "id,position,name",
                        what,
                        all(links.values(), Function.identity()),
                        (row, _) -> new Placed<>(row.getInt(2), row.getString(3)));
        return resolved(links, id -> Optional.ofNullable(names.get(id)));
    }

    Map<UUID, List<String>> aliases(Collection<UUID> actors) {
        var aliases =
                sets.rows(
                        "actor_id,position,alias",
                        "actor_alias",
                        actors,
                        (row, _) -> new Placed<>(row.getInt(2), row.getString(3)));
        return resolved(aliases, Optional::of);
    }

    Map<UUID, List<Actor.Tenure>> offices(Collection<UUID> actors) {
        var offices =
                sets.rows(
                        "actor_id,position,office,from_day,to_day",
                        "actor_office",
                        actors,
                        (row, _) ->
                                new Placed<>(
                                        row.getInt(2),
                                        new Actor.Tenure(
                                                row.getString(3),
                                                FactReader.day(row, "from_day"),
                                                FactReader.day(row, "to_day"))));
        return resolved(offices, Optional::of);
    }

    Map<UUID, List<Event.Participation>> participants(Collection<UUID> events) {
        record Row(int position, UUID actor, Event.Part part) {}
        var rows =
                sets.rows(
                        "event_id,position,actor_id,part",
                        "event_participant",
                        events,
                        (row, _) ->
                                new Row(
                                        row.getInt(2),
                                        row.getObject(3, UUID.class),
                                        Event.Part.valueOf(row.getString(4))));
        var names = names(all(rows.values(), Row::actor));
        return resolved(
                rows,
                row ->
                        Optional.ofNullable(names.get(row.actor()))
                                .map(
                                        name ->
                                                new Placed<>(
                                                        row.position(),
                                                        new Event.Participation(
                                                                name, row.part()))));
    }

    Map<UUID, List<String>> statementActors(Collection<UUID> statements) {
        record Row(int position, UUID actor) {}
        var rows =
                sets.rows(
                        "statement_id,position,actor_id",
                        "statement_actor",
                        statements,
                        (row, _) -> new Row(row.getInt(2), row.getObject(3, UUID.class)));
        var names = names(all(rows.values(), Row::actor));
        return resolved(
                rows,
                row ->
                        Optional.ofNullable(names.get(row.actor()))
                                .map(name -> new Placed<>(row.position(), name)));
    }

    /** The names of those of these facts that nobody rejected. */
    private Map<UUID, String> names(Set<UUID> facts) {
        var names = new HashMap<UUID, String>();
        sets.row("id,name,status", "fact", facts, (row, _) -> FactReader.nameUnlessRejected(row))
                .forEach((id, name) -> name.ifPresent(text -> names.put(id, text)));
        return names;
    }

    private static <R> Set<UUID> all(Collection<List<R>> rows, Function<R, UUID> id) {
        var ids = new HashSet<UUID>();
        rows.forEach(each -> each.forEach(row -> ids.add(id.apply(row))));
        return ids;
    }

    /** A value and its place in a list that people ordered. */
    private record Placed<T>(int position, T value) {}

    private static <R, T> Map<UUID, List<T>> resolved(
            Map<UUID, List<R>> rows, Function<R, Optional<Placed<T>>> resolve) {
        var resolved = new HashMap<UUID, List<T>>();
        rows.forEach(
                (id, each) ->
                        resolved.put(
                                id,
                                each.stream()
                                        .map(resolve)
                                        .flatMap(Optional::stream)
                                        .sorted(
                                                Comparator.<Placed<T>>comparingInt(Placed::position)
                                                        .thenComparing(p -> p.value().toString()))
                                        .map(Placed::value)
                                        .toList()));
        return resolved;
    }
}
