package org.examwright.knowledge.storage;

import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.SourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was read from notes, and how it is forgotten before they are read again. What people and
 * packs said stays.
 */
@Component
public class Readings {
    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what was read from a source, in any version; facts without evidence stay for now. */
    public void forget(SourceId source) {
        jdbc.sql(
                        """
                        delete from evidence v
                        where v.school_id = :school and v.source_id = :source and v.origin = 'EXTRACTION'
                            and (select f.status = 'EXTRACTED' or f.origin <> 'EXTRACTION' from fact f
                                where f.school_id = v.school_id and f.id = v.fact_id)
                        """)
                .param("school", CurrentSchool.get())
                .param("source", source.id())
                .update();
    }

    /** Removes extracted facts that nobody touched and no note says any more, links first. */
    public void removeUnsaid(UUID course) {
        var unsaid = "not " + FactStore.SAID;
        var pointing =
                """
                f.kind = 'RELATION' and (select not (%s) or not (%s) from relation r
                    where r.school_id = f.school_id and r.id = f.id)\
                """
                        .formatted(end("from_id"), end("to_id"));
        var idle =
                """
                (select 1 from event_participant c
                    where c.school_id = f.school_id and c.actor_id = f.id limit 1) is null
                and (select 1 from statement_actor c
                    where c.school_id = f.school_id and c.actor_id = f.id limit 1) is null\
                """;
        remove(course, "f.kind = 'RELATION' and " + unsaid);
        remove(course, pointing);
        remove(course, "f.kind <> 'ACTOR' and " + unsaid);
        remove(course, "f.kind = 'ACTOR' and " + unsaid + " and " + idle);
    }

    /** Whether the fact at one end of relation {@code r} still stands, in SQL. */
    private static String end(String column) {
        return "(select %s from fact f where f.school_id = r.school_id and f.id = r.%s)"
                .formatted(FactStore.SAID, column);
    }

    private void remove(UUID course, String condition) {
        jdbc.sql(
                        "delete from fact f where f.school_id = :school and f.course_id = :course"
                                + " and "
                                + condition)
                .param("school", CurrentSchool.get())
                .param("course", course)
                .update();
    }
}
