package org.examwright.attempts.regrades;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.classes.Learner;
import org.examwright.attempts.classes.LearnerId;
import org.examwright.attempts.records.SheetStore.Marks;
import org.examwright.attempts.records.SheetStore.Sum;
import org.examwright.marking.Fraction;
import org.examwright.platform.CurrentSchool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What regrades do to attempts, as rows, and the one statement that makes it so. */
@Repository
class ChangeStore {
    /** Rows that a teacher would call a change; the others differ in what is kept beside marks. */
    private static final String MOVED =
            """
             (c.total_before, c.maximum_before, c.score_before, c.counted_before) is distinct from
                (c.total_after, c.maximum_after, c.score_after, c.counted_after)\
            """;

    private static final String RAISED =
            """
            c.total_after * c.maximum_before > c.total_before * c.maximum_after\
            """;
    private static final String LOWERED =
            """
            c.total_after * c.maximum_before < c.total_before * c.maximum_after\
            """;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChangeStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * What becomes of an attempt.
     *
     * @param slot where the question stands; null where it does not, and the marks stay
     */
    record Row(
            AttemptId attempt,
            @Nullable Integer slot,
            Sum before,
            Marks after,
            @Nullable Fraction scoreBefore,
            @Nullable Fraction scoreAfter,
            boolean countedBefore,
            boolean countedAfter) {}

    void insert(RegradeId regrade, List<Row> rows) {
        batches.batchUpdate(
                """
                insert into regrade_change (school_id, regrade_id, attempt_id, slot, total_before,
                    total_after, maximum_before, maximum_after, score_before, score_after,
                    counted_before, counted_after, scores, denominator, outcomes, verdicts, pending)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::numeric[], ?, ?, ?::jsonb, ?)
                """,
                rows.stream().map(row -> columns(regrade, row)).toList());
    }

    private static @Nullable Object[] columns(RegradeId regrade, Row row) {
        var after = row.after();
        return new @Nullable Object[] {
            CurrentSchool.get(),
            regrade.id(),
            row.attempt().id(),
            row.slot(),
            row.before().total(),
            after.total(),
            row.before().maximum(),
            after.maximum(),
            shown(row.scoreBefore()),
            shown(row.scoreAfter()),
            row.countedBefore(),
            row.countedAfter(),
            after.scores(),
            after.denominator(),
            after.outcomes(),
            after.verdicts(),
            after.pending()
        };
    }

    private static @Nullable BigDecimal shown(@Nullable Fraction score) {
        return score == null ? null : score.shown();
    }

    /** Forgets what was found of an assignment, to look again. */
    void drop(RegradeId regrade, AssignmentId assignment) {
        sql("""
        delete from regrade_change c using attempt a
        where c.school_id = :school and c.regrade_id = :regrade and a.school_id = c.school_id
            and a.id = c.attempt_id and a.assignment_id = :assignment
        """)
                .param("regrade", regrade.id())
                .param("assignment", assignment.id())
                .update();
    }

    void drop(RegradeId regrade, AssignmentId assignment, Collection<LearnerId> learners) {
        sql("""
        delete from regrade_change c using attempt a
        where c.school_id = :school and c.regrade_id = :regrade and a.school_id = c.school_id
            and a.id = c.attempt_id and a.assignment_id = :assignment and a.learner_id = any (:learners)
        """)
                .param("regrade", regrade.id())
                .param("assignment", assignment.id())
                .param(
                        "learners",
                        new SqlArrayValue("uuid", learners.stream().map(LearnerId::id).toArray()))
                .update();
    }

    void drop(RegradeId regrade) {
        sql("delete from regrade_change where school_id = :school and regrade_id = :regrade")
                .param("regrade", regrade.id())
                .update();
    }

    /** Writes the marks that were found into the sheets of an assignment. */
    void apply(RegradeId regrade, AssignmentId assignment) {
        sql("""
        update answer_sheet s set scores = c.scores, denominator = c.denominator, outcomes = c.outcomes,
            verdicts = c.verdicts, total = c.total_after, pending = c.pending, maximum = c.maximum_after
        from regrade_change c
        join attempt a on a.school_id = c.school_id and a.id = c.attempt_id
        where c.school_id = :school and c.regrade_id = :regrade and a.assignment_id = :assignment
            and c.slot is not null and s.school_id = c.school_id and s.attempt_id = c.attempt_id
        """)
                .param("regrade", regrade.id())
                .param("assignment", assignment.id())
                .update();
    }

