package org.examwright.attempts.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.marking.Fraction;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Json;
import org.examwright.questions.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How questions count in an assignment since they were regraded, and what keeps marking and
 * regrading apart. Every ruling makes the assignment's next edition; edition 0 is as it was set.
 */
@Repository
public class Rulings {
    private final JdbcClient jdbc;

    Rulings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be called before sheets of the assignment are written, and before any attempt is locked:
     * no regrade takes effect until the transaction ends.
     */
    public void keep(AssignmentId assignment) {
        lock("pg_advisory_xact_lock_shared", assignment);
    }

    /** Nobody writes a sheet of the assignment until the transaction ends. */
    public void close(AssignmentId assignment) {
        lock("pg_advisory_xact_lock", assignment);
    }

    private void lock(String how, AssignmentId assignment) {
        jdbc.sql("select 1 from (select " + how + "(hashtextextended(?, 3)))")
                .param(assignment.id().toString())
                .query(_ -> {});
    }

    /** The edition by which sheets are marked now. */
    public int edition(AssignmentId assignment) {
        return jdbc.sql(
                        """
                        select coalesce(max(edition), 0) from ruling
                        where school_id = ? and assignment_id = ?
                        """)
                .params(CurrentSchool.get(), assignment.id())
                .query(Integer.class)
                .single();
    }

    /** The rulings that hold now, also those that this transaction made. */
    public Map<QuestionId, Ruling> now(AssignmentId assignment) {
        return at(assignment, edition(assignment));
    }

    /** The rulings that hold at an edition, by question. */
    public Map<QuestionId, Ruling> at(AssignmentId assignment, int edition) {
        var rulings = new LinkedHashMap<QuestionId, Ruling>();
        jdbc.sql(
                        """
                        select distinct on (question_id) question_id, ruling from ruling
                        where school_id = ? and assignment_id = ? and edition <= ?
                        order by question_id, edition desc
                        """)
                .params(CurrentSchool.get(), assignment.id(), edition)
                .query(
                        row -> {
                            rulings.put(
                                    new QuestionId(row.getObject("question_id", UUID.class)),
                                    Json.MAPPER.readValue(row.getString("ruling"), Ruling.class));
                        });
        return rulings;
    }

    /**
     * What a regrade did to the total of an attempt.
     *
     * @param at when marks moved
     */
    public record Shift(
            UUID regrade, Policy policy, Instant at, BigDecimal before, BigDecimal after) {}

    /** The regrades that moved an attempt's marks, the first one first. */
    public List<Shift> shifts(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select r.id, r.policy, r.ended_at, c.total_before, c.total_after
                        from regrade_change c
                        join regrade r on r.school_id = c.school_id and r.id = c.regrade_id
                        where c.school_id = ? and c.attempt_id = ? and r.status = 'DONE' and not r.dry_run
                            and (c.total_before, c.maximum_before, c.score_before) is distinct from
                                (c.total_after, c.maximum_after, c.score_after)
                        order by r.ended_at, r.id
                        """)
                .params(CurrentSchool.get(), attempt.id())
                .query(
                        (row, _) ->
                                new Shift(
                                        row.getObject(1, UUID.class),
                                        Policy.valueOf(row.getString(2)),
                                        Instants.required(row, "ended_at"),
                                        Fraction.of(row.getBigDecimal(4)).shown(),
                                        Fraction.of(row.getBigDecimal(5)).shown()))
                .list();
    }

    /** Makes the next edition of an assignment that is closed to marking. */
    public void add(AssignmentId assignment, QuestionId question, Ruling ruling, UUID regrade) {
        jdbc.sql(
                        """
                        insert into ruling (school_id, assignment_id, edition, question_id, ruling, regrade_id)
                        values (?, ?, ?, ?, ?::jsonb, ?)
                        """)
                .params(
                        CurrentSchool.get(),
                        assignment.id(),
                        edition(assignment) + 1,
                        question.id(),
                        Json.MAPPER.writeValueAsString(ruling),
                        regrade)
                .update();
    }
}
