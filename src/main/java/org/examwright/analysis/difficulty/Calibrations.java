package org.examwright.analysis.difficulty;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.examwright.attempts.sheets.Sheets;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.Questions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands what answers teach back to the bank. */
@Service
@Transactional
class Calibrations {
    private final Sheets sheets;
    private final Questions questions;
    private final JdbcClient jdbc;

    Calibrations(Sheets sheets, Questions questions, JdbcClient jdbc) {
        this.sheets = sheets;
        this.questions = questions;
        this.jdbc = jdbc;
    }

    /** Calibrates all questions of the course that an assignment belongs to. */
    void calibrate(UUID assignment) {
        var course = sheets.courseOf(assignment);
        oneAtATime(course);
        var answers = new FirstAnswers();
        sheets.ofCourse(course, answers);
        Map<QuestionVersion, Question> asked = new HashMap<>();
        for (var question : questions.versions(answers.versions())) {
            asked.put(new QuestionVersion(question.id(), question.version()), question);
        }
        questions.learn(answers.learned(asked));
    }

    /** Whoever comes later sees more answers, and shall write last. */
    private void oneAtATime(UUID course) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:course, 4)))")
                .param("course", CurrentSchool.get() + "/" + course)
                .query(Integer.class)
                .single();
    }
}
