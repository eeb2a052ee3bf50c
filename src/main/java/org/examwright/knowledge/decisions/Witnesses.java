package org.examwright.knowledge.decisions;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the evidence of facts that stay to a new version of its source, where the same words still
 * stand, and marks it stale where they do not. Evidence that the next reading will look for itself
 * is left to it. Doing it again changes nothing.
 */
@Component
public class Witnesses {
    /** Whether evidence {@code e} stays when the notes are read again, in SQL. */
    private static final String STAYS =
            """
            (e.origin <> 'EXTRACTION' or exists (select from fact f where f.school_id = e.school_id
                and f.id = e.fact_id and f.origin = 'EXTRACTION' and f.status <> 'EXTRACTED'))\
            """;

    private static final String THERE =
            """
            e.school_id = :school and e.source_id = :source and e.source_version = :was_version and e.line = :was_line
                and e.start_at = :was_start and e.end_at = :was_end and %s
            """
                    .formatted(STAYS);

    private final JdbcClient jdbc;
    private final Sources sources;

    Witnesses(JdbcClient jdbc, Sources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** Lets evidence from earlier versions follow the text of this one. */
    public void follow(SourceId source, int version) {
        var earlier = earlier(source, version);
        Map<Evidence, Evidence> now = sources.standing(source, version, earlier);
        for (var was : earlier) {
            var is = now.get(was);
            if (is == null) {
                at(was, "update evidence e set stale = true where not e.stale and " + THERE)
                        .update();
            } else {
                move(was, is);
            }
        }
    }

    private Set<Evidence> earlier(SourceId source, int version) {
        return new LinkedHashSet<>(
                jdbc.sql(
                                """
                                select distinct e.source_version, e.line, e.start_at, e.end_at, e.quote from evidence e
                                where e.school_id = :school and e.source_id = :source and e.source_version < :version
                                    and %s
                                order by e.source_version, e.line, e.start_at, e.end_at
                                """
                                        .formatted(STAYS))
                        .param("school", CurrentSchool.get())
                        .param("source", source.id())
                        .param("version", version)
                        .query(
                                (row, _) ->
                                        new Evidence(
                                                source,
                                                row.getInt(1),
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getInt(4),
                                                row.getString(5)))
                        .list());
    }

    /** A fact that has these words at the new place already keeps them once. */
    private void move(Evidence was, Evidence is) {
        var moved =
                """
                update evidence e set source_version = :version, line = :line, start_at = :start, end_at = :end,
                    stale = false
                where not exists (select from evidence o where o.school_id = e.school_id and o.fact_id = e.fact_id
                        and o.source_id = e.source_id and o.source_version = :version and o.line = :line
                        and o.start_at = :start and o.end_at = :end)
                    and\s
                """
                        + THERE;
        at(was, moved)
                .param("version", is.sourceVersion())
                .param("line", is.line())
                .param("start", is.start())
                .param("end", is.end())
                .update();
        at(was, "delete from evidence e where " + THERE).update();
    }

    private JdbcClient.StatementSpec at(Evidence was, String sql) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("source", was.sourceId().id())
                .param("was_version", was.sourceVersion())
                .param("was_line", was.line())
                .param("was_start", was.start())
                .param("was_end", was.end());
    }
}
