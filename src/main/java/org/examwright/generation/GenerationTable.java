package org.examwright.generation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.examwright.generation.GenerationView.Problem;
import org.examwright.generation.GenerationView.Status;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Orders to write questions. The status moves only from the states that a statement names. */
@Repository
class GenerationTable {
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<List<Shortfall>> SHORTFALL = new TypeReference<>() {};
    private final JdbcClient jdbc;

    GenerationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order at work, as a run finds it. */
    record Work(CourseId course, Order wish, Tally tally, Map<String, Integer> rejected) {}

    /** What is known of an order when it has ended. */
    record End(
            Status status,
            List<Shortfall> shortfall,
            @Nullable String hint,
            @Nullable Problem problem) {}

    void insert(GenerationId id, CourseId course, Order wish, Instant now) {
        sql("""
        insert into generation (school_id, id, course_id, wish, seed, generator, status, progress, requested, produced,
                                tally, rejected, shortfall, created_at)
        values (:school, :id, :course, cast(:wish as jsonb), :seed, :generator, 'QUEUED', 0, :requested, 0,
                cast(:tally as jsonb), '{}', '[]', :now)
        """)
                .param("id", id.id())
                .param("course", course.id())
                .param("wish", json(wish))
                .param("seed", wish.seed())
                .param("generator", Generator.VERSION)
                .param("requested", wish.count())
                .param("tally", json(Tally.of(wish)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<GenerationView> find(GenerationId id) {
        return sql("""
        select id, course_id, status, progress, seed, generator, requested, produced, rejected, shortfall, hint,
               problem_code, problem_detail
        from generation where school_id = :school and id = :id
        """)
                .param("id", id.id())
                .query(GenerationTable::view)
                .optional();
    }

    /** Takes an order up, or goes on with it; empty where it has ended. */
    Optional<Work> take(GenerationId id) {
        return sql("""
        update generation set status = 'RUNNING'
        where school_id = :school and id = :id and status in ('QUEUED', 'RUNNING')
        returning course_id, wish, tally, rejected
        """)
                .param("id", id.id())
                .query(
                        (row, _) ->
                                new Work(
                                        new CourseId(row.getObject("course_id", UUID.class)),
                                        Json.MAPPER.readValue(row.getString("wish"), Order.class),
                                        Json.MAPPER.readValue(row.getString("tally"), Tally.class),
                                        Json.MAPPER.readValue(row.getString("rejected"), COUNTS)))
                .optional();
    }

    /** Whether it runs at this moment. */
    boolean runs(GenerationId id) {
        return sql("""
        select id from generation where school_id = :school and id = :id and status = 'RUNNING'
        """)
                .param("id", id.id())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Whether it still runs; nobody can end it before the transaction does. */
    boolean holdRunning(GenerationId id) {
        return sql("""
        select id from generation where school_id = :school and id = :id and status = 'RUNNING' for no key update
        """)
                .param("id", id.id())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void advance(GenerationId id, Tally tally, Map<String, Integer> rejected) {
        sql("""
        update generation
        set tally = cast(:tally as jsonb), rejected = cast(:rejected as jsonb), produced = :produced, progress = :progress
        where school_id = :school and id = :id
        """)
                .param("id", id.id())
                .param("tally", json(tally))
                .param("rejected", json(rejected))
                .param("produced", tally.produced())
                .param("progress", tally.progress())
                .update();
    }

    /** Ends it where it has not ended. */
    void end(GenerationId id, End end) {
        Problem problem = end.problem();
        sql("""
        update generation
        set status = :status, shortfall = cast(:shortfall as jsonb), hint = :hint, problem_code = :code,
            problem_detail = :detail, progress = case when :status = 'DONE' then 100 else progress end
        where school_id = :school and id = :id and status in ('QUEUED', 'RUNNING')
        """)
                .param("id", id.id())
                .param("status", end.status().name())
                .param("shortfall", json(end.shortfall()))
                .param("hint", end.hint())
                .param("code", problem == null ? null : problem.code())
                .param("detail", problem == null ? null : problem.detail())
                .update();
    }

    private static GenerationView view(ResultSet row, int number) throws SQLException {
        String code = row.getString("problem_code");
        return new GenerationView(
                new GenerationId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                Status.valueOf(row.getString("status")),
                row.getInt("progress"),
                row.getLong("seed"),
                row.getString("generator"),
                row.getInt("requested"),
                row.getInt("produced"),
                Json.MAPPER.readValue(row.getString("rejected"), COUNTS),
                Json.MAPPER.readValue(row.getString("shortfall"), SHORTFALL),
                row.getString("hint"),
                code == null ? null : new Problem(code, row.getString("problem_detail")));
    }

    private static String json(Object value) {
        return Json.MAPPER.writeValueAsString(value);
    }

    private JdbcClient.StatementSpec sql(String text) {
        return jdbc.sql(text).param("school", CurrentSchool.get());
    }
}
