package org.examwright.knowledge.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.storage.Sameness;
import org.examwright.platform.CurrentSchool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one fact take over all that hangs on others: evidence, names, links, and what the next
 * reading would take for them.
 */
@Component
class MergeTables {
    /** In this order; what the fact that stays has already is left as it is. */
    private static final List<String> TAKE_OVER =
            List.of(
                    """
                    insert into evidence (school_id, fact_id, source_id, source_version, line, start_at, end_at, quote,
                        origin, stale, context)
                    select school_id, :to, source_id, source_version, line, start_at, end_at, min(quote), max(origin),
                        bool_and(stale), bool_and(context)
                    from evidence where school_id = :school and fact_id = any(:others)
                    group by school_id, source_id, source_version, line, start_at, end_at
                    on conflict on constraint evidence_pk do update set context = false
                        where evidence.context and not excluded.context
                    """,
                    """
                    insert into fact_topic (school_id, fact_id, topic_id)
                    select school_id, :to, topic_id from fact_topic where school_id = :school and fact_id = any(:others)
                    on conflict do nothing
                    """,
                    """
                    insert into fact_theme (school_id, fact_id, theme_id)
                    select school_id, :to, theme_id from fact_theme where school_id = :school and fact_id = any(:others)
                    on conflict do nothing
                    """,
                    """
                    insert into actor_alias (school_id, actor_id, alias, position)
                    select :school, :to, a.alias, 1000 + min(a.position)
                    from (select actor_id, alias, position from actor_alias
                            where school_id = :school and actor_id = any(:others)
                        union all
                        select id, name, -1 from fact where school_id = :school and kind = 'ACTOR' and id = any(:others)) a
                    where lower(a.alias) <> (select lower(f.name) from fact f where f.school_id = :school and f.id = :to)
                    group by a.alias
                    on conflict do nothing
                    """,
                    """
                    insert into actor_office (school_id, actor_id, office, from_day, to_day, position)
                    select school_id, :to, office, from_day, to_day, 1000 + position from actor_office
                    where school_id = :school and actor_id = any(:others)
                    on conflict do nothing
                    """,
                    """
                    update actor set role = (select max(o.role) from actor o
                        where o.school_id = :school and o.id = any(:others))
                    where school_id = :school and id = :to and role is null
                    """,
                    """
                    update event set place = (select max(o.place) from event o
                        where o.school_id = :school and o.id = any(:others))
                    where school_id = :school and id = :to and place is null
                    """,
                    """
                    insert into event_participant (school_id, event_id, actor_id, part, position)
                    select school_id, :to, actor_id, part, 1000 + min(position) from event_participant
                    where school_id = :school and event_id = any(:others) group by school_id, actor_id, part
                    on conflict do nothing
                    """,
                    """
                    insert into event_participant (school_id, event_id, actor_id, part, position)
                    select school_id, event_id, :to, part, min(position) from event_participant
                    where school_id = :school and actor_id = any(:others) group by school_id, event_id, part
                    on conflict do nothing
                    """,
                    """
                    insert into statement_actor (school_id, statement_id, actor_id, position)
                    select school_id, :to, actor_id, 1000 + min(position) from statement_actor
                    where school_id = :school and statement_id = any(:others) group by school_id, actor_id
                    on conflict do nothing
                    """,
                    """
                    insert into statement_actor (school_id, statement_id, actor_id, position)
                    select school_id, statement_id, :to, min(position) from statement_actor
                    where school_id = :school and actor_id = any(:others) group by school_id, statement_id
                    on conflict do nothing
                    """,
                    """
                    insert into confusable (school_id, course_id, set_number, fact_id, position)
                    select school_id, course_id, set_number, :to, min(position) from confusable
                    where school_id = :school and fact_id = any(:others) group by school_id, course_id, set_number
                    on conflict do nothing
                    """,
                    "update fact_memory set fact_id = :to where school_id = :school and fact_id ="
                            + " any(:others)",
                    """
                    insert into fact_memory (school_id, course_id, kind, sameness, fact_id)
                    select school_id, course_id, kind, sameness, :to from fact
                    where school_id = :school and id = any(:others)
                    on conflict (school_id, course_id, kind, sameness) do update set fact_id = excluded.fact_id
                    """,
                    "update witness_route set fact_id = :to where school_id = :school and fact_id ="
                            + " any(:others)",
                    "update witness_route set to_id = :to where school_id = :school and to_id ="
                            + " any(:others)",
                    """
                    delete from fact f where f.school_id = :school and f.id in (
                        select r.id from relation r where r.school_id = :school
                            and (r.from_id = :to or r.from_id = any(:others))
                            and (r.to_id = :to or r.to_id = any(:others)))
                    """,
                    "update relation set from_id = :to where school_id = :school and from_id ="
                            + " any(:others)",
                    "update relation set to_id = :to where school_id = :school and to_id ="
                            + " any(:others)");

    private static final String LINKS =
            """
            select r.id, r.type, r.from_id, r.to_id from relation r
            where r.school_id = :school and (r.from_id = :to or r.to_id = :to)
            order by r.id
            """;

    private final JdbcClient jdbc;
    private final FactTables tables;

    MergeTables(JdbcClient jdbc, FactTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /** Makes one fact of several; the others are gone, but what is said of them is said of it. */
    void merge(UUID to, List<UUID> others) {
        takeOver(to, others);
        joinLinks(to);
        tables.worded(List.of(to));
        tables.delete(others);
    }

    private void takeOver(UUID to, List<UUID> others) {
        for (var sql : TAKE_OVER) {
            jdbc.sql(sql)
                    .param("school", CurrentSchool.get())
                    .param("to", to)
                    .param("others", others.toArray(UUID[]::new))
                    .update();
        }
    }

    /** Links that now say the same become one. */
    private void joinLinks(UUID to) {
        var same = new LinkedHashMap<UUID, List<UUID>>();
        jdbc.sql(LINKS)
                .param("school", CurrentSchool.get())
                .param("to", to)
                .query(
                        row -> {
                            var sameness =
                                    Sameness.ofRelation(
                                            Relation.Type.valueOf(row.getString(2)),
                                            row.getObject(3, UUID.class),
                                            row.getObject(4, UUID.class));
                            same.computeIfAbsent(sameness, _ -> new ArrayList<>())
                                    .add(row.getObject(1, UUID.class));
                        });
        same.forEach(this::joinLinks);
    }

    private void joinLinks(UUID sameness, List<UUID> links) {
        var stays = links.getFirst();
        var others = links.subList(1, links.size());
        if (!others.isEmpty()) {
            takeOver(stays, others);
            tables.delete(others);
        }
        jdbc.sql("update fact set sameness = :sameness where school_id = :school and id = :id")
                .param("school", CurrentSchool.get())
                .param("id", stays)
                .param("sameness", sameness)
                .update();
    }
}
