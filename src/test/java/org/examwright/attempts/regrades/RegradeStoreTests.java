package org.examwright.attempts.regrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@JourneyTest
@Import(ExamKit.class)
class RegradeStoreTests {
    @Autowired ExamKit kit;
    @Autowired RegradeStore regrades;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void writesOnlyOnceThatARegradeRuns() {
        var exam = kit.exam();
        var assignment = AssignmentId.valueOf(exam.set(Map.of()));
        var question = new QuestionId(UUID.fromString(exam.questions().getFirst()));
        var order = new Ruling.Order(Policy.NEW_KEY, List.of("q2"), null, 1);
        var row =
                new RegradeStore.Row(
                        RegradeId.next(),
                        question,
                        order,
                        false,
                        null,
                        null,
                        Instant.parse("2026-09-18T16:00:00Z"));

        exam.school()
                .in(
                        () -> {
                            inTransaction(() -> regrades.insert(row, List.of(assignment)));
                            var ordered = place(row.id());
                            inTransaction(() -> regrades.run(row.id()));
                            var written = place(row.id());
                            assertThat(written).isNotEqualTo(ordered);
                            inTransaction(() -> regrades.run(row.id()));
                            assertThat(place(row.id())).isEqualTo(written);
                            return null;
                        });
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    /** Where its row stands on disk: elsewhere once it is written again. */
    private String place(RegradeId id) {
        return Objects.requireNonNull(
                transaction.execute(
                        _ ->
                                jdbc.sql(
                                                "select ctid::text from regrade"
                                                        + " where school_id = ? and id = ?")
                                        .params(CurrentSchool.get(), id.id())
                                        .query(String.class)
                                        .single()));
    }
}
