package org.examwright.attempts.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.attempts.AttemptId;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.examwright.quizzes.Slot;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers drawn for one attempt, as rows; what they hold stays in the bank. */
@Repository
public class OwnPaperStore implements Questions.Holder {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OwnPaperStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void insert(AttemptId attempt, List<Slot> paper) {
        batches.batchUpdate(
                """
                insert into attempt_slot (school_id, attempt_id, slot, question_id, question_version, marks)
                values (?, ?, ?, ?, ?, ?)
                """,
                paper.stream()
                        .map(
                                slot ->
                                        new Object[] {
                                            CurrentSchool.get(),
                                            attempt.id(),
                                            slot.slot(),
                                            slot.questionId().id(),
                                            slot.version(),
                                            slot.marks()
                                        })
                        .toList());
    }

    List<Papers.Drawn> of(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select slot, question_id, question_version, marks from attempt_slot
                        where school_id = ? and attempt_id = ? order by slot
                        """)
                .params(CurrentSchool.get(), attempt.id())
                .query((row, _) -> read(row))
                .list();
    }

    private static Papers.Drawn read(ResultSet row) throws SQLException {
        return new Papers.Drawn(
                row.getInt("slot"),
                new QuestionVersion(
                        new QuestionId(row.getObject("question_id", UUID.class)),
                        row.getInt("question_version")),
                row.getBigDecimal("marks"));
    }

    /** The papers of all attempts at an assignment that have one of their own. */
    Map<AttemptId, List<Papers.Drawn>> at(AssignmentId assignment) {
        Map<AttemptId, List<Papers.Drawn>> drawn = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select s.attempt_id, s.slot, s.question_id, s.question_version, s.marks
                        from attempt_slot s
                        join attempt a on a.school_id = s.school_id and a.id = s.attempt_id
                        where s.school_id = ? and a.assignment_id = ?
                        order by s.attempt_id, s.slot
                        """)
                .params(CurrentSchool.get(), assignment.id())
                .query(
                        row -> {
                            var attempt = new AttemptId(row.getObject("attempt_id", UUID.class));
                            drawn.computeIfAbsent(attempt, _ -> new ArrayList<>()).add(read(row));
                        });
        return drawn;
    }

    @Override
    public boolean holds(QuestionId question) {
        return jdbc.sql(
                        """
                        select exists (select from attempt_slot where school_id = ? and question_id = ?)
                        """)
                .params(CurrentSchool.get(), question.id())
                .query(Boolean.class)
                .single();
    }
}
