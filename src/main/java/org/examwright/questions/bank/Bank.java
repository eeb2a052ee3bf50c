package org.examwright.questions.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.platform.CurrentSchool;
import org.examwright.questions.Candidate;
import org.examwright.questions.Question;
import org.examwright.questions.QuestionId;
import org.examwright.questions.QuestionVersion;
import org.examwright.questions.bank.checking.QuestionProblem;
import org.examwright.questions.bank.reading.Names;
import org.examwright.questions.bank.reading.QuestionReader;
import org.examwright.questions.bank.reading.QuestionRow;
import org.examwright.questions.bank.reading.Remembered;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bank as other modules use it; see {@link org.examwright.questions.Questions}. */
@Component
public class Bank {
    private final QuestionReader reader;
    private final CourseKnowledge knowledge;
    private final Courses courses;
    private final JdbcClient jdbc;
    private final Remembered<List<Candidate>> remembered = new Remembered<>();

    Bank(QuestionReader reader, CourseKnowledge knowledge, Courses courses, JdbcClient jdbc) {
        this.reader = reader;
        this.knowledge = knowledge;
        this.courses = courses;
        this.jdbc = jdbc;
    }

    public Question get(QuestionId id) {
        QuestionRow row = row(id);
        return row.question(names(row));
    }

    public List<Question> versions(List<QuestionVersion> wanted) {
        Map<QuestionVersion, QuestionRow> found = new HashMap<>();
        for (QuestionRow row : reader.exactly(wanted)) {
            found.put(new QuestionVersion(new QuestionId(row.id()), row.version()), row);
        }
        Map<UUID, Names> names = new HashMap<>();
        return wanted.stream()
                .map(
                        version ->
                                Objects.requireNonNullElseGet(
                                        found.get(version),
                                        () -> {
                                            throw QuestionProblem.NOT_FOUND.because(
                                                    "No version %d of question %s"
                                                            .formatted(
                                                                    version.version(),
                                                                    version.id()));
                                        }))
                .map(row -> row.question(names.computeIfAbsent(row.course(), _ -> names(row))))
                .toList();
    }

    public List<Candidate> candidates(CourseId course) {
        courses.get(course);
        TopicTree tree = knowledge.tree(course);
        long state = reader.state(course.id());
        return remembered.of(course.id(), state, () -> reader.candidates(course.id())).stream()
                .map(tree::withTopicsAbove)
                .toList();
    }

    public void requireCourse(CourseId course, List<QuestionId> questions) {
        Set<UUID> there =
                jdbc
                        .sql(
                                """
                                select id from question
                                where school_id = :school and course_id = :course and id = any(cast(:ids as uuid[]))
                                """)
                        .param("school", CurrentSchool.get())
                        .param("course", course.id())
                        .param("ids", questions.stream().map(QuestionId::id).toArray(UUID[]::new))
                        .query(UUID.class)
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
        var refused = QuestionProblem.UNKNOWN.because("Not every question is in this course");
        for (int i = 0; i < questions.size(); i++) {
            if (!there.contains(questions.get(i).id())) {
                refused.with(
                        "/questions/" + i,
                        QuestionProblem.UNKNOWN.code(),
                        "This course has no question " + questions.get(i));
            }
        }
        if (!refused.faults().isEmpty()) {
            throw refused;
        }
    }

    QuestionRow row(QuestionId id) {
        return reader.latest(id.id())
                .orElseThrow(() -> QuestionProblem.NOT_FOUND.because("No question " + id));
    }

    Names names(QuestionRow row) {
        return knowledge.names(new CourseId(row.course()));
    }
}
