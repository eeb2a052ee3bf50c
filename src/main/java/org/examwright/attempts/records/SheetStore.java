package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answer sheets as rows: one a finished attempt. */
@Repository
public class SheetStore {
    private static final String COLUMNS =
            "s.choices, s.others, s.scores, s.denominator, s.outcomes, s.verdicts";
    private static final String COUNTING =
            """
            select distinct on (a.learner_id) a.id, a.assignment_id, a.learner_id, l.reference,
                a.number, a.status, a.seed, a.flags, a.started_at, a.deadline, a.finished_at,
                :quiz::uuid quiz_id, :version::int quiz_version,
                exists (select from attempt_slot p where p.school_id = a.school_id
                    and p.attempt_id = a.id) own,
                :questions::boolean shuffle_questions, :options::boolean shuffle_options, %s
            from attempt a
            join learner l on l.school_id = a.school_id and l.id = a.learner_id
            left join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
            where a.school_id = :school and a.assignment_id = :assignment
                and a.learner_id > :after
            order by a.learner_id, a.status = 'OPEN', %s
            limit :limit
            """;
    private final JdbcClient jdbc;
    private final AttemptStore attempts;

    SheetStore(JdbcClient jdbc, AttemptStore attempts) {
        this.jdbc = jdbc;
        this.attempts = attempts;
    }

    public void insert(AttemptId attempt, Paper paper, Sheet sheet) {
        bind(
                attempt,
                paper,
                sheet,
                """
                insert into answer_sheet (school_id, attempt_id, choices, others, scores, denominator,
                    outcomes, verdicts, total, pending)
                values (:school, :attempt, :choices::int[], :others::jsonb, :scores::numeric[], :denominator,
                    :outcomes, :verdicts::jsonb, :total, :pending)
                """);
    }

    public void update(AttemptId attempt, Paper paper, Sheet sheet) {
        bind(
                attempt,
                paper,
                sheet,
                """
                update answer_sheet set choices = :choices::int[], others = :others::jsonb,
                    scores = :scores::numeric[], denominator = :denominator, outcomes = :outcomes, verdicts = :verdicts::jsonb,
                    total = :total, pending = :pending
                where school_id = :school and attempt_id = :attempt
                """);
    }

    private void bind(AttemptId attempt, Paper paper, Sheet sheet, String sql) {
        var packed = Packed.of(paper, sheet);
        jdbc.sql(sql)
                .param("school", CurrentSchool.get())
                .param("attempt", attempt.id())
                .param("choices", literal(packed.choices()))
                .param("others", packed.others())
                .param("scores", literal(packed.scores()))
                .param("denominator", packed.denominator())
                .param("outcomes", packed.outcomes())
                .param("verdicts", packed.verdicts())
                .param("total", Packed.sortable(sheet.total()))
                .param("pending", Packed.sortable(sheet.pending()))
                .update();
    }

    public Optional<Sheet> find(AttemptId attempt, Paper paper) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from answer_sheet s where s.school_id = ? and s.attempt_id = ?")
                .params(CurrentSchool.get(), attempt.id())
                .query((row, _) -> packed(row).sheet(paper))
                .optional();
    }

    /**
     * @param sheet null while the attempt is open
     */
    public record Result(Attempt attempt, @Nullable Sheet sheet) {}

    private record Held(Attempt attempt, @Nullable Packed packed) {
        Result result(Function<Attempt, Paper> papers) {
            return new Result(attempt, packed == null ? null : packed.sheet(papers.apply(attempt)));
        }
    }

    /**
     * The attempt that counts of each learner, in the order of the learners' ids: a finished one
     * goes before an open one.
     */
    public List<Result> counting(
            Assignment assignment, Function<Attempt, Paper> papers, PageRequest page) {
        var best =
                switch (assignment.counts()) {
                    case FIRST -> "a.number";
                    case LAST -> "a.number desc";
                    case BEST -> "s.total desc nulls last, a.number";
                };
        return jdbc
                .sql(COUNTING.formatted(COLUMNS, best))
                .param("quiz", assignment.quizId().id())
                .param("version", assignment.quizVersion())
                .param("questions", assignment.shuffle().questions())
                .param("options", assignment.shuffle().options())
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id().id())
                .param("after", AttemptStore.after(page))
                .param("limit", page.limit() + 1)
                .query(
                        (row, number) ->
                                new Held(
                                        attempts.read(row, number),
                                        row.getString("outcomes") == null ? null : packed(row)))
                .list()
                .stream()
                .map(held -> held.result(papers))
                .toList();
    }

    /** An array as PostgreSQL writes it. */
    static String literal(@Nullable Number[] numbers) {
        return Arrays.stream(numbers)
                .map(number -> number == null ? "null" : number.toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    static Packed packed(ResultSet row) throws SQLException {
        return new Packed(
                (@Nullable Integer[]) row.getArray("choices").getArray(),
                row.getString("others"),
                (BigDecimal[]) row.getArray("scores").getArray(),
                row.getBigDecimal("denominator"),
                row.getString("outcomes"),
                row.getString("verdicts"));
    }
}
