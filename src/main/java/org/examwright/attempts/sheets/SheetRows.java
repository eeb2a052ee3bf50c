package org.examwright.attempts.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.examwright.attempts.records.Letters;
import org.examwright.marking.Outcome;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.examwright.quizzes.FrozenQuiz;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sheets as rows, some at a time. */
@Repository
class SheetRows {
    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The order in which sheets are read. */
    enum By {
        LEARNER("a.learner_id, a.number"),
        TIME("a.finished_at, a.id");

        private final String order;

        By(String order) {
            this.order = order;
        }
    }

    /** Reads the sheets of these assignments. */
    void read(Map<UUID, Seats> assignments, By by, Consumer<SatSheet> each) {
        jdbc.sql(
                        """
                        select a.id, a.assignment_id, a.learner_id, a.number, a.seed, s.choices, s.others,
                            s.scores::float8[] as scores, s.denominator::float8 as denominator, s.outcomes,
                            s.total::float8 as total, s.maximum::float8 as maximum
                        from attempt a
                        join answer_sheet s on s.school_id = a.school_id and s.attempt_id = a.id
                        where a.school_id = :school and a.assignment_id = any(:assignments)
                        order by\s\
                        """
                                + by.order)
                .param("school", CurrentSchool.get())
                .param("assignments", assignments.keySet().toArray(UUID[]::new))
                .withFetchSize(AT_ONCE)
                .query(
                        row -> {
                            each.accept(sheet(row, assignments));
                        });
    }

    private static SatSheet sheet(ResultSet row, Map<UUID, Seats> assignments) throws SQLException {
        var seats =
                Objects.requireNonNull(assignments.get(row.getObject("assignment_id", UUID.class)));
        var sat = seats.of(row.getObject("id", UUID.class));
        var paper = sat.paper();
        var outcomes = Letters.outcomes(row.getString("outcomes"));
        return new SatSheet(
                row.getObject("learner_id", UUID.class),
                row.getInt("number"),
                sat.numbers(),
                share(row, sat.numbers()),
                Numbers.scores(
                        (Double[]) row.getArray("scores").getArray(), row.getDouble("denominator")),
                Numbers.ticks(
                        (@Nullable Integer[]) row.getArray("choices").getArray(),
                        row.getString("others"),
                        paper),
                Numbers.where(outcomes, outcome -> outcome != Outcome.NOT_ANSWERED),
                Numbers.where(outcomes, outcome -> outcome == Outcome.NEEDS_MARKER),
                Numbers.reached(outcomes, paper, seats.shuffle(), row.getLong("seed")));
    }

    private static double share(ResultSet row, SatPaper paper) throws SQLException {
        double known = row.getDouble("maximum");
        double maximum =
                row.wasNull()
                        ? paper.places().stream().mapToDouble(SatPaper.Place::maximum).sum()
                        : known;
        return maximum == 0 ? 0 : row.getDouble("total") / maximum;
    }

    int open(UUID assignment) {
        return jdbc.sql(
                        """
                        select count(*) from attempt
                        where school_id = ? and assignment_id = ? and status = 'OPEN'
                        """)
                .params(CurrentSchool.get(), assignment)
                .query(Integer.class)
                .single();
    }

    /** The assignments of these quizzes, the oldest first. */
    List<UUID> setOf(List<FrozenQuiz> quizzes) {
        return jdbc.sql(
                        """
                        select a.id from unnest(:quizzes::uuid[], :versions::int[]) as q (id, version)
                        join assignment a on a.school_id = :school and a.quiz_id = q.id
                            and a.quiz_version = q.version
                        order by a.id
                        """)
                .param("school", CurrentSchool.get())
                .param("quizzes", quizzes.stream().map(quiz -> quiz.id().id()).toArray(UUID[]::new))
                .param(
                        "versions",
                        quizzes.stream().map(FrozenQuiz::version).toArray(Integer[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The assignments at which somebody drew this question. */
    List<UUID> drawnWith(QuestionId question) {
        return jdbc.sql(
                        """
                        select distinct a.assignment_id from attempt_slot s
                        join attempt a on a.school_id = s.school_id and a.id = s.attempt_id
                        where s.school_id = ? and s.question_id = ?
                        """)
                .params(CurrentSchool.get(), question.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
