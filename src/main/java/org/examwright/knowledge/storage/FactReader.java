package org.examwright.knowledge.storage;

import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Reads the facts of a selection in a handful of queries, in the order of the notes: by the place
 * where a fact is said first, then by name.
 */
public final class FactReader {
    private static final String FACTS =
            """
            select f.id, f.name, f.status, f.origin, f.confidence, k.*
            from fact f join %s k on k.school_id = f.school_id and k.id = f.id
            where %s
            """;
    private static final String RELATIONS =
            """
            select f.id, f.status, f.origin, f.confidence, r.type,
                a.id as from_id, a.kind as from_kind, a.name as from_name,
                b.id as to_id, b.kind as to_kind, b.name as to_name
            from fact f
            join relation r on r.school_id = f.school_id and r.id = f.id
            join fact a on a.school_id = r.school_id and a.id = r.from_id and a.status <> 'REJECTED'
            join fact b on b.school_id = r.school_id and b.id = r.to_id and b.status <> 'REJECTED'
            where %s
            """;

    private final JdbcClient jdbc;
    private final Selection selection;
    private final LinkReader reader;
    private final Links links;

    FactReader(JdbcClient jdbc, Selection selection) {
        this.jdbc = jdbc;
        this.selection = selection;
        this.reader = new LinkReader(jdbc, selection);
        this.links = reader.links();
    }

    Links links() {
        return links;
    }

    public List<Actor> actors() {
        var aliases = reader.aliases();
        var offices = reader.offices();
        return read(
                "actor",
                (row, _) -> {
                    var id = id(row);
                    return new Actor(
                            id,
                            row.getString("name"),
                            aliases.getOrDefault(id, List.of()),
                            Actor.Kind.valueOf(row.getString("kind")),
                            row.getString("role"),
                            offices.getOrDefault(id, List.of()),
                            links.topics(id),
                            links.evidence(id),
                            standing(row));
                });
    }

    public List<Event> events() {
        var participants = reader.participants();
        return read(
                "event",
                (row, _) -> {
                    var id = id(row);
                    return new Event(
                            id,
                            row.getString("name"),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("to_day", LocalDate.class),
                            Event.Precision.valueOf(row.getString("precision")),
                            row.getBoolean("approximate"),
                            row.getString("place"),
                            participants.getOrDefault(id, List.of()),
                            links.themes(id),
                            links.topics(id),
                            links.evidence(id),
                            standing(row));
                });
    }

    public List<Term> terms() {
        return read(
                "term",
                (row, _) ->
                        new Term(
                                id(row),
                                row.getString("name"),
                                Term.Kind.valueOf(row.getString("kind")),
                                row.getString("definition"),
                                links.topics(id(row)),
                                links.evidence(id(row)),
                                standing(row)));
    }

    public List<Figure> figures() {
        return read(
                "figure",
                (row, _) ->
                        new Figure(
                                id(row),
                                row.getString("value"),
                                row.getBigDecimal("number"),
                                row.getString("unit"),
                                row.getString("measure"),
                                day(row, "from_day"),
                                day(row, "to_day"),
                                links.topics(id(row)),
                                links.evidence(id(row)),
                                standing(row)));
    }

    public List<Statement> statements() {
        var actors = reader.statementActors();
        return read(
                "statement",
                (row, _) -> {
                    var id = id(row);
                    return new Statement(
                            id,
                            Statement.Kind.valueOf(row.getString("kind")),
                            row.getString("subject"),
                            row.getString("name"),
                            row.getString("before_text"),
                            row.getString("after_text"),
                            row.getString("stance"),
                            actors.getOrDefault(id, List.of()),
                            links.themes(id),
                            links.topics(id),
                            links.evidence(id),
                            standing(row));
                });
    }

    public List<Relation> relations() {
        RowMapper<Relation> mapper =
                (row, _) ->
                        new Relation(
                                id(row),
                                Relation.Type.valueOf(row.getString("type")),
                                end(row, "from"),
                                end(row, "to"),
                                links.topics(id(row)),
                                links.evidence(id(row)),
                                standing(row));
        return sorted(RELATIONS.formatted(selection.facts()), mapper);
    }

    private <F extends Fact> List<F> read(String table, RowMapper<F> mapper) {
        return sorted(FACTS.formatted(table, selection.facts()), mapper);
    }

    private <F extends Fact> List<F> sorted(String sql, RowMapper<F> mapper) {
        return jdbc.sql(sql).params(selection.parameters()).query(mapper).list().stream()
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

    private static Relation.End end(ResultSet row, String which) throws SQLException {
        return new Relation.End(
                Relation.End.Kind.valueOf(row.getString(which + "_kind")),
                row.getObject(which + "_id", UUID.class),
                row.getString(which + "_name"));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                FactStatus.valueOf(row.getString("status")),
                Origin.valueOf(row.getString("origin")),
                row.getDouble("confidence"));
    }
}
