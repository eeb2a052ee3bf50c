package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.JourneyTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(ExamKit.class)
class AttemptJourneyTests {
    @Autowired ExamKit kit;

    @Test
    void aPupilSitsAQuizAndTheMarksComeBack() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("timeLimit", "PT45M"));
        var pupil = exam.start(assignment, "12A-07");

        assertThat(pupil.started().status()).isEqualTo(201);
        assertThat(pupil.started().header("Location")).isEqualTo(pupil.path());
        assertThat(pupil.tick(1, 1, "Witte").status()).isEqualTo(200);
        assertThat(pupil.tick(1, 2, "Gapon").status()).isEqualTo(200);
        assertThat(pupil.tick(2, 1, "Guchkov").status()).isEqualTo(200);
        assertThat(
                        pupil.save(
                                        3,
                                        1,
                                        Map.of(
                                                "order",
                                                pupil.names(
                                                        3,
                                                        "The strike",
                                                        "The manifesto",
                                                        "The elections")))
                                .status())
                .isEqualTo(200);
        assertThat(pupil.save(4, 1, Map.of("text", "It was not.")).status()).isEqualTo(200);
        var shown = pupil.show().json();
        assertThat(shown.at("/slots/0/sequence").asInt()).isEqualTo(2);
        assertThat(shown.path("remaining").asString()).startsWith("PT44M");

        var result = pupil.submit();

        assertThat(result.status()).as(result.toString()).isEqualTo(200);
        assertThat(result.member("total")).isEqualTo("3");
        assertThat(result.member("maximum")).isEqualTo("24");
        assertThat(result.member("pending")).isEqualTo("20");
        assertThat(result.json().at("/slots/1/outcome").asString()).isEqualTo("PARTIAL");
        assertThat(result.json().at("/slots/3/outcome").asString()).isEqualTo("NEEDS_MARKER");
        assertThat(result.json().at("/slots/0").has("key")).isFalse();
        assertThat(pupil.submit().text()).isEqualTo(result.text());
        assertThat(pupil.result().text()).isEqualTo(result.text());

        var mark =
                exam.teacher()
                        .put(pupil.path() + "/marks/4", Map.of("score", 12.5, "comment", "Good"));
        assertThat(mark.status()).as(mark.toString()).isEqualTo(200);
        assertThat(mark.json().at("/marker/name").asString()).isEqualTo("Teacher");
        assertThat(pupil.result().member("total")).isEqualTo("15.5");
        assertThat(pupil.result().member("pending")).isEqualTo("0");

        var results = exam.lms().get("/v1/assignments/" + assignment + "/results");
        assertThat(results.json().at("/items/0/total").asString()).isEqualTo("15.5");
        assertThat(results.json().at("/items/0/learner/reference").asString()).isEqualTo("12A-07");
        var table =
                exam.teacher()
                        .with("Accept", "text/csv")
                        .get("/v1/assignments/" + assignment + "/results");
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.text().lines().toList().get(1))
                .endsWith(",1,SUBMITTED,15.5,24,64.58333,0,1,1,1,12.5");
    }

    @Test
    void startingTwiceGoesOnWithTheOpenAttempt() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("attempts", 2));
        var first = exam.start(assignment, "p");

        var again = exam.start(assignment, "p");

        assertThat(again.started().status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo(first.path());
        assertThat(first.show().status()).isEqualTo(200);
        assertThat(again.show().status()).isEqualTo(200);
        first.submit();
        var second = exam.start(assignment, "p");
        assertThat(second.started().member("number")).isEqualTo("2");
        second.submit();
        var third =
                exam.lms()
                        .post(
                                "/v1/assignments/" + assignment + "/attempts",
                                Map.of("learner", "p"));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.member("code")).isEqualTo("attempts-used");
    }

    @Test
    void answersToAFinishedAttemptAreRefusedButRepeatsAreNot() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        pupil.tick(1, 1, "Gapon");
        pupil.submit();

        assertThat(pupil.tick(1, 1, "Gapon").status()).isEqualTo(200);
        assertThat(pupil.tick(1, 2, "Witte").status()).isEqualTo(409);
        assertThat(pupil.tick(1, 2, "Witte").member("code")).isEqualTo("attempt-finished");
        assertThat(pupil.result().member("total")).isEqualTo("1");
    }

    @Test
    void theSequenceDecidesWhichAnswerIsHeld() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        pupil.tick(1, 3, "Gapon");

        var older = pupil.tick(1, 2, "Witte");
        var other = pupil.tick(1, 3, "Witte");
        var cleared = pupil.save(1, 4, null);

        assertThat(older.status()).isEqualTo(200);
        assertThat(older.member("sequence")).isEqualTo("3");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().at("/held/sequence").asInt()).isEqualTo(3);
        assertThat(other.json().at("/held/answer/options/0").asString())
                .isEqualTo(pupil.names(1, "Gapon").getFirst());
        assertThat(cleared.status()).isEqualTo(200);
        assertThat(cleared.json().path("answer").isNull()).isTrue();
        assertThat(cleared.member("receipt")).hasSize(32);
    }

    @Test
    void flagsComeAndGo() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");

        var on = pupil.caller().put(pupil.path() + "/flags/2", Map.of("flagged", true));

        assertThat(on.text()).isEqualTo("{\"slot\":2,\"flagged\":true}");
        assertThat(pupil.show().json().at("/slots/1/flagged").asBoolean()).isTrue();
        pupil.caller().put(pupil.path() + "/flags/2", Map.of("flagged", false));
        assertThat(pupil.show().json().at("/slots/1/flagged").asBoolean()).isFalse();
    }

    @Test
    void marksWithoutStoringAnything() {
        var exam = kit.exam();
        var items =
                List.of(
                        Map.of(
                                "questionId",
                                exam.questions().get(0),
                                "answer",
                                Map.of("options", List.of("q1"))),
                        Map.of(
                                "questionId",
                                exam.questions().get(3),
                                "version",
                                1,
                                "answer",
                                Map.of("text", "So")));

        var report = exam.lms().post("/v1/marking", Map.of("items", items));

        assertThat(report.status()).as(report.toString()).isEqualTo(200);
        assertThat(report.json().at("/items/0/outcome").asString()).isEqualTo("CORRECT");
        assertThat(report.json().at("/items/0/feedback").asString()).contains("Gapon");
        assertThat(report.json().at("/items/1/score").isNull()).isTrue();
        assertThat(report.member("maximum")).isEqualTo("21");
    }
}
