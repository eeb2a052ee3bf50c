package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nothing that a learner is sent before release tells right from wrong. */
@JourneyTest
@Import(ExamKit.class)
class LeakTests {
    private static final Pattern SECRET_NAMES =
            Pattern.compile(
                    "\"(key|correct|weight|feedback|falsity|evidence|difficulty|markScheme|score"
                            + "|outcome|total|percent|pending|expectedGuess|lint|questionId)\"");
    private static final Pattern OWN_IDS = Pattern.compile("\"[qrs][1-4]\"");

    @Autowired ExamKit kit;
    @Autowired Clock clock;

    @Test
    void nothingSecretIsSentBeforeRelease() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("release", release("NEVER"))), "p");

        for (var answer : flow(pupil)) {
            assertThat(answer.text())
                    .doesNotContain(ExamKit.CANARY)
                    .doesNotContainPattern(SECRET_NAMES)
                    .doesNotContainPattern(OWN_IDS);
            answer.response()
                    .headers()
                    .map()
                    .forEach((name, values) -> assertThat(name).isNotEqualToIgnoringCase("etag"));
        }
    }

    @Test
    void aSystemThatSitsForThePupilIsShownTheSame() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("release", release("NEVER"))), "p");
        var system = new Sitter(exam.lms(), pupil.path(), pupil.started());

        for (var answer : flow(system)) {
            assertThat(answer.text())
                    .doesNotContain(ExamKit.CANARY)
                    .doesNotContainPattern(SECRET_NAMES);
        }
    }

    @Test
    void aRightAndAWrongAnswerLookAlike() {
        var exam = kit.exam();
        var assignment =
                exam.set(Map.of("release", release("NEVER"), "shuffle", Map.of("options", false)));
        var right = exam.start(assignment, "right");
        var wrong = exam.start(assignment, "wrong");
        right.tick(1, 1, "Gapon");
        wrong.tick(1, 1, "Witte");

        assertThat(right.submit().text()).hasSameSizeAs(wrong.submit().text());
    }

    @Test
    void eachPartIsShownWhenItIsReleased() {
        var exam = kit.exam();
        var soon = clock.instant().plusSeconds(3600).toString();
        var past = clock.instant().minusSeconds(1).toString();
        var pupil =
                exam.start(
                        exam.set(
                                Map.of(
                                        "release",
                                        Map.of(
                                                "marks", Map.of("at", soon),
                                                "answers", Map.of("at", past),
                                                "feedback", "AFTER_SUBMISSION"))),
                        "p");
        pupil.tick(1, 1, "Witte");

        var result = pupil.submit().json();

        assertThat(result.has("total")).isFalse();
        assertThat(result.at("/slots/0").has("outcome")).isFalse();
        assertThat(result.at("/slots/0/key/options/0").asString())
                .isEqualTo(pupil.names(1, "Gapon").getFirst());
        assertThat(result.at("/slots/0/feedback").asString()).isEqualTo("canary on Witte");
        assertThat(result.at("/slots/2/key/order").size()).isEqualTo(3);
    }

    @Test
    void answersWaitForTheLastLearnerWhoMayStillSit() {
        var exam = kit.exam();
        var closes = clock.instant().plusSeconds(3600);
        var assignment = exam.set(Map.of("closesAt", closes.toString()));
        var pupil = exam.start(assignment, "p");
        exam.start(assignment, "slow");
        pupil.submit();
        extend(exam, assignment, 60);
        closeAMinuteAgo(exam, assignment);

        assertThat(pupil.result().json().at("/slots/0").has("key")).isFalse();

        extend(exam, assignment, 0);
        assertThat(pupil.result().json().at("/slots/0").has("key")).isTrue();
    }

    private static void extend(Exam exam, String assignment, int minutes) {
        exam.teacher()
                .post(
                        "/v1/assignments/" + assignment + "/extensions",
                        Map.of("learner", "slow", "minutes", minutes));
    }

    private void closeAMinuteAgo(Exam exam, String assignment) {
        var path = "/v1/assignments/" + assignment;
        var closes = clock.instant().minusSeconds(60).toString();
        var changed =
                exam.teacher()
                        .with("If-Match", exam.teacher().get(path).header("ETag"))
                        .patch(path, Map.of("closesAt", closes));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    @Test
    void aTeacherSeesAllOfIt() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("release", release("NEVER"))), "p");
        pupil.tick(1, 1, "Gapon");
        pupil.submit();

        var result = exam.teacher().get(pupil.path() + "/result");

        assertThat(result.member("total")).isEqualTo("1");
        assertThat(result.json().at("/slots/0/feedback").asString()).isEqualTo("canary on Gapon");
    }

    /** All that can be asked with an access token, refusals too. */
    private static List<Api.Answer> flow(Sitter pupil) {
        return List.of(
                pupil.started(),
                pupil.show(),
                pupil.tick(1, 1, "Witte"),
                pupil.tick(1, 2, "Gapon"),
                pupil.tick(1, 2, "Lvov"),
                pupil.tick(2, 1, "Guchkov", "Milyukov"),
                pupil.save(3, 1, Map.of("order", List.of("a", "b", "c"))),
                pupil.save(4, 1, Map.of("text", "It was.")),
                pupil.save(4, 2, Map.of("options", List.of("a"))),
                pupil.save(1, 3, Map.of("options", List.of("z"))),
                pupil.caller().put(pupil.path() + "/flags/1", Map.of("flagged", true)),
                pupil.result(),
                pupil.show(),
                pupil.submit(),
                pupil.result(),
                pupil.show(),
                pupil.tick(1, 9, "Witte"));
    }

    private static Map<String, ?> release(Object when) {
        return Map.of("marks", when, "answers", when, "feedback", when);
    }
}
