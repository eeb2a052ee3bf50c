package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Exam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A year group's answers in one call, over HTTP. */
@JourneyTest
@Import(ExamKit.class)
class AnswerSheetTests {
    @Autowired ExamKit kit;
    private Exam exam;
    private String assignment;

    @BeforeEach
    void setUp() {
        exam = kit.exam();
        assignment = exam.set(Map.of());
    }

    private static final String GOOD =
            """
            {"learner":"A","submittedAt":"2026-05-31T10:00:00Z","answers":{"1":{"options":["q1"]},"2":{"options":["r1","r2"]}}}
            {"learner":"B","answers":{"1":{"options":["q2"]},"4":{"text":"Because of the bread."}}}
            """;

    @Test
    void storesAndMarksEveryGoodLineAndTellsTheBadOnes() {
        var taken =
                lines(
                        GOOD
                                + "{\"learner\":\"C\",\"answers\":{\"1\":{\"options\":[\"z\"]}}}\n"
                                + "not json\n");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(taken.json().path("status").asString()).isEqualTo("DONE");
        assertThat(counts(taken)).isEqualTo("4 lines, 2 stored, 0 unchanged, 2 bad");
        assertThat(taken.json().at("/bad/0/line").asInt()).isEqualTo(3);
        assertThat(taken.json().at("/bad/0/pointer").asString()).isEqualTo("/answers/1/options/0");
        assertThat(taken.json().at("/bad/1/line").asInt()).isEqualTo(4);
        assertThat(exam.teacher().get(taken.header("Location")).text()).isEqualTo(taken.text());
        var results = exam.teacher().get("/v1/assignments/" + assignment + "/results?limit=50");
        assertThat(results.json().path("items")).hasSize(2);
        assertThat(totals(results)).containsEntry("A", 3).containsEntry("B", 0);
        assertThat(results.text()).contains("\"pending\":20");
    }

    @Test
    void changesNothingWhereTheSameFileComesTwice() {
        lines(GOOD);
        var before = exam.teacher().get("/v1/assignments/" + assignment + "/results").text();

        var again = lines(GOOD);

        assertThat(counts(again)).isEqualTo("2 lines, 0 stored, 2 unchanged, 0 bad");
        assertThat(exam.teacher().get("/v1/assignments/" + assignment + "/results").text())
                .isEqualTo(before);
    }

    @Test
    void refusesAnotherSheetOfTheSameAttempt() {
        lines(GOOD);

        var other =
                lines(
                        """
                        {"learner":"A","answers":{"1":{"options":["q2"]}}}
                        {"learner":"B","number":2}
                        {"learner":"D","answers":{"1":{"options":["q1"]}}}
                        {"learner":"D","answers":{"1":{"options":["q2"]}}}
                        {"learner":"D","answers":{"1":{"options":["q1"]}}}
                        """);

        assertThat(counts(other)).isEqualTo("5 lines, 1 stored, 1 unchanged, 3 bad");
        assertThat(other.text()).contains("sheet-differs", "all-attempts-used");
    }

    @Test
    void leavesAnAttemptUnderWayAlone() {
        var sitter = exam.start(assignment, "A");
        sitter.tick(1, 1, "Witte");

        var taken = lines(GOOD);

        assertThat(counts(taken)).isEqualTo("2 lines, 1 stored, 0 unchanged, 1 bad");
        assertThat(taken.text()).contains("attempt-open");
        assertThat(sitter.submit().json().path("total").asInt()).isZero();
    }

    @Test
    void readsATable() {
        var taken =
                send(
                        "text/csv",
                        "learner,number,submittedAt,1,2,3,4\r\n"
                                + "A,1,2026-05-31T10:00:00Z,q1,r1 r2,s1 s2 s3,\"Bread,\n"
                                + "and peace\"\r\n"
                                + "B,,,q9,,,\r\n");

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        assertThat(counts(taken)).isEqualTo("2 lines, 1 stored, 0 unchanged, 1 bad");
        assertThat(taken.json().at("/bad/0/line").asInt()).isEqualTo(4);
        var results = exam.teacher().get("/v1/assignments/" + assignment + "/results");
        assertThat(totals(results)).containsEntry("A", 4);
    }

    @Test
    void refusesATableWithoutAHeadAndOtherKindsOfFile() {
        var headless = send("text/csv", "A,q1\n");
        var json = send("application/json", "{}");

        assertThat(headless.status()).isEqualTo(422);
        assertThat(headless.member("code")).isEqualTo("answer-sheets-no-head");
        assertThat(json.status()).isEqualTo(415);
    }

    @Test
    void goesOnWithALongFileAfterTheReply() {
        var file =
                IntStream.range(0, 10_700)
                        .mapToObj(
                                learner ->
                                        "{\"learner\":\"L%d\",\"answers\":{\"1\":{\"options\":[\"q%d\"]}}}"
                                                .formatted(learner, 1 + learner % 4))
                        .collect(Collectors.joining("\n"));

        var taken = lines(file);

        assertThat(taken.status()).as(taken.text().substring(0, 200)).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () ->
                                exam.teacher()
                                        .get(taken.header("Location"))
                                        .member("status")
                                        .equals("DONE"));
        assertThat(counts(exam.teacher().get(taken.header("Location"))))
                .isEqualTo("10700 lines, 8025 stored, 0 unchanged, 2675 bad");
    }

    @Test
    void forgetsAnIntakeThatIsCancelledOnlyInWhatStillWaits() {
        var taken = lines(GOOD);

        var cancelled = exam.teacher().delete(taken.header("Location"));

        assertThat(cancelled.status()).isEqualTo(204);
        assertThat(exam.teacher().get(taken.header("Location")).member("status")).isEqualTo("DONE");
    }

    private Api.Answer lines(String lines) {
        return send("application/x-ndjson", lines);
    }

    private Api.Answer send(String type, String body) {
        return exam.lms()
                .with("Content-Type", type)
                .post("/v1/assignments/" + assignment + "/answer-sheets", body);
    }

    private static String counts(Api.Answer taken) {
        var counts = taken.json().path("counts");
        return "%d lines, %d stored, %d unchanged, %d bad"
                .formatted(
                        counts.path("lines").asInt(),
                        counts.path("stored").asInt(),
                        counts.path("unchanged").asInt(),
                        counts.path("bad").asInt());
    }

    private static Map<String, Integer> totals(Api.Answer results) {
        return results.json()
                .path("items")
                .valueStream()
                .collect(
                        Collectors.toMap(
                                each -> each.at("/learner/reference").asString(),
                                each -> each.path("total").asInt()));
    }
}
