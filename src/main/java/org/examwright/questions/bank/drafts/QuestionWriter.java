package org.examwright.questions.bank.drafts;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Demand;
import org.examwright.questions.Difficulty;
import org.examwright.questions.bank.evidence.EvidencePlaces;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes questions and their versions, any number at a time. */
@Component
public class QuestionWriter {
    private static final int AT_ONCE = 1_000;
    private final JdbcClient jdbc;

    public QuestionWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes new questions with their first versions. */
    public void insert(List<Draft> drafts, @Nullable UUID generation, @Nullable UUID author) {
        for (int from = 0; from < drafts.size(); from += AT_ONCE) {
            List<Draft> some = drafts.subList(from, Math.min(from + AT_ONCE, drafts.size()));
            questions(some, generation);
            versions(some, author);
        }
    }

    private void questions(List<Draft> drafts, @Nullable UUID generation) {
        jdbc.sql(
                        """
                        insert into question
                            (school_id, id, course_id, latest, status, generation_id, pattern, type, form, band)
                        select :school, n.id, n.course, n.latest, n.status, cast(:generation as uuid),
                            n.pattern, n.type, n.form, n.band
                        from unnest(cast(:ids as uuid[]), cast(:courses as uuid[]), cast(:latest as int[]),
                                cast(:statuses as text[]), cast(:patterns as text[]), cast(:types as text[]),
                                cast(:forms as text[]), cast(:bands as text[]))
                            as n (id, course, latest, status, pattern, type, form, band)
                        """)
                .param("school", CurrentSchool.get())
                .param("generation", generation)
                .param("ids", uuids(drafts, Draft::id))
                .param("courses", uuids(drafts, Draft::course))
                .param("latest", drafts.stream().map(Draft::version).toArray(Integer[]::new))
                .param("statuses", texts(drafts, draft -> draft.status().name()))
                .param("patterns", texts(drafts, Draft::pattern))
                .param("types", texts(drafts, draft -> draft.content().type().name()))
                .param("forms", texts(drafts, draft -> draft.content().form().name()))
                .param("bands", texts(drafts, QuestionWriter::band))
                .update();
    }

    /**
     * Writes versions of questions that are there, and what their latest version can be found by.
     */
    public void versions(List<Draft> drafts, @Nullable UUID author) {
        jdbc.sql(
                        """
                        insert into question_version (school_id, question_id, version, status, marks, document,
                            difficulty, topics, themes, words, answer, content, likeness, asked, parts,
                            parts_are, demand, author_id)
                        select :school, n.id, n.version, n.status, n.marks, n.document, n.difficulty,
                            cast(n.topics as uuid[]), cast(n.themes as uuid[]), n.words, n.answer, n.content,
                            cast(n.likeness as int[]), cast(n.asked as int[]), cast(n.parts as int[]), n.parts_are,
                            n.demand, cast(:author as uuid)
                        from unnest(cast(:ids as uuid[]), cast(:versions as int[]), cast(:statuses as text[]),
                                cast(:marks as numeric[]), cast(:documents as text[]), cast(:difficulties as text[]),
                                cast(:topics as text[]), cast(:themes as text[]), cast(:words as text[]),
                                cast(:answers as text[]), cast(:contents as bigint[]), cast(:likenesses as text[]),
                                cast(:asked as text[]), cast(:parts as text[]), cast(:partsAre as text[]),
                                cast(:demands as text[]))
                            as n (id, version, status, marks, document, difficulty, topics, themes, words, answer,
                                content, likeness, asked, parts, parts_are, demand)
                        """)
                .param("school", CurrentSchool.get())
                .param("author", author)
                .param("ids", uuids(drafts, Draft::id))
                .param("versions", drafts.stream().map(Draft::version).toArray(Integer[]::new))
                .param("statuses", texts(drafts, draft -> draft.status().name()))
                .param("marks", texts(drafts, draft -> draft.content().marks().toPlainString()))
                .param("documents", texts(drafts, Draft::document))
                .param("difficulties", texts(drafts, Draft::difficultyJson))
                .param("topics", texts(drafts, draft -> array(draft.content().topics())))
                .param("themes", texts(drafts, draft -> array(draft.content().themes())))
                .param("words", texts(drafts, Draft::words))
                .param("answers", texts(drafts, Draft::answer))
                .param(
                        "contents",
                        drafts.stream().map(d -> d.likeness().content()).toArray(Long[]::new))
                .param("likenesses", texts(drafts, draft -> array(draft.likeness().words())))
                .param("asked", texts(drafts, draft -> array(draft.likeness().asked())))
                .param("parts", texts(drafts, draft -> array(draft.likeness().parts())))
                .param("partsAre", texts(drafts, draft -> draft.likeness().partsAre()))
                .param("demands", texts(drafts, draft -> Demand.of(draft.content()).name()))
                .update();
        link("topic", drafts, draft -> draft.content().topics());
        link("theme", drafts, draft -> draft.content().themes());
        evidence(drafts);
    }

