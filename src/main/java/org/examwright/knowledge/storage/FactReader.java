package org.examwright.knowledge.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts in a handful of queries, however many they are, and gives them in the order of the
 * notes: by the place where a fact is said first, then by name.
 */
public final class FactReader {
    private final SetReader sets;
    private final LinkReader reader;
    private final Map<String, Map<UUID, FactHead>> heads = new HashMap<>();
    private final Links links;

    /**
     * @param facts what is to be read
     * @param shown which of its evidence, which may be stale
     */
    FactReader(SetReader sets, List<FactHead> facts, BiPredicate<Evidence, Boolean> shown) {
        this.sets = sets;
        this.reader = new LinkReader(sets);
        this.links = reader.links(facts.stream().map(FactHead::id).toList(), shown);
        for (var fact : facts) {
            var gone = links.unsupported().contains(fact.id());
            heads.computeIfAbsent(fact.kind(), _ -> new HashMap<>())
                    .put(fact.id(), gone ? fact.unsupported() : fact);
        }
    }

    /** Those words among the evidence that their source no longer says. */
    public Set<Evidence> stale() {
        return links.stale();
    }

    Links links() {
        return links;
    }

    public List<Actor> actors() {
        var actors = heads("ACTOR");
        var aliases = reader.aliases(actors.keySet());
        var offices = reader.offices(actors.keySet());
        return read(
                actors,
                "id,kind,role",
                "actor",
                (row, fact) ->
                        new Actor(
                                fact.id(),
                                fact.known(),
                                aliases.getOrDefault(fact.id(), List.of()),
                                Actor.Kind.valueOf(row.getString("kind")),
                                row.getString("role"),
                                offices.getOrDefault(fact.id(), List.of()),
                                links.topics(fact.id()),
                                links.evidence(fact.id()),
                                fact.standing()));
    }

    public List<Event> events() {
        var events = heads("EVENT");
        var participants = reader.participants(events.keySet());
        return read(
                events,
                "id,from_day,to_day,precision,approximate,place",
                "event",
                (row, fact) ->
                        new Event(
                                fact.id(),
                                fact.known(),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                Event.Precision.valueOf(row.getString("precision")),
                                row.getBoolean("approximate"),
                                row.getString("place"),
                                participants.getOrDefault(fact.id(), List.of()),
                                links.themes(fact.id()),
                                links.topics(fact.id()),
                                links.evidence(fact.id()),
                                links.context(fact.id()),
                                fact.standing()));
    }

    public List<Term> terms() {
        return read(
                heads("TERM"),
                "id,kind,definition",
                "term",
                (row, fact) ->
                        new Term(
                                fact.id(),
                                fact.known(),
                                Term.Kind.valueOf(row.getString("kind")),
                                row.getString("definition"),
                                links.topics(fact.id()),
                                links.evidence(fact.id()),
                                fact.standing()));
    }

    public List<Figure> figures() {
        return read(
                heads("FIGURE"),
                "id,value,number,unit,measure,from_day,to_day",
                "figure",
                (row, fact) ->
                        new Figure(
                                fact.id(),
                                row.getString("value"),
                                row.getBigDecimal("number"),
                                row.getString("unit"),
                                row.getString("measure"),
                                day(row, "from_day"),
                                day(row, "to_day"),
                                links.topics(fact.id()),
                                links.evidence(fact.id()),
                                fact.standing()));
    }

    public List<Statement> statements() {
        var statements = heads("STATEMENT");
        var actors = reader.statementActors(statements.keySet());
        return read(
                statements,
                "id,kind,subject,before_text,after_text,stance",
                "statement",
                (row, fact) ->
                        new Statement(
                                fact.id(),
                                Statement.Kind.valueOf(row.getString("kind")),
                                row.getString("subject"),
                                fact.known(),
                                row.getString("before_text"),
                                row.getString("after_text"),
                                row.getString("stance"),
                                actors.getOrDefault(fact.id(), List.of()),
                                links.themes(fact.id()),
                                links.topics(fact.id()),
                                links.evidence(fact.id()),
                                fact.standing()));
    }

    /** Links whose two ends nobody rejected. */
    public List<Relation> relations() {
        record Row(Relation.Type type, UUID from, UUID to) {}
        var heads = heads("RELATION");
        var rows =
                sets.row(
                        "id,type,from_id,to_id",
                        "relation",
                        heads.keySet(),
                        (row, _) ->
                                new Row(
                                        Relation.Type.valueOf(row.getString("type")),
                                        row.getObject("from_id", UUID.class),
                                        row.getObject("to_id", UUID.class)));
        var points = new HashSet<UUID>();
        rows.values().forEach(row -> points.addAll(List.of(row.from(), row.to())));
        var ends = sets.row(FactHead.COLUMNS, "fact", points, (row, _) -> FactHead.of(row));
        var relations = new ArrayList<Relation>();
        rows.forEach(
                (id, row) -> {
                    var from = end(ends.get(row.from()));
                    var to = end(ends.get(row.to()));
                    var head = heads.get(id);
                    if (from != null && to != null && head != null) {
                        relations.add(
                                new Relation(
                                        id,
                                        row.type(),
                                        from,
                                        to,
                                        links.topics(id),
                                        links.evidence(id),
                                        head.standing()));
                    }
                });
        return sorted(relations);
    }

    private static Relation.@Nullable End end(@Nullable FactHead fact) {
        return fact == null || fact.standing().status() == FactStatus.REJECTED
                ? null
                : new Relation.End(Relation.End.Kind.valueOf(fact.kind()), fact.id(), fact.known());
    }

    private Map<UUID, FactHead> heads(String kind) {
        return heads.getOrDefault(kind, Map.of());
    }

    /** Makes a fact from its row in the table of its kind and what all kinds share. */
    private interface Made<F> {
        F from(ResultSet row, FactHead fact) throws SQLException;
    }

    private <F extends Fact> List<F> read(
            Map<UUID, FactHead> facts, String columns, String table, Made<F> made) {
        var read =
                sets.row(
                        columns,
                        table,
                        facts.keySet(),
                        (row, _) -> {
                            var head = facts.get(row.getObject(1, UUID.class));
                            return Optional.ofNullable(head == null ? null : made.from(row, head));
                        });
        return sorted(read.values().stream().flatMap(Optional::stream).toList());
    }

    private <F extends Fact> List<F> sorted(List<F> facts) {
        return facts.stream()
                .sorted(
                        Comparator.<F>comparingInt(fact -> links.place(fact.id()))
                                .thenComparing(Fact::name)
                                .thenComparing(FactReader::rest))
                .toList();
    }

    /** What still tells two facts of a name apart, without their ids. */
    private static String rest(Fact fact) {
        return switch (fact) {
            case Event event -> event.from() + " " + event.to();
            case Figure f -> f.unit() + " " + f.from() + " " + f.to();
            case Statement statement -> statement.kind() + " " + statement.subject();
            case Relation r -> r.type() + " " + r.from().kind() + " " + r.to().kind();
            case Actor _, Term _ -> "";
        };
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Optional<String> nameUnlessRejected(ResultSet row) throws SQLException {
        var rejected = row.getString("status").equals(FactStatus.REJECTED.name());
        return rejected ? Optional.empty() : Optional.ofNullable(row.getString("name"));
    }
}
