package org.examwright.quizzes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.PageRequest;
import org.examwright.questions.QuestionId;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of quizzes and the places in them, as rows. */
@Repository
class Editions {
    private static final String SELECT =
            """
            select q.id, q.course_id, q.version as revision, v.version, v.title, v.seed, v.blueprint, v.frozen
            from quiz q join quiz_version v
                on v.school_id = q.school_id and v.quiz_id = q.id
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    Editions(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void insert(QuizId quiz, int version, Edition.Content content) {
        jdbc.sql(
                        """
                        insert into quiz_version (school_id, quiz_id, version, title, seed, blueprint)
                        values (?, ?, ?, ?, ?, ?::jsonb)
                        """)
                .params(CurrentSchool.get(), quiz.id(), version, content.title(), content.seed())
                .param(json(content.blueprint()))
                .update();
        insertPlaces(quiz, version, content.places());
    }

    /** Puts another content in place of a version that is not frozen. */
    void replace(QuizId quiz, int version, Edition.Content content) {
        jdbc.sql(
                        """
                        update quiz_version set title = ?, seed = ?, blueprint = ?::jsonb
                        where school_id = ? and quiz_id = ? and version = ?
                        """)
                .params(content.title(), content.seed())
                .param(json(content.blueprint()))
                .params(CurrentSchool.get(), quiz.id(), version)
                .update();
        deletePlaces(quiz, version);
        insertPlaces(quiz, version, content.places());
    }

    /** Freezes a version with what each place is frozen to. */
    void freeze(QuizId quiz, int version, List<Edition.Place> places) {
        deletePlaces(quiz, version);
        insertPlaces(quiz, version, places);
        jdbc.sql(
                        """
                        update quiz_version set frozen = true
                        where school_id = ? and quiz_id = ? and version = ?
                        """)
                .params(CurrentSchool.get(), quiz.id(), version)
                .update();
    }

    /** Holds the quiz until the transaction ends, so that a change and a freeze never cross. */
    void hold(QuizId quiz) {
        jdbc.sql("select id from quiz where school_id = ? and id = ? for update")
                .params(CurrentSchool.get(), quiz.id())
                .query(UUID.class)
                .optional();
    }

    Optional<Edition> latest(QuizId quiz) {
        return jdbc.sql(SELECT + " where q.school_id = ? and q.id = ? and v.version = q.latest")
                .params(CurrentSchool.get(), quiz.id())
                .query(Editions::head)
                .optional()
                .map(edition -> withPlaces(List.of(edition)).getFirst());
    }

    Optional<Edition> at(QuizId quiz, int version) {
        return jdbc.sql(SELECT + " where q.school_id = ? and q.id = ? and v.version = ?")
                .params(CurrentSchool.get(), quiz.id(), version)
                .query(Editions::head)
                .optional()
                .map(edition -> withPlaces(List.of(edition)).getFirst());
    }

    /** A course's quizzes at their latest versions, oldest first, one more than asked for. */
    List<Edition> ofCourse(CourseId course, PageRequest page) {
        String after = page.after();
        var heads =
                jdbc.sql(
                                SELECT
                                        + """
                                         where q.school_id = ? and q.course_id = ? and q.id > ?
                                            and v.version = q.latest
                                        order by q.id limit ?
                                        """)
                        .params(CurrentSchool.get(), course.id())
                        .params(after == null ? BEFORE_ALL : UUID.fromString(after))
                        .params(page.limit() + 1)
                        .query(Editions::head)
                        .list();
        return withPlaces(heads);
    }

    /** Whether any version of the quiz is frozen. */
    boolean isFrozen(QuizId quiz) {
        return jdbc.sql(
                        """
                        select exists (select from quiz_version
                            where school_id = ? and quiz_id = ? and frozen)
                        """)
                .params(CurrentSchool.get(), quiz.id())
                .query(Boolean.class)
                .single();
    }

    /** How many quizzes of a course learners were set. */
    int frozen(CourseId course) {
        return jdbc.sql(
                        """
                        select count(distinct q.id) from quiz q
                        join quiz_version v on v.school_id = q.school_id and v.quiz_id = q.id
                        where q.school_id = ? and q.course_id = ? and v.frozen
                        """)
                .params(CurrentSchool.get(), course.id())
                .query(Integer.class)
                .single();
    }

    /** Whether any version of any quiz has a place for the question. */
    boolean hold(QuestionId question) {
        return jdbc.sql(
                        """
                        select exists (select from quiz_slot where school_id = ? and question_id = ?)
                        """)
                .params(CurrentSchool.get(), question.id())
                .query(Boolean.class)
                .single();
    }

    List<FrozenQuiz> frozenIn(UUID course) {
        return jdbc.sql(
                        """
                        select v.quiz_id, v.version from quiz q
                        join quiz_version v on v.school_id = q.school_id and v.quiz_id = q.id
                        where q.school_id = ? and q.course_id = ? and v.frozen
                        order by v.quiz_id, v.version
                        """)
                .params(CurrentSchool.get(), course)
                .query(Editions::frozen)
                .list();
    }

    List<FrozenQuiz> frozenWith(QuestionId question) {
        return jdbc.sql(
                        """
                        select v.quiz_id, v.version from quiz_slot s
                        join quiz_version v on v.school_id = s.school_id and v.quiz_id = s.quiz_id
                            and v.version = s.quiz_version
                        where s.school_id = ? and s.question_id = ? and v.frozen
                        order by v.quiz_id, v.version
                        """)
                .params(CurrentSchool.get(), question.id())
                .query(Editions::frozen)
                .list();
    }

    private static FrozenQuiz frozen(ResultSet row, int number) throws SQLException {
        return new FrozenQuiz(
                new QuizId(row.getObject("quiz_id", UUID.class)), row.getInt("version"));
    }

    private void deletePlaces(QuizId quiz, int version) {
        jdbc.sql("delete from quiz_slot where school_id = ? and quiz_id = ? and quiz_version = ?")
                .params(CurrentSchool.get(), quiz.id(), version)
                .update();
    }

    private void insertPlaces(QuizId quiz, int version, List<Edition.Place> places) {
        UUID school = CurrentSchool.get();
        List<Object[]> rows = new ArrayList<>();
        for (Edition.Place place : places) {
            rows.add(
                    new @Nullable Object[] {
                        school,
                        quiz.id(),
                        version,
                        rows.size() + 1,
                        place.question().id(),
                        place.version(),
                        place.marks()
                    });
        }
        template.batchUpdate(
                """
                insert into quiz_slot (school_id, quiz_id, quiz_version, slot,
                    question_id, question_version, marks)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                rows);
    }

    private List<Edition> withPlaces(List<Edition> heads) {
        Map<QuizId, List<Edition.Place>> places = new LinkedHashMap<>();
        heads.forEach(head -> places.put(head.id(), new ArrayList<>()));
        UUID[] ids = heads.stream().map(head -> head.id().id()).toArray(UUID[]::new);
        Integer[] versions = heads.stream().map(Edition::version).toArray(Integer[]::new);
        jdbc.sql(
                        """
                        select s.quiz_id, s.question_id, s.question_version, s.marks
                        from unnest(?::uuid[], ?::int[]) as wanted (quiz_id, version)
                        join quiz_slot s on s.school_id = ? and s.quiz_id = wanted.quiz_id
                            and s.quiz_version = wanted.version
                        order by s.quiz_id, s.slot
                        """)
                .params(ids, versions, CurrentSchool.get())
                .query(
                        row -> {
                            var quiz = new QuizId(row.getObject("quiz_id", UUID.class));
                            places.getOrDefault(quiz, new ArrayList<>()).add(place(row));
                        });
        return heads.stream()
                .map(
                        head ->
                                new Edition(
                                        head.id(),
                                        head.course(),
                                        head.version(),
                                        head.revision(),
                                        head.frozen(),
                                        new Edition.Content(
                                                head.content().title(),
                                                head.content().seed(),
                                                head.content().blueprint(),
                                                places.getOrDefault(head.id(), List.of()))))
                .toList();
    }

    private static Edition.Place place(ResultSet row) throws SQLException {
        return new Edition.Place(
                new QuestionId(row.getObject("question_id", UUID.class)),
                row.getObject("question_version", Integer.class),
                row.getBigDecimal("marks"));
    }

    private static Edition head(ResultSet row, int number) throws SQLException {
        String blueprint = row.getString("blueprint");
        return new Edition(
                new QuizId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getInt("version"),
                row.getLong("revision"),
                row.getBoolean("frozen"),
                new Edition.Content(
                        row.getString("title"),
                        row.getLong("seed"),
                        blueprint == null
                                ? null
                                : Json.MAPPER.readValue(blueprint, Blueprint.class),
                        List.of()));
    }

    private static @Nullable String json(@Nullable Blueprint blueprint) {
        return blueprint == null ? null : Json.MAPPER.writeValueAsString(blueprint);
    }
}