    /** The next learners of an assignment, in the order of their ids. */
    List<LearnerId> learners(AssignmentId assignment, @Nullable UUID after, int most) {
        return sql("""
        select distinct learner_id from attempt
        where school_id = :school and assignment_id = :assignment and learner_id > :after
        order by learner_id limit :most
        """)
                .param("assignment", assignment.id())
                .param("after", after == null ? CurrentSchool.NONE : after)
                .param("most", most)
                .query((row, _) -> new LearnerId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Learners whose sheets were written while the regrade was being worked out. */
    List<LearnerId> stragglers(AssignmentId assignment, long since) {
        return sql("""
        select distinct a.learner_id from attempt a
        join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
        where a.school_id = :school and a.assignment_id = :assignment
            and age(s.xmin) <= age(:since::text::xid)
        order by a.learner_id
        """)
                .param("assignment", assignment.id())
                .param("since", since)
                .query((row, _) -> new LearnerId(row.getObject(1, UUID.class)))
                .list();
    }

    /** An attempt whose sheet a regrade writes, and where the question stands on it. */
    record Written(LearnerId learner, AttemptId attempt, int slot) {}

    /** Those of an assignment, each learner's together. */
    List<Written> written(RegradeId regrade, AssignmentId assignment) {
        return sql("""
        select a.learner_id, c.attempt_id, c.slot from regrade_change c
        join attempt a on a.school_id = c.school_id and a.id = c.attempt_id
        where c.school_id = :school and c.regrade_id = :regrade and a.assignment_id = :assignment
            and c.slot is not null
        order by a.learner_id, a.number
        """)
                .param("regrade", regrade.id())
                .param("assignment", assignment.id())
                .query(
                        (row, _) ->
                                new Written(
                                        new LearnerId(row.getObject(1, UUID.class)),
                                        new AttemptId(row.getObject(2, UUID.class)),
                                        row.getInt(3)))
                .list();
    }

    /** How many attempts move, and by how much together. */
    record Totals(int changed, int raised, int lowered, BigDecimal shift) {
        RegradeView.Counts counts(int attempts) {
            return new RegradeView.Counts(attempts, changed, raised, lowered);
        }
    }

    Totals totals(RegradeId regrade) {
        return sql("""
        select count(*) filter (where %s) changed, count(*) filter (where %s) raised,
            count(*) filter (where %s) lowered, coalesce(sum(c.total_after - c.total_before), 0) shift
        from regrade_change c where c.school_id = :school and c.regrade_id = :regrade
        """
                        .formatted(MOVED, RAISED, LOWERED))
                .param("regrade", regrade.id())
                .query(
                        (row, _) ->
                                new Totals(
                                        row.getInt("changed"),
                                        row.getInt("raised"),
                                        row.getInt("lowered"),
                                        number(row, "shift")))
                .single();
    }

    List<RegradeView.Change> list(RegradeId regrade, int most) {
        return sql("""
        select a.assignment_id, a.learner_id, l.reference, a.number, c.*
        from regrade_change c
        join attempt a on a.school_id = c.school_id and a.id = c.attempt_id
        join learner l on l.school_id = a.school_id and l.id = a.learner_id
        where c.school_id = :school and c.regrade_id = :regrade and %s
        order by a.assignment_id, l.reference, a.number limit :most
        """
                        .formatted(MOVED))
                .param("regrade", regrade.id())
                .param("most", most)
                .query(ChangeStore::read)
                .list();
    }

    private static RegradeView.Change read(ResultSet row, int number) throws SQLException {
        return new RegradeView.Change(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                new Learner.Named(
                        new LearnerId(row.getObject("learner_id", UUID.class)),
                        row.getString("reference")),
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                row.getInt("number"),
                number(row, "total_before"),
                number(row, "total_after"),
                number(row, "maximum_before"),
                number(row, "maximum_after"),
                row.getObject("slot", Integer.class),
                row.getBigDecimal("score_before"),
                row.getBigDecimal("score_after"),
                row.getBoolean("counted_before"),
                row.getBoolean("counted_after"));
    }

    private static BigDecimal number(ResultSet row, String column) throws SQLException {
        return Fraction.of(row.getBigDecimal(column)).shown();
    }

    private JdbcClient.StatementSpec sql(String sql) {
        return jdbc.sql(sql).param("school", CurrentSchool.get());
    }
}
