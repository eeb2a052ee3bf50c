package org.examwright.questions.bank;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.SyllabusMerged;
import org.examwright.knowledge.SyllabusUse;
import org.examwright.platform.CurrentSchool;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics and themes that questions belong to: they stay, or their questions go along. */
@Component
class SyllabusLinks implements SyllabusUse {
    private final JdbcClient jdbc;

    SyllabusLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> topics(Collection<UUID> asked) {
        return used("topic", asked);
    }

    @Override
    public Set<UUID> themes(Collection<UUID> asked) {
        return used("theme", asked);
    }

    private Set<UUID> used(String what, Collection<UUID> asked) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct unnest(v.%1$ss) from question_version v
                                where v.school_id = :school and v.%1$ss && cast(:asked as uuid[])
                                """
                                        .formatted(what))
                        .param("school", CurrentSchool.get())
                        .param("asked", asked.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** In the transaction of the merge: questions of the others belong to the one that stays. */
    @EventListener
    void on(SyllabusMerged merged) {
        for (var what : List.of("topic", "theme")) {
            run(
                    """
                    insert into question_%1$s (school_id, question_id, %1$s_id)
                    select distinct school_id, question_id, cast(:stays as uuid) from question_%1$s
                    where school_id = :school and %1$s_id = any(cast(:others as uuid[]))
                    on conflict do nothing
                    """,
                    what, merged);
            run(
                    """
                    update question q set version = q.version + 1
                    from question_version v
                    where v.school_id = :school and v.%1$ss && cast(:others as uuid[])
                        and q.school_id = v.school_id and q.id = v.question_id
                    """,
                    what, merged);
            run(
                    """
                    update question_version v set %1$ss = array(
                        select u.id from (
                            select case when e.id = any(cast(:others as uuid[])) then cast(:stays as uuid) else e.id end,
                                min(e.place)
                            from unnest(v.%1$ss) with ordinality as e (id, place) group by 1) as u (id, place)
                        order by u.place)
                    where v.school_id = :school and v.%1$ss && cast(:others as uuid[])
                    """,
                    what, merged);
        }
    }

    private void run(String sql, String what, SyllabusMerged merged) {
        jdbc.sql(sql.formatted(what))
                .param("school", CurrentSchool.get())
                .param("stays", merged.stays())
                .param("others", merged.others().toArray(UUID[]::new))
                .update();
    }
}
