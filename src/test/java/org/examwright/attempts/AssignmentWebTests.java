package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Exam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Setting quizzes over HTTP, and the marks of all who sat them. */
@JourneyTest
@Import(ExamKit.class)
class AssignmentWebTests {
    @Autowired ExamKit kit;

    @Test
    void setsAQuizWithTheUsualWhereNothingIsSaid() {
        var exam = kit.exam();

        var made = exam.teacher().post("/v1/quizzes/" + exam.quiz() + "/assignments", Map.of());

        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text())
                .contains("\"attempts\":1", "\"counts\":\"BEST\"", "\"closesAt\":null")
                .contains("\"shuffle\":{\"questions\":false,\"options\":true}")
                .contains("\"marks\":\"AFTER_SUBMISSION\",\"answers\":\"AFTER_CLOSE\"");
        assertThat(exam.teacher().get(made.header("Location")).text()).isEqualTo(made.text());
        var listed = exam.teacher().get("/v1/quizzes/" + exam.quiz() + "/assignments");
        assertThat(listed.json().at("/items/0/id").asString()).isEqualTo(made.member("id"));
    }

    @Test
    void keepsACourseWhoseQuizWasSet() {
        var exam = kit.exam();
        var quiz = exam.teacher().get("/v1/quizzes/" + exam.quiz());
        var course = exam.teacher().get("/v1/courses").json().at("/items/0/id").asString();
        exam.teacher().post("/v1/quizzes/" + exam.quiz() + "/assignments", Map.of());

        var refused = exam.teacher().with("If-Match", "*").delete("/v1/courses/" + course);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
        assertThat(refused.text()).contains("course-in-use", "set 1 of its quizzes");
        assertThat(exam.teacher().get("/v1/quizzes/" + exam.quiz()).text()).isEqualTo(quiz.text());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {'opensAt':'2026-01-02T00:00:00Z','closesAt':'2026-01-01T00:00:00Z'} |"
                        + " /closesAt",
                "422 | {'timeLimit':'PT0S'} | /timeLimit",
                "422 | {'timeLimit':'P400D'} | /timeLimit",
                "422 | {'attempts':0} | /attempts",
                "422 | {'attempts':1001} | /attempts",
                "422 | {'passMark':101} | /passMark",
                "422 | {'classId':'0199f3a7-5061-7273-8e8f-9a0b1c2d3e4f'} | /classId",
                "400 | {'release':{'marks':'SOON'}} | /release/marks",
                "400 | {'counts':'WORST'} | /counts",
                "400 | {'timeLimit':'an hour'} | /timeLimit",
                "400 | {'colour':'red'} | /colour"
            })
    void refusesWhatCannotBeMeant(int status, String body, String pointer) {
        var exam = kit.exam();

        var refused =
                exam.teacher()
                        .post(
                                "/v1/quizzes/" + exam.quiz() + "/assignments",
                                body.strip().replace('\'', '"'));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(status);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void keepsTheShuffleOnceSomeoneHasStarted() {
        var exam = kit.exam();
        var path = "/v1/assignments/" + exam.set(Map.of());
        exam.start(path.substring(path.lastIndexOf('/') + 1), "p");
        var seen = exam.teacher().with("If-Match", exam.teacher().get(path).header("ETag"));

        var refused = seen.patch(path, Map.of("shuffle", Map.of("options", false)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.member("code")).isEqualTo("assignment-started");
        assertThat(seen.patch(path, Map.of("shuffle", Map.of("options", true))).status())
                .isEqualTo(200);
    }

    @Test
    void givesMoreAttemptsToOne() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        exam.start(assignment, "p").submit();

        exam.teacher()
                .post(
                        "/v1/assignments/" + assignment + "/extensions",
                        Map.of("learner", "p", "attempts", 1));

        assertThat(exam.start(assignment, "p").started().member("number")).isEqualTo("2");
    }

    @ParameterizedTest(name = "{0} of 1, 3 and 2 right counts attempt {1}")
    @CsvSource({"FIRST, 1", "BEST, 2", "LAST, 3"})
    void countsTheAttemptThatWasAgreed(String counts, String number) {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("attempts", 4, "counts", counts));
        sit(exam, assignment, 1);
        sit(exam, assignment, 3);
        sit(exam, assignment, 2);
        exam.start(assignment, "p");
        exam.start(assignment, "still open");

        var items =
                exam.teacher()
                        .get("/v1/assignments/" + assignment + "/results")
                        .json()
                        .path("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/number").asString()).isEqualTo(number);
        assertThat(items.at("/1/status").asString()).isEqualTo("OPEN");
        assertThat(items.at("/1/total").isNull()).isTrue();
        var all = exam.teacher().get("/v1/assignments/" + assignment + "/attempts?limit=3");
        assertThat(all.json().path("items").size()).isEqualTo(3);
        assertThat(all.member("next")).isNotEmpty();
    }

    @Test
    void writesATableThatASpreadsheetDoesNotRun() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        exam.start(assignment, "=HYPERLINK(\"x\"),1").submit();

        var table =
                exam.lms()
                        .with("Accept", "text/csv")
                        .get("/v1/assignments/" + assignment + "/results");

        assertThat(table.text().lines().toList().get(0))
                .isEqualTo("attemptId,learner,number,status,total,maximum,percent,pending,1,2,3,4");
        assertThat(table.text().lines().toList().get(1))
                .contains(",\"'=HYPERLINK(\"\"x\"\"),1\",1,SUBMITTED,0,24,0,0,0,0,0,0");
    }

    @Test
    void isNotThereForAnotherSchool() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        var stranger = kit.exam().teacher();

        for (var answer :
                List.of(
                        stranger.get("/v1/assignments/" + assignment),
                        stranger.get("/v1/assignments/" + assignment + "/results"),
                        stranger.get("/v1/assignments/" + assignment + "/attempts"),
                        stranger.get("/v1/quizzes/" + exam.quiz() + "/assignments"),
                        stranger.post("/v1/quizzes/" + exam.quiz() + "/assignments", Map.of()),
                        stranger.post(
                                "/v1/assignments/" + assignment + "/attempts",
                                Map.of("learner", "p")))) {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        }
    }

    private static Api.Answer sit(Exam exam, String assignment, int right) {
        var pupil = exam.start(assignment, "p");
        if (right >= 1) {
            pupil.tick(1, 1, "Gapon");
        }
        if (right >= 2) {
            pupil.tick(2, 1, "Guchkov");
        }
        if (right >= 3) {
            pupil.tick(2, 2, "Guchkov", "Milyukov");
        }
        return pupil.submit();
    }
}
