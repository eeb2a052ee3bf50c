package org.examwright.questions.bank.evidence;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.sources.Evidence;
import org.examwright.sources.InUse;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceRead;
import org.examwright.sources.Sources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps track of whether quotations still stand. Where the newer text of a source holds the words
 * that the latest version of a question quotes, they are quoted from there; where it does not, the
 * question goes stale, and recovers when a later text holds them again.
 */
@Component
public class StandingQuotes implements InUse {
    /** Evidence of latest versions, from earlier texts than one. */
    private static final String EARLIER =
            """
            select distinct e.source_version, e.line, e.start_at, e.end_at, e.quote
            from question_evidence e
            join question q on q.school_id = e.school_id and q.id = e.question_id and q.latest = e.version
            where e.school_id = :school and e.source_id = :source and e.source_version < :version
            order by e.source_version, e.line, e.start_at, e.end_at
            """;

    private static final String THERE =
            """
            e.school_id = :school and e.source_id = :source and e.source_version = :was_version and e.line = :was_line
                and e.start_at = :was_start and e.end_at = :was_end
                and e.version = (select q.latest from question q
                    where q.school_id = e.school_id and q.id = e.question_id)
            """;

    private static final String LOSE =
            "update question_evidence e set stands = false where e.stands and " + THERE;

    private static final String REWRITE =
            """
            update question_version v set document = replace(v.document, :was, :is)
            from question_evidence e
            where v.school_id = e.school_id and v.question_id = e.question_id and v.version = e.version and\s
            """
                    + THERE;

    private static final String COUNT =
            """
            update question q set version = q.version + 1
            from question_evidence e
            where q.school_id = e.school_id and q.id = e.question_id and\s
            """
                    + THERE;

    private static final String MOVE =
            """
            update question_evidence e set source_version = :version, line = :line, start_at = :start, end_at = :end,
                stands = true
            where not exists (select from question_evidence o where o.school_id = e.school_id
                    and o.question_id = e.question_id and o.version = e.version and o.source_id = e.source_id
                    and o.source_version = :version and o.line = :line and o.start_at = :start and o.end_at = :end)
                and\s
            """
                    + THERE;

    /**
     * Two quotes that stood apart may stand at one place now: one row moves there, the other stays.
     */
    private static final String KEEP =
            "update question_evidence e set stands = true where not e.stands and " + THERE;

    private static final String STALE =
            """
            update question q set stale = not q.stale, version = q.version + 1
            where q.school_id = :school
                and q.id in (select c.question_id from question_evidence c
                    where c.school_id = :school and c.source_id = :source)
                and q.stale <> (q.contradictions is not null
                    or exists (select from question_evidence e where e.school_id = q.school_id
                        and e.question_id = q.id and e.version = q.latest and not e.stands))
            """;

    private final JdbcClient jdbc;
    private final Sources sources;

    public StandingQuotes(JdbcClient jdbc, Sources sources) {
        this.jdbc = jdbc;
        this.sources = sources;
    }

    /** A source has a new text: every question that quotes it is looked at again. */
    @ApplicationModuleListener
    public void on(SourceRead read) {
        if (read.version() > 1) {
            follow(read.source(), read.version());
        }
    }

    /** Looks at a question's quotations, which may be from an older text. */
    public void refresh(UUID question) {
        record Text(SourceId source, int version) {}
        jdbc.sql(
                        """
                        select distinct s.id, s.version from question_evidence e
                        join question q on q.school_id = e.school_id and q.id = e.question_id and q.latest = e.version
                        join source s on s.school_id = e.school_id and s.id = e.source_id
                        where e.school_id = :school and e.question_id = :question and e.source_version < s.version
                            and exists (select from passage p where p.school_id = s.school_id
                                and p.source_id = s.id and p.version = s.version)
                        """)
                .param("school", CurrentSchool.get())
                .param("question", question)
                .query(
                        (row, _) ->
                                new Text(new SourceId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .forEach(text -> follow(text.source(), text.version()));
    }

    private void follow(SourceId source, int version) {
        var earlier = earlier(source, version);
        Map<Evidence, Evidence> now = sources.standing(source, version, earlier);
        for (var was : earlier) {
            var is = now.get(was);
            if (is == null) {
                at(LOSE, was).update();
            } else {
                move(was, is);
            }
        }
        jdbc.sql(STALE).param("school", CurrentSchool.get()).param("source", source.id()).update();
    }

    private Set<Evidence> earlier(SourceId source, int version) {
        return new LinkedHashSet<>(
                jdbc.sql(EARLIER)
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

    /** The question as it is shown, then the rows that it is found by. */
    private void move(Evidence was, Evidence is) {
        at(REWRITE, was)
                .param("was", Json.MAPPER.writeValueAsString(was))
                .param("is", Json.MAPPER.writeValueAsString(is))
                .update();
        at(COUNT, was).update();
        at(MOVE, was)
                .param("version", is.sourceVersion())
                .param("line", is.line())
                .param("start", is.start())
                .param("end", is.end())
                .update();
        at(KEEP, was).update();
    }

    private JdbcClient.StatementSpec at(String sql, Evidence was) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("source", was.sourceId().id())
                .param("was_version", was.sourceVersion())
                .param("was_line", was.line())
                .param("was_start", was.start())
                .param("was_end", was.end());
    }

    @Override
    public Optional<String> ofSource(SourceId source) {
        int citing =
                jdbc.sql(
                                """
                                select count(distinct q.id) from question_evidence e
                                join question q
                                    on q.school_id = e.school_id and q.id = e.question_id and q.latest = e.version
                                where e.school_id = :school and e.source_id = :source
                                """)
                        .param("school", CurrentSchool.get())
                        .param("source", source.id())
                        .query(Integer.class)
                        .single();
        return citing == 0
                ? Optional.empty()
                : Optional.of("%d questions quote it at their latest version".formatted(citing));
    }
}