    private record Link(UUID question, UUID to) {}

    private void link(String what, List<Draft> drafts, Function<Draft, List<UUID>> to) {
        List<Link> links =
                drafts.stream()
                        .flatMap(
                                draft ->
                                        to.apply(draft).stream()
                                                .distinct()
                                                .map(id -> new Link(draft.id(), id)))
                        .toList();
        jdbc.sql(
                        "delete from question_%s where school_id = :school and question_id = any(cast(:ids as uuid[]))"
                                .formatted(what))
                .param("school", CurrentSchool.get())
                .param(
                        "ids",
                        drafts.stream()
                                .filter(d -> d.version() > 1)
                                .map(Draft::id)
                                .toArray(UUID[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into question_%1$s (school_id, question_id, %1$s_id)
                        select :school, n.question, n.other
                        from unnest(cast(:questions as uuid[]), cast(:others as uuid[])) as n (question, other)
                        """
                                .formatted(what))
                .param("school", CurrentSchool.get())
                .param("questions", uuids(links, Link::question))
                .param("others", uuids(links, Link::to))
                .update();
    }

    private record Quote(UUID question, int version, Evidence evidence) {}

    private void evidence(List<Draft> drafts) {
        List<Quote> quotes =
                drafts.stream()
                        .flatMap(
                                draft ->
                                        EvidencePlaces.in(draft.content()).stream()
                                                .map(EvidencePlaces.Place::evidence)
                                                .distinct()
                                                .map(
                                                        e ->
                                                                new Quote(
                                                                        draft.id(),
                                                                        draft.version(),
                                                                        e)))
                        .toList();
        jdbc.sql(
                        """
                        insert into question_evidence (school_id, question_id, version, source_id, source_version,
                            line, start_at, end_at, quote)
                        select :school, n.*
                        from unnest(cast(:questions as uuid[]), cast(:versions as int[]), cast(:sources as uuid[]),
                            cast(:sourceVersions as int[]), cast(:lines as int[]), cast(:starts as int[]),
                            cast(:ends as int[]), cast(:quotes as text[])) as n
                        """)
                .param("school", CurrentSchool.get())
                .param("questions", uuids(quotes, Quote::question))
                .param("versions", ints(quotes, Quote::version))
                .param("sources", uuids(quotes, quote -> quote.evidence().sourceId().id()))
                .param("sourceVersions", ints(quotes, quote -> quote.evidence().sourceVersion()))
                .param("lines", ints(quotes, quote -> quote.evidence().line()))
                .param("starts", ints(quotes, quote -> quote.evidence().start()))
                .param("ends", ints(quotes, quote -> quote.evidence().end()))
                .param("quotes", texts(quotes, quote -> quote.evidence().quote()))
                .update();
    }

    private static @Nullable String band(Draft draft) {
        Difficulty difficulty = draft.difficulty();
        return difficulty == null ? null : difficulty.band().name();
    }

    private static String array(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> UUID[] uuids(List<T> rows, Function<T, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static <T> Integer[] ints(List<T> rows, Function<T, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }

    private static <T> @Nullable String[] texts(
            List<T> rows, Function<T, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
