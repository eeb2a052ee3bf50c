package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Extra time stands on the person, and moves limit and window, at once. */
@JourneyTest
@Import(ExamKit.class)
class AccommodationTests {
    @Autowired ExamKit kit;
    @Autowired Clock clock;

    private Exam exam;

    @BeforeEach
    void setUp() {
        exam = kit.exam();
    }

    @Test
    void lengthensEveryAttemptUnderWayOnceThePersonIsGivenMore() {
        var one = exam.start(exam.set(Map.of("timeLimit", "PT40M")), "L1");
        var other = exam.start(exam.set(Map.of("timeLimit", "PT20M")), "L1");
        var classmate = exam.start(exam.set(Map.of("timeLimit", "PT40M")), "L2");

        accommodate(one, Map.of("factor", 1.5, "minutes", 3));

        assertThat(remaining(one)).startsWith("PT1H2M");
        assertThat(remaining(other)).startsWith("PT32M");
        assertThat(remaining(classmate)).startsWith("PT39M");
    }

    @Test
    void movesTheEndOfTheWindowByAsMuch() {
        var closes = now().plus(Duration.ofMinutes(30));
        var assignment = exam.set(Map.of("timeLimit", "PT1H", "closesAt", closes.toString()));
        var sitter = exam.start(assignment, "L1");
        assertThat(deadline(sitter)).isEqualTo(closes);

        accommodate(sitter, Map.of("factor", 1.25));

        assertThat(deadline(sitter)).isEqualTo(closes.plus(Duration.ofMinutes(15)));
    }

    @Test
    void letsWhoIsDueMoreTimeBeginAfterTheOthers() {
        var past = now().minus(Duration.ofMinutes(1));
        var first = exam.start(exam.set(Map.of()), "L1");
        accommodate(first, Map.of("minutes", 20));
        var assignment =
                exam.set(
                        Map.of(
                                "opensAt", past.minus(Duration.ofHours(1)).toString(),
                                "closesAt", past.toString(),
                                "timeLimit", "PT15M"));

        var sitter = exam.start(assignment, "L1");

        assertThat(deadline(sitter)).isEqualTo(past.plus(Duration.ofMinutes(20)));
        var late =
                exam.lms()
                        .post(
                                "/v1/assignments/" + assignment + "/attempts",
                                Map.of("learner", "L2"));
        assertThat(late.member("code")).isEqualTo("assignment-over");
    }

    @Test
    void isReplacedByWhatAnAssignmentGives() {
        var assignment = exam.set(Map.of("timeLimit", "PT40M"));
        var sitter = exam.start(assignment, "L1");
        accommodate(sitter, Map.of("factor", 2));
        assertThat(remaining(sitter)).startsWith("PT1H19M");

        extend(assignment, Map.of("learner", "L1", "minutes", 5));
        assertThat(remaining(sitter)).startsWith("PT44M");

        extend(assignment, Map.of("learner", "L1", "factor", 1));
        assertThat(remaining(sitter)).startsWith("PT39M");
    }

    @Test
    void takesNothingBackThatWasSavedInTime() {
        var assignment = exam.set(Map.of("timeLimit", "PT1S"));
        extend(assignment(assignment, "L1"), Map.of("learner", "L1", "minutes", 10));
        var sitter = exam.start(assignment, "L1");
        sitter.tick(1, 1, "Gapon");

        extend(assignment, Map.of("learner", "L1", "minutes", 0));

        assertThat(deadline(sitter))
                .isAfterOrEqualTo(Instant.parse(sitter.started().member("startedAt")));
        assertThat(sitter.submit().json().path("total").asInt()).isEqualTo(1);
    }

    /** The assignment, once the school knows the learner. */
    private String assignment(String assignment, String learner) {
        exam.start(exam.set(Map.of()), learner);
        return assignment;
    }

    private void accommodate(Sitter sitter, Map<String, ?> accommodation) {
        var path = "/v1/learners/" + sitter.started().json().at("/learner/id").asString();
        var tag = exam.teacher().get(path).header("ETag");
        var changed =
                exam.teacher()
                        .with("If-Match", tag)
                        .patch(path, Map.of("accommodation", accommodation));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    private void extend(String assignment, Map<String, ?> extension) {
        var extended =
                exam.teacher().post("/v1/assignments/" + assignment + "/extensions", extension);
        assertThat(extended.status()).as(extended.toString()).isEqualTo(200);
    }

    private static String remaining(Sitter sitter) {
        return sitter.show().member("remaining");
    }

    private static Instant deadline(Sitter sitter) {
        return Instant.parse(sitter.show().member("deadline"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
