package org.examwright.knowledge.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.examwright.knowledge.conflicts.finding.Contradiction;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.Evidence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Puts what was found in place of what was found before. What is found again keeps its id, and its
 * values theirs, and with them what a teacher decided; what is found no more goes.
 */
@Repository
class ConflictKeeping {
    private static final int LONGEST_NAME = 500;
    private final JdbcClient jdbc;

    ConflictKeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a search in a course; empty where the course is gone. Later ones count more. */
    OptionalLong begin(UUID course) {
        return sql(
                        """
                        insert into conflict_search (school_id, course_id, begun, kept)
                        select c.school_id, c.id, 1, 0 from course c where c.school_id = :school and c.id = :course
                        on conflict on constraint conflict_search_pk do update set begun = conflict_search.begun + 1
                        returning begun
                        """)
                .param("course", course)
                .query(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /**
     * Keeps what a search found, unless one that began later has been kept already.
     *
     * @return whether there is, or was, anything that the notes contradict
     */
    boolean keep(UUID course, long search, List<Contradiction> found) {
        lock(course);
        int later =
                sql("update conflict_search set kept = :search where school_id = :school and"
                                + " course_id = :course and kept < :search")
                        .param("course", course)
                        .param("search", search)
                        .update();
        if (later == 0) {
            return false;
        }
        int before =
                sql("select count(*) from conflict where school_id = :school and course_id ="
                                + " :course")
                        .param("course", course)
                        .query(Integer.class)
                        .single();
        keep(course, found);
        return before > 0 || !found.isEmpty();
    }

    private void keep(UUID course, List<Contradiction> found) {
        sql("delete from conflict where school_id = :school and course_id = :course"
                        + " and not sameness = any(:found)")
                .param("course", course)
                .param("found", found.stream().map(Contradiction::sameness).toArray(String[]::new))
                .update();
        found.forEach(each -> keep(course, each));
    }

    /** One finder at a time writes what it found in a course. */
    private void lock(UUID course) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:course, 1))")
                .param("course", course.toString())
                .query(_ -> {});
    }

    private void keep(UUID course, Contradiction found) {
        var id =
                sql("""
                insert into conflict (school_id, course_id, kind, sameness, about_kind, about_id, about_name)
                values (:school, :course, :kind, :sameness, :aboutKind,
                    (select id from fact where school_id = :school and id = :about), :name)
                on conflict on constraint conflict_sameness_key do update
                    set about_id = excluded.about_id, about_name = excluded.about_name
                returning id
                """)
                        .param("course", course)
                        .param("kind", found.kind().name())
                        .param("sameness", found.sameness())
                        .param("aboutKind", found.about().kind().name())
                        .param("about", found.about().id())
                        .param("name", cut(found.about().name()))
                        .query(UUID.class)
                        .single();
        sql("delete from conflict_value where school_id = :school and conflict_id = :id"
                        + " and not text = any(:texts)")
                .param("id", id)
                .param(
                        "texts",
                        found.values().stream()
                                .map(Contradiction.Value::text)
                                .toArray(String[]::new))
                .update();
        for (int i = 0; i < found.values().size(); i++) {
            keep(id, found.values().get(i), i);
        }
        sql("""
        update conflict c set resolution = null, comment = null
        where c.school_id = :school and c.id = :id and c.resolution is not null and not exists (
            select from conflict_value v where v.school_id = c.school_id and v.id = c.resolution)
        """)
                .param("id", id)
                .update();
    }

    private void keep(UUID conflict, Contradiction.Value found, int position) {
        var id =
                sql("""
                insert into conflict_value (school_id, conflict_id, text, from_day, to_day, position)
                values (:school, :conflict, :text, :from, :to, :position)
                on conflict on constraint conflict_value_text_key do update
                    set from_day = excluded.from_day, to_day = excluded.to_day, position = excluded.position
                returning id
                """)
                        .param("conflict", conflict)
                        .param("text", found.text())
                        .param("from", found.from())
                        .param("to", found.to())
                        .param("position", position)
                        .query(UUID.class)
                        .single();
        sql("delete from conflict_fact where school_id = :school and value_id = :id")
                .param("id", id)
                .update();
        sql("delete from conflict_evidence where school_id = :school and value_id = :id")
                .param("id", id)
                .update();
        sql("""
        insert into conflict_fact (school_id, value_id, fact_id)
        select f.school_id, :id, f.id from fact f where f.school_id = :school and f.id = any(:facts)
        """)
                .param("id", id)
                .param("facts", found.facts().toArray(UUID[]::new))
                .update();
        insert(id, found.evidence());
    }

    /** What was quoted from lines that are gone by now is left out. */
    private void insert(UUID value, List<Evidence> evidence) {
        var sources = new ArrayList<UUID>();
        var numbers = new ArrayList<List<Integer>>();
        var quotes = new ArrayList<String>();
        for (var each : evidence) {
            sources.add(each.sourceId().id());
            numbers.add(List.of(each.sourceVersion(), each.line(), each.start(), each.end()));
            quotes.add(each.quote());
        }
        sql("""
        insert into conflict_evidence (school_id, value_id, source_id, source_version, line, start_at, end_at, quote)
        select p.school_id, :id, e.source, e.version, e.line, e.start_at, e.end_at, e.quote
        from unnest(:sources::uuid[], :versions::int[], :lines::int[], :starts::int[], :ends::int[], :quotes::text[])
            as e (source, version, line, start_at, end_at, quote)
        join passage p on p.school_id = :school and p.source_id = e.source and p.version = e.version and p.line = e.line
        on conflict do nothing
        """)
                .param("id", value)
                .param("sources", sources.toArray(UUID[]::new))
                .param("versions", column(numbers, 0))
                .param("lines", column(numbers, 1))
                .param("starts", column(numbers, 2))
                .param("ends", column(numbers, 3))
                .param("quotes", quotes.toArray(String[]::new))
                .update();
    }

    private static Integer[] column(List<List<Integer>> rows, int column) {
        return rows.stream().map(row -> row.get(column)).toArray(Integer[]::new);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private StatementSpec sql(String text) {
        return jdbc.sql(text).param("school", CurrentSchool.get());
    }
}
