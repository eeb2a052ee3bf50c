package org.examwright.knowledge.storage;

import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what hangs on facts, one query for each kind of thing however many facts there are. */
final class LinkReader {
    private static final String TOPICS =
            """
            select l.fact_id, t.name
            from fact f
            join fact_topic l on l.school_id = f.school_id and l.fact_id = f.id
            join topic t on t.school_id = l.school_id and t.id = l.topic_id
            where %s
            order by t.position, t.name
            """;
    private static final String THEMES =
            """
            select l.fact_id, t.name
            from fact f
            join fact_theme l on l.school_id = f.school_id and l.fact_id = f.id
            join theme t on t.school_id = l.school_id and t.id = l.theme_id
            where %s
            order by t.position, t.name
            """;
    private static final String EVIDENCE =
            """
            select v.fact_id, v.source_id, v.source_version, v.line, v.start_at, v.end_at, v.quote,
                dense_rank() over (order by s.title, v.source_version, v.line, v.start_at) as place
            from fact f
            join evidence v on v.school_id = f.school_id and v.fact_id = f.id
            join source s on s.school_id = v.school_id and s.id = v.source_id
            where %s and %s
            order by place, v.end_at
            """;
    private static final String ALIASES =
            """
            select c.actor_id, c.alias
            from fact f join actor_alias c on c.school_id = f.school_id and c.actor_id = f.id
            where %s
            order by c.position, c.alias
            """;
    private static final String OFFICES =
            """
            select c.actor_id, c.office, c.from_day, c.to_day
            from fact f join actor_office c on c.school_id = f.school_id and c.actor_id = f.id
            where %s
            order by c.position, c.office, c.from_day, c.to_day
            """;
    private static final String PARTICIPANTS =
            """
            select c.event_id, a.name, c.part
            from fact f
            join event_participant c on c.school_id = f.school_id and c.event_id = f.id
            join fact a on a.school_id = c.school_id and a.id = c.actor_id and a.status <> 'REJECTED'
            where %s
            order by c.position, a.name, c.part
            """;
    private static final String STATEMENT_ACTORS =
            """
            select c.statement_id, a.name
            from fact f
            join statement_actor c on c.school_id = f.school_id and c.statement_id = f.id
            join fact a on a.school_id = c.school_id and a.id = c.actor_id and a.status <> 'REJECTED'
            where %s
            order by c.position, a.name
            """;
    private static final RowMapper<String> NAME = (row, _) -> row.getString(2);

    private final JdbcClient jdbc;
    private final Selection selection;

    LinkReader(JdbcClient jdbc, Selection selection) {
        this.jdbc = jdbc;
        this.selection = selection;
    }

    Links links() {
        var places = new HashMap<UUID, Integer>();
        RowMapper<Evidence> evidence =
                (row, _) -> {
                    places.putIfAbsent(row.getObject(1, UUID.class), row.getInt(8));
                    return new Evidence(
                            new SourceId(row.getObject(2, UUID.class)),
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getString(7));
                };
        var quoted = EVIDENCE.formatted(selection.facts(), selection.evidence());
        return new Links(
                byFact(TOPICS, NAME), byFact(THEMES, NAME), read(quoted, evidence), places);
    }

    Map<UUID, List<String>> aliases() {
        return byFact(ALIASES, NAME);
    }

    Map<UUID, List<Actor.Tenure>> offices() {
        return byFact(
                OFFICES,
                (row, _) ->
                        new Actor.Tenure(
                                row.getString(2),
                                FactReader.day(row, "from_day"),
                                FactReader.day(row, "to_day")));
    }

    Map<UUID, List<Event.Participation>> participants() {
        return byFact(
                PARTICIPANTS,
                (row, _) ->
                        new Event.Participation(
                                row.getString(2), Event.Part.valueOf(row.getString(3))));
    }

    Map<UUID, List<String>> statementActors() {
        return byFact(STATEMENT_ACTORS, NAME);
    }

    private <T> Map<UUID, List<T>> byFact(String sql, RowMapper<T> mapper) {
        return read(sql.formatted(selection.facts()), mapper);
    }

    private <T> Map<UUID, List<T>> read(String sql, RowMapper<T> mapper) {
        var byFact = new HashMap<UUID, List<T>>();
        jdbc.sql(sql)
                .params(selection.parameters())
                .query(
                        row -> {
                            byFact.computeIfAbsent(
                                            row.getObject(1, UUID.class), _ -> new ArrayList<>())
                                    .add(mapper.mapRow(row, 0));
                        });
        return byFact;
    }
}
