package org.examwright.knowledge.editing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.storage.FactStore;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person's decision writes, besides the fact itself. */
@Component
class FactTables {
    private final JdbcClient jdbc;

    FactTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of a fact besides what it says.
     *
     * @param edited whether a person worded it
     * @param sameness what makes it one with what notes say
     */
    record Head(
            UUID id,
            UUID course,
            FactStatus status,
            Origin origin,
            boolean edited,
            UUID sameness,
            long version) {

        /** What it is again when a decision is taken back. */
        FactStatus undecided() {
            if (edited) {
                return FactStatus.EDITED;
            }
            return origin == Origin.EXTRACTION ? FactStatus.EXTRACTED : FactStatus.CONFIRMED;
        }
    }

    /** Those of these facts that are of the kind and still said, whatever people decided. */
    List<Head> heads(Kind kind, Collection<UUID> ids) {
        return List.copyOf(
                sql("""
                select f.id, f.course_id, f.status, f.origin, f.edited, f.sameness, f.version from fact f
                where f.school_id = :school and f.kind = :kind and f.id = any(:ids) and %s
                """
                                .formatted(FactStore.SAID))
                        .param("kind", kind.name())
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(
                                (row, _) ->
                                        new Head(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, UUID.class),
                                                FactStatus.valueOf(row.getString(3)),
                                                Origin.valueOf(row.getString(4)),
                                                row.getBoolean(5),
                                                row.getObject(6, UUID.class),
                                                row.getLong(7)))
                        .list());
    }

    /** The fact of a course that is called so now; not one that was called so once. */
    Optional<UUID> called(UUID course, Kind kind, UUID sameness) {
        return sql("""
        select id from fact
        where school_id = :school and course_id = :course and kind = :kind and sameness = :sameness
        """)
                .param("course", course)
                .param("kind", kind.name())
                .param("sameness", sameness)
                .query(UUID.class)
                .optional();
    }

    void decide(UUID fact, FactStatus status) {
        sql("update fact set status = :status, version = version + 1 where school_id = :school and"
                        + " id = :id")
                .param("id", fact)
                .param("status", status.name())
                .update();
    }

    /** Marks facts as worded by a person, so that the next reading leaves them as they are. */
    void worded(Collection<UUID> facts) {
        sql("""
        update fact set edited = true, version = version + 1,
            status = case when status = 'EXTRACTED' then 'EDITED' else status end
        where school_id = :school and id = any(:ids)
        """)
                .param("ids", facts.toArray(UUID[]::new))
                .update();
    }

    /** Removes facts; links to and from them first. */
    void delete(Collection<UUID> facts) {
        sql("""
        delete from fact f where f.school_id = :school and f.kind = 'RELATION' and f.id in (
            select r.id from relation r where r.school_id = :school
                and (r.from_id = any(:ids) or r.to_id = any(:ids)))
        """)
                .param("ids", facts.toArray(UUID[]::new))
                .update();
        sql("delete from fact where school_id = :school and id = any(:ids)")
                .param("ids", facts.toArray(UUID[]::new))
                .update();
    }

    /** Remembers what made a fact the same as what notes say: notes that say so still mean it. */
    void remember(UUID fact, UUID sameness) {
        sql("""
        insert into fact_memory (school_id, course_id, kind, sameness, fact_id)
        select school_id, course_id, kind, :sameness, id from fact where school_id = :school and id = :id
        on conflict (school_id, course_id, kind, sameness) do update set fact_id = excluded.fact_id
        """)
                .param("id", fact)
                .param("sameness", sameness)
                .update();
    }

    /** Adds a teacher's quote, and takes back that it was no witness. */
    void addWitness(UUID fact, Evidence e) {
        witness(
                "delete from witness_route where school_id = :school and fact_id = :fact"
                        + " and source_id = :source and quote = :quote and to_id is null",
                fact,
                e);
        witness(
                """
                insert into evidence (school_id, fact_id, source_id, source_version, line, start_at, end_at, quote, origin)
                values (:school, :fact, :source, :version, :line, :start, :end, :quote, 'TEACHER')
                on conflict on constraint evidence_pk do update set context = false
                """,
                fact,
                e);
    }

    /** Takes a quote from a fact; a reading that finds it again leaves it out. */
    void dropWitness(UUID fact, Evidence e) {
        witness(
                """
                delete from evidence where school_id = :school and fact_id = :fact and source_id = :source
                    and source_version = :version and line = :line and start_at = :start and end_at = :end
                """,
                fact,
                e);
        route(fact, e, Optional.empty());
    }

    /** Remembers where a quote goes that a reading takes for a witness of a fact. */
    void route(UUID fact, Evidence e, Optional<UUID> to) {
        sql("""
        insert into witness_route (school_id, fact_id, source_id, line, quote, to_id)
        values (:school, :fact, :source, :line, :quote, cast(:to as uuid))
        """)
                .param("fact", fact)
                .param("source", e.sourceId().id())
                .param("line", e.line())
                .param("quote", e.quote())
                .param("to", to.orElse(null))
                .update();
    }

    private void witness(String sql, UUID fact, Evidence e) {
        sql(sql).param("fact", fact)
                .param("source", e.sourceId().id())
                .param("version", e.sourceVersion())
                .param("line", e.line())
                .param("start", e.start())
                .param("end", e.end())
                .param("quote", e.quote())
                .update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
