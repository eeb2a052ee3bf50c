package org.examwright.attempts.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.examwright.attempts.classes.ClassId;
import org.examwright.attempts.sitting.Layout.Shuffle;
import org.examwright.attempts.sitting.Release;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.platform.PageRequest;
import org.examwright.quizzes.QuizId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments as rows. */
@Repository
class AssignmentStore {
    private static final String SELECT =
            """
            select id, version, quiz_id, quiz_version, class_id, opens_at, closes_at,
                time_limit_seconds, attempts, counts, pass_mark, shuffle_questions,
                shuffle_options, release, paper
            from assignment where school_id = :school and\
            """;
    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Assignment made) {
        bind(
                        made,
                        """
                        insert into assignment (school_id, id, version, quiz_id, quiz_version, class_id,
                            opens_at, closes_at, time_limit_seconds, attempts, counts, pass_mark,
                            shuffle_questions, shuffle_options, release, paper)
                        values (:school, :id, :version, :quiz, :quizVersion, :class, :opens, :closes,
                            :limit, :attempts, :counts, :pass, :questions, :options, :release::jsonb,
                            :paper)
                        """)
                .param("quiz", made.quizId().id())
                .param("quizVersion", made.quizVersion())
                .update();
    }

    void update(Assignment changed) {
        bind(
                        changed,
                        """
                        update assignment set version = :version, class_id = :class,
                            opens_at = :opens, closes_at = :closes, time_limit_seconds = :limit,
                            attempts = :attempts, counts = :counts, pass_mark = :pass,
                            shuffle_questions = :questions, shuffle_options = :options,
                            release = :release::jsonb, paper = :paper
                        where school_id = :school and id = :id
                        """)
                .update();
    }

    private JdbcClient.StatementSpec bind(Assignment from, String sql) {
        return jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("id", from.id().id())
                .param("version", from.version())
                .param("class", from.classId() == null ? null : from.classId().id())
                .param("opens", utc(from.opensAt()))
                .param("closes", utc(from.closesAt()))
                .param("limit", from.timeLimit() == null ? null : from.timeLimit().toSeconds())
                .param("attempts", from.attempts())
                .param("counts", from.counts().name())
                .param("pass", from.passMark())
                .param("questions", from.shuffle().questions())
                .param("options", from.shuffle().options())
                .param("paper", from.paper().name())
                .param("release", Json.MAPPER.writeValueAsString(from.release()));
    }

    Optional<Assignment> find(AssignmentId id) {
        return one(" id = :id", id);
    }

    /** The assignment, kept from being changed by others until the transaction ends. */
    Optional<Assignment> lock(AssignmentId id) {
        return one(" id = :id for no key update", id);
    }

    private Optional<Assignment> one(String where, AssignmentId id) {
        return jdbc.sql(SELECT + where)
                .param("school", CurrentSchool.get())
                .param("id", id.id())
                .query(AssignmentStore::read)
                .optional();
    }

    List<Assignment> page(QuizId quiz, PageRequest page) {
        return jdbc.sql(SELECT + " quiz_id = :quiz and id > :after order by id limit :limit")
                .param("school", CurrentSchool.get())
                .param("quiz", quiz.id())
                .param(
                        "after",
                        page.after() == null ? new UUID(0, 0) : UUID.fromString(page.after()))
                .param("limit", page.limit() + 1)
                .query(AssignmentStore::read)
                .list();
    }

    boolean started(AssignmentId id) {
        return jdbc.sql(
                        """
                        select exists (select from attempt where school_id = ? and assignment_id = ?)
                        """)
                .params(CurrentSchool.get(), id.id())
                .query(Boolean.class)
                .single();
    }

    private static Assignment read(ResultSet row, int number) throws SQLException {
        var limit = row.getObject("time_limit_seconds", Long.class);
        var classId = row.getObject("class_id", UUID.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                new QuizId(row.getObject("quiz_id", UUID.class)),
                row.getInt("quiz_version"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                limit == null ? null : Duration.ofSeconds(limit),
                row.getInt("attempts"),
                Assignment.Counts.valueOf(row.getString("counts")),
                row.getBigDecimal("pass_mark"),
                Assignment.Paper.valueOf(row.getString("paper")),
                classId == null ? null : new ClassId(classId),
                new Shuffle(row.getBoolean("shuffle_questions"), row.getBoolean("shuffle_options")),
                Json.MAPPER.readValue(row.getString("release"), Release.class));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
