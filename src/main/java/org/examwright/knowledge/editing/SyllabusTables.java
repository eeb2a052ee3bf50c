package org.examwright.knowledge.editing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Topics and themes one at a time, as people change them. */
@Component
class SyllabusTables {
    private final JdbcClient jdbc;

    SyllabusTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A topic or theme, and whose it is. */
    record Held(UUID id, UUID course, String name, Object view) {}

    Optional<Held> find(Branch branch, UUID id) {
        var columns =
                switch (branch) {
                    case TOPIC -> "id, course_id, name, parent_id, from_day, to_day, specification";
                    case THEME -> "id, course_id, name, description";
                };
        return sql("select %s from %s where school_id = :school and id = :id"
                        .formatted(columns, branch))
                .param("id", id)
                .query((row, _) -> held(branch, row))
                .optional();
    }

    private static Held held(Branch branch, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var name = row.getString("name");
        var view =
                switch (branch) {
                    case TOPIC ->
                            new Topic(
                                    id,
                                    name,
                                    row.getObject("parent_id", UUID.class),
                                    row.getObject("from_day", LocalDate.class),
                                    row.getObject("to_day", LocalDate.class),
                                    List.of(
                                            Json.MAPPER.readValue(
                                                    row.getString("specification"),
                                                    Topic.Specification[].class)));
                    case THEME -> new Theme(id, name, row.getString("description"));
                };
        return new Held(id, row.getObject("course_id", UUID.class), name, view);
    }

    /** The one of a course that is called so, in any case. */
    Optional<UUID> called(Branch branch, UUID course, String name) {
        return sql("select id from %s where school_id = :school and course_id = :course and lower(name) = lower(:name) order by id limit 1"
                        .formatted(branch))
                .param("course", course)
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    /** Writes a topic, new or over what it was. */
    void write(UUID course, Topic topic) {
        sql("""
        insert into topic (school_id, id, course_id, parent_id, name, position, from_day, to_day, specification, origin)
        select :school, :id, :course, cast(:parent as uuid), :name, coalesce(max(position), 0) + 1,
            cast(:from as date), cast(:to as date), cast(:specification as jsonb), 'TEACHER'
        from topic where school_id = :school and course_id = :course
        on conflict (school_id, id) do update set parent_id = excluded.parent_id, name = excluded.name,
            from_day = excluded.from_day, to_day = excluded.to_day, specification = excluded.specification,
            origin = excluded.origin, version = topic.version + 1
        """)
                .param("id", topic.id())
                .param("course", course)
                .param("parent", topic.parent())
                .param("name", topic.name())
                .param("from", topic.from())
                .param("to", topic.to())
                .param("specification", Json.MAPPER.writeValueAsString(topic.specification()))
                .update();
    }

    void write(UUID course, Theme theme) {
        sql("""
        insert into theme (school_id, id, course_id, name, position, description)
        select :school, :id, :course, :name, coalesce(max(position), 0) + 1, cast(:description as text)
        from theme where school_id = :school and course_id = :course
        on conflict (school_id, id) do update set name = excluded.name, description = excluded.description,
            version = theme.version + 1
        """)
                .param("id", theme.id())
                .param("course", course)
                .param("name", theme.name())
                .param("description", theme.description())
                .update();
    }

    /** Whether a topic is another or stands below it. */
    boolean isWithin(UUID topic, UUID above) {
        return sql("""
        with recursive up as (
            select id, parent_id from topic where school_id = :school and id = :id
            union select t.id, t.parent_id from topic t join up on t.id = up.parent_id where t.school_id = :school)
        select count(*) > 0 from up where id = :above
        """)
                .param("id", topic)
                .param("above", above)
                .query(Boolean.class)
                .single();
    }

    /** Headings of this name belong to that topic from now on, or to none. */
    void remember(UUID course, String name, @Nullable UUID topic) {
        sql("""
        insert into topic_memory (school_id, course_id, name, topic_id)
        values (:school, :course, :name, cast(:topic as uuid))
        on conflict (school_id, course_id, name) do update set topic_id = excluded.topic_id
        """)
                .param("course", course)
                .param("name", name)
                .param("topic", topic)
                .update();
    }

    /** What a topic or theme has taken over from others, whose place it takes. */
    void takeOver(Branch branch, UUID to, Collection<UUID> others) {
        for (var sql : branch == Branch.TOPIC ? List.of(LINKS, MEMORY, CHILDREN) : List.of(LINKS)) {
            sql(sql.replace("%s", branch.toString()))
                    .param("to", to)
                    .param("others", others.toArray(UUID[]::new))
                    .update();
        }
    }

    private static final String LINKS =
            """
            insert into fact_%s (school_id, fact_id, %s_id)
            select distinct school_id, fact_id, cast(:to as uuid) from fact_%s
            where school_id = :school and %s_id = any(:others)
            on conflict do nothing
            """;
    private static final String MEMORY =
            "update topic_memory set topic_id = :to where school_id = :school and topic_id ="
                    + " any(:others)";
    private static final String CHILDREN =
            """
            update topic set parent_id = :to
            where school_id = :school and parent_id = any(:others) and id <> :to
            """;

    void delete(Branch branch, Collection<UUID> ids) {
        sql("delete from %s where school_id = :school and id = any(:ids)".formatted(branch))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /** How many facts that nobody rejected, and topics, belong to it. */
    int holds(Branch branch, UUID id) {
        var facts =
                """
                select count(*) from fact_%1$s l join fact f on f.school_id = l.school_id and f.id = l.fact_id
                where l.school_id = :school and l.%1$s_id = :id and f.status <> 'REJECTED'
                """;
        var topics = "select count(*) from topic where school_id = :school and parent_id = :id";
        return count(facts.formatted(branch), id) + count(topics, id);
    }

    private int count(String sql, UUID id) {
        return sql(sql).param("id", id).query(Integer.class).single();
    }

    /** Those of these facts that belong to it. */
    List<UUID> belonging(Branch branch, UUID id, List<UUID> facts) {
        return List.copyOf(
                sql("select fact_id from fact_%1$s where school_id = :school and %1$s_id = :id and fact_id = any(:facts)"
                                .formatted(branch))
                        .param("id", id)
                        .param("facts", facts.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    void move(Branch branch, List<UUID> facts, List<UUID> fromTo) {
        sql("update fact_%1$s set %1$s_id = :to where school_id = :school and %1$s_id = :from and fact_id = any(:facts)"
                        .formatted(branch))
                .param("from", fromTo.getFirst())
                .param("to", fromTo.getLast())
                .param("facts", facts.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
