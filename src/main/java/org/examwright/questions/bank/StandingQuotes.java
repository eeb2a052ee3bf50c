package org.examwright.questions.bank;

import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.sources.InUse;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceRead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps track of whether quotations still stand: a question goes stale when the latest text of a
 * source no longer holds the words that its latest version quotes, and recovers when it does again.
 */
@Component
class StandingQuotes implements InUse {
    /** A quote stands where its whole line is still there, or else its words within some line. */
    private static final String MARK =
            """
            update question_evidence e set stands = not e.stands
            from source s, question q
            where e.school_id = :school and %s
                and s.school_id = e.school_id and s.id = e.source_id
                and q.school_id = e.school_id and q.id = e.question_id and q.latest = e.version
                and exists (select from passage p where p.school_id = e.school_id and p.source_id = e.source_id
                    and p.version = s.version)
                and e.stands <> (
                    e.source_version = s.version
                    or exists (select from passage p where p.school_id = e.school_id and p.source_id = e.source_id
                        and p.version = s.version and p.kind <> 'CHROME' and strpos(p.text, e.quote) > 0))
            """;

    private static final String STALE =
            """
            update question q set stale = not q.stale, version = q.version + 1
            where q.school_id = :school and %s
                and q.stale <> exists (select from question_evidence e where e.school_id = q.school_id
                    and e.question_id = q.id and e.version = q.latest and not e.stands)
            """;

    private final JdbcClient jdbc;

    StandingQuotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A source has a new text: every question that quotes it is looked at again. */
    @ApplicationModuleListener
    void on(SourceRead read) {
        if (read.version() > 1) {
            run(MARK.formatted("e.source_id = :id"), read.source().id());
            run(
                    STALE.formatted(
                            """
                            q.id in (select c.question_id from question_evidence c
                                where c.school_id = q.school_id and c.source_id = :id)
                            """),
                    read.source().id());
        }
    }

    /** Looks at one question's quotations, which may be from an older text. */
    void refresh(UUID question) {
        run(MARK.formatted("e.question_id = :id"), question);
        run(STALE.formatted("q.id = :id"), question);
    }

    private void run(String sql, UUID id) {
        jdbc.sql(sql).param("school", CurrentSchool.get()).param("id", id).update();
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
