package org.examwright.knowledge.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.storage.Sameness;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a second fact of one, and gives it some of the evidence. */
@Component
class SplitTables {
    /** What is copied of a fact besides what all share: the table, its key, its other columns. */
    private static final Map<Kind, List<String>> COPIED =
            Map.of(
                    Kind.ACTOR, List.of("actor id kind,role"),
                    Kind.EVENT,
                            List.of(
                                    "event id from_day,to_day,precision,approximate,place",
                                    "event_participant event_id actor_id,part,position"),
                    Kind.TERM, List.of("term id kind,definition"),
                    Kind.FIGURE, List.of("figure id value,number,unit,measure,from_day,to_day"),
                    Kind.STATEMENT,
                            List.of(
                                    "statement id kind,subject,before_text,after_text,stance",
                                    "statement_actor statement_id actor_id,position"),
                    Kind.RELATION, List.of("relation id type,from_id,to_id"));

    private static final List<String> LINKS =
            List.of("fact_topic fact_id topic_id", "fact_theme fact_id theme_id");

    private final JdbcClient jdbc;
    private final FactTables tables;

    SplitTables(JdbcClient jdbc, FactTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /**
     * One fact, and what is to be divided off it.
     *
     * @param name of the new fact; an actor's is another than that of the old one
     * @param moving the evidence of the new fact
     * @param staying that of the old one
     */
    record Division(
            UUID from,
            UUID to,
            Kind kind,
            Optional<String> name,
            List<Evidence> moving,
            List<Evidence> staying) {}

    void divide(Division division, UUID sameness) {
        sql("""
        insert into fact (school_id, id, course_id, kind, name, sameness, status, origin, confidence, note, edited)
        select school_id, :to, course_id, kind, coalesce(cast(:name as text), name), :sameness,
            case when origin = 'EXTRACTION' then 'EDITED' else status end, origin, confidence, note, true
        from fact where school_id = :school and id = :from
        """)
                .param("from", division.from())
                .param("to", division.to())
                .param("name", division.name().orElse(null))
                .param(
                        "sameness",
                        division.kind() == Kind.ACTOR
                                ? Sameness.ofActor(division.name().orElseThrow())
                                : Sameness.ofTwin(sameness, division.to()))
                .update();
        COPIED.getOrDefault(division.kind(), List.of()).forEach(part -> copy(part, division));
        LINKS.forEach(part -> copy(part, division));
        division.moving().forEach(piece -> move(piece, division));
        lean(division);
        division.staying().stream()
                .filter(piece -> division.moving().stream().anyMatch(m -> alike(m, piece)))
                .forEach(p -> tables.route(division.from(), p, Optional.of(division.from())));
        tables.worded(List.of(division.from()));
    }

    private void copy(String part, Division division) {
        var words = part.split(" ");
        sql("insert into %1$s (school_id, %2$s, %3$s) select school_id, :to, %3$s from %1$s where school_id = :school and %2$s = :from"
                        .formatted(words[0], words[1], words[2]))
                .param("from", division.from())
                .param("to", division.to())
                .update();
    }

    /** Gives a piece of evidence away, now and whenever a reading finds it again. */
    private void move(Evidence e, Division division) {
        sql("""
        update evidence set fact_id = :to where school_id = :school and fact_id = :from and source_id = :source
            and source_version = :version and line = :line and start_at = :start and end_at = :end
        """)
                .param("from", division.from())
                .param("to", division.to())
                .param("source", e.sourceId().id())
                .param("version", e.sourceVersion())
                .param("line", e.line())
                .param("start", e.start())
                .param("end", e.end())
                .update();
        sql("""
        update witness_route set to_id = :to
        where school_id = :school and to_id = :from and fact_id <> :from and source_id = :source and quote = :quote
        """)
                .param("from", division.from())
                .param("to", division.to())
                .param("source", e.sourceId().id())
                .param("quote", e.quote())
                .update();
        tables.route(division.from(), e, Optional.of(division.to()));
    }

    /** Each keeps the words it leans on, those of the sources that speak of it. */
    private void lean(Division division) {
        sql("""
        insert into evidence (school_id, fact_id, source_id, source_version, line, start_at, end_at, quote, origin,
            stale, context)
        select c.school_id, :to, c.source_id, c.source_version, c.line, c.start_at, c.end_at, c.quote, c.origin,
            c.stale, true
        from evidence c
        where c.school_id = :school and c.fact_id = :from and c.context and exists (select from evidence e
            where e.school_id = c.school_id and e.fact_id = :to and e.source_id = c.source_id and not e.context)
        on conflict on constraint evidence_pk do nothing
        """)
                .param("from", division.from())
                .param("to", division.to())
                .update();
        sql("""
        delete from evidence c
        where c.school_id = :school and c.fact_id = :from and c.context and not exists (select from evidence e
            where e.school_id = c.school_id and e.fact_id = c.fact_id and e.source_id = c.source_id and not e.context)
        """)
                .param("from", division.from())
                .update();
    }

    private static boolean alike(Evidence one, Evidence other) {
        return one.sourceId().equals(other.sourceId()) && one.quote().equals(other.quote());
    }

    /** Events in which an actor takes part. */
    List<UUID> eventsOf(UUID actor) {
        return List.copyOf(
                sql("select distinct event_id from event_participant where school_id = :school and"
                                + " actor_id = :actor order by event_id")
                        .param("actor", actor)
                        .query(UUID.class)
                        .list());
    }

    /** Lets another actor take part in an event, in the same way. */
    void recast(UUID event, UUID from, UUID to) {
        sql("update event_participant set actor_id = :to"
                        + " where school_id = :school and event_id = :event and actor_id = :from")
                .param("event", event)
                .param("from", from)
                .param("to", to)
                .update();
        tables.worded(List.of(event));
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
