package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.Assignment;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.sitting.Paper;
import org.examwright.attempts.sitting.Sheet;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Answer sheets as rows: one a finished attempt. */
@Repository
public class SheetStore {
    private static final String COLUMNS =
            """
            s.choices, s.others, s.scores, s.denominator, s.outcomes, s.verdicts,
                (select coalesce(max(r.edition), 0) from ruling r
                where r.school_id = :school and r.assignment_id = :assignment) edition\
            """;
    private static final String FINISHED =
            """
            select %s a.id, a.assignment_id, a.learner_id, l.reference,
                a.number, a.status, a.seed, a.flags, a.started_at, a.deadline, a.finished_at,
                :quiz::uuid quiz_id, :version::int quiz_version,
                exists (select from attempt_slot p where p.school_id = a.school_id
                    and p.attempt_id = a.id) own,
                :questions::boolean shuffle_questions, :options::boolean shuffle_options,\
            """
                    + " "
                    + COLUMNS
                    + """

                    from attempt a
                    join learner l on l.school_id = a.school_id and l.id = a.learner_id
                    %s join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
                    where a.school_id = :school and a.assignment_id = :assignment and\
                    """;
    private static final String COUNTING =
            FINISHED.formatted("distinct on (a.learner_id)", "left")
                    + """
                     a.learner_id > :after
                    order by a.learner_id, a.status = 'OPEN', %s
                    limit :limit
                    """;
    private static final String OF_LEARNERS =
            FINISHED.formatted("", "")
                    + " a.learner_id = any (:learners) order by a.learner_id, a.number";
    private final JdbcClient jdbc;
    private final AttemptStore attempts;
    private final Papers papers;

    SheetStore(JdbcClient jdbc, AttemptStore attempts, Papers papers) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.papers = papers;
    }

    public void insert(AttemptId attempt, Paper paper, Sheet sheet) {
        bind(
                attempt,
                paper,
                sheet,
                """
                insert into answer_sheet (school_id, attempt_id, choices, others, scores, denominator,
                    outcomes, verdicts, total, pending, maximum)
                values (:school, :attempt, :choices::int[], :others::jsonb, :scores::numeric[], :denominator,
                    :outcomes, :verdicts::jsonb, :total, :pending, :maximum)
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
                    total = :total, pending = :pending, maximum = :maximum
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
                .param("maximum", Packed.sortable(sheet.maximum()))
                .update();
    }

    /** What a sheet comes to, as near as its row says. */
    public record Sum(BigDecimal total, BigDecimal maximum) {
        public static Sum of(Sheet sheet) {
            return new Sum(Packed.sortable(sheet.total()), Packed.sortable(sheet.maximum()));
        }
    }

    /** What a sheet's row holds beside the answers. */
    public record Marks(
            String scores,
            BigDecimal denominator,
            String outcomes,
            String verdicts,
            BigDecimal total,
            BigDecimal pending,
            BigDecimal maximum) {

        public static Marks of(Paper paper, Sheet sheet) {
            var packed = Packed.of(paper, sheet);
            return new Marks(
                    literal(packed.scores()),
                    packed.denominator(),
                    packed.outcomes(),
                    packed.verdicts(),
                    Packed.sortable(sheet.total()),
                    Packed.sortable(sheet.pending()),
                    Packed.sortable(sheet.maximum()));
        }
    }

    /** A sheet and the paper by which it is marked. */
    public record Marked(Paper paper, Sheet sheet) {}

    /** The attempt's sheet; empty while it is open. */
    public Optional<Marked> find(Attempt attempt) {
        return one(attempt)
                .query((row, _) -> new Held(attempt, packed(row), row.getInt("edition")))
                .optional()
                .map(this::result)
                .map(Result::marked);
    }

    private JdbcClient.StatementSpec one(Attempt attempt) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + " from answer_sheet s"
                                + " where s.school_id = :school and s.attempt_id = :attempt")
                .param("school", CurrentSchool.get())
                .param("assignment", attempt.assignment().id())
                .param("attempt", attempt.id().id());
    }

    /**
     * @param marked null while the attempt is open
     */
    public record Result(Attempt attempt, @Nullable Marked marked) {}

    private record Held(Attempt attempt, @Nullable Packed packed, int edition) {}

    private Result result(Held held) {
        return result(held, papers.marked(held.attempt, held.edition));
    }

    private static Result result(Held held, Paper paper) {
        if (held.packed == null) {
            return new Result(held.attempt, null);
        }
        return new Result(held.attempt, new Marked(paper, held.packed.sheet(paper)));
    }

    /**
     * The attempt that counts of each learner, in the order of the learners' ids: a finished one
     * goes before an open one.
     */
    public List<Result> counting(Assignment assignment, PageRequest page) {
        var best =
                switch (assignment.counts()) {
                    case FIRST -> "a.number";
                    case LAST -> "a.number desc";
                    case BEST ->
                            "s.total / nullif(coalesce(s.maximum, :maximum), 0) desc nulls last,"
                                    + " a.number";
                };
        var common = papers.of(assignment.quizId(), assignment.quizVersion());
        return held(
                        of(assignment, COUNTING.formatted(best))
                                .param("maximum", Packed.sortable(common.maximum()))
                                .param("after", AttemptStore.after(page))
                                .param("limit", page.limit() + 1))
                .stream()
                .map(this::result)
                .toList();
    }

    /** All finished attempts of some learners, by learner and number. */
    public List<Result> of(Assignment assignment, Collection<LearnerId> learners) {
        return ofLearners(assignment, learners).stream().map(this::result).toList();
    }

    /** The same by papers that the caller has made; for those that are just regraded. */
    public List<Result> of(
            Assignment assignment, Collection<LearnerId> learners, Function<Attempt, Paper> paper) {
        return ofLearners(assignment, learners).stream()
                .map(held -> result(held, paper.apply(held.attempt)))
                .toList();
    }

    private List<Held> ofLearners(Assignment assignment, Collection<LearnerId> learners) {
        var ids = learners.stream().map(LearnerId::id).toArray();
        return held(of(assignment, OF_LEARNERS).param("learners", new SqlArrayValue("uuid", ids)));
    }

    private JdbcClient.StatementSpec of(Assignment assignment, String sql) {
        return jdbc.sql(sql)
                .param("quiz", assignment.quizId().id())
                .param("version", assignment.quizVersion())
                .param("questions", assignment.shuffle().questions())
                .param("options", assignment.shuffle().options())
                .param("school", CurrentSchool.get())
                .param("assignment", assignment.id().id());
    }

    /** Papers are told once the rows are read, for they may have to be read too. */
    private List<Held> held(JdbcClient.StatementSpec statement) {
        return statement
                .query(
                        (row, number) ->
                                new Held(
                                        attempts.read(row, number),
                                        row.getString("outcomes") == null ? null : packed(row),
                                        row.getInt("edition")))
                .list();
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
