package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.JourneyTest;
import org.examwright.TestSchools.TestSchool;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock: what is late, what is closed, who has more time. */
@JourneyTest
@Import(ExamKit.class)
class AttemptTimeTests {
    @Autowired ExamKit kit;
    @Autowired Attempts attempts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock clock;

    @Test
    void keepsALateAnswerAndDoesNotCountIt() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("timeLimit", "PT30M")), "p");
        pupil.tick(1, 1, "Gapon");
        // as if all of it had happened earlier, and the closing had not come round yet
        shift(exam.school(), pupil, Duration.ofMinutes(30).plusSeconds(32));

        var late = pupil.tick(1, 2, "Witte");

        assertThat(late.status()).as(late.toString()).isEqualTo(200);
        assertThat(late.json().path("late").asBoolean()).isTrue();
        assertThat(late.member("remaining")).isEqualTo("PT0S");
        assertThat(pupil.submit().member("total")).isEqualTo("1");
        assertThat(pupil.show().member("status")).isEqualTo("CLOSED");
        assertThat(pupil.tick(1, 2, "Witte").status()).isEqualTo(200);
    }

    @Test
    void countsAnAnswerWithinTheGrace() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("timeLimit", "PT30M")), "p");
        shift(exam.school(), pupil, Duration.ofMinutes(30).plusSeconds(5));

        var saved = pupil.tick(1, 1, "Gapon");

        assertThat(saved.json().path("late").asBoolean()).isFalse();
        assertThat(pupil.submit().member("total")).isEqualTo("1");
        assertThat(pupil.show().member("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void closesWhatIsDueThoughNobodyComesBack() throws InterruptedException {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("timeLimit", "PT30M"));
        var gone = exam.start(assignment, "gone");
        gone.tick(1, 1, "Gapon");
        var busy = exam.start(assignment, "busy");
        shift(exam.school(), gone, Duration.ofHours(5));

        for (int i = 0; i < 100 && !gone.show().member("status").equals("CLOSED"); i++) {
            Thread.sleep(200);
        }

        assertThat(gone.show().member("status")).isEqualTo("CLOSED");
        assertThat(gone.result().member("total")).isEqualTo("1");
        assertThat(busy.show().member("status")).isEqualTo("OPEN");
    }

    @Test
    void closesEachAttemptOnce() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of("timeLimit", "PT30M")), "p");
        var id = AttemptId.valueOf(pupil.started().member("id"));
        var later = clock.instant().plus(Duration.ofHours(1));

        var early = close(exam, id, clock.instant());
        var first = close(exam, id, later);
        var second = close(exam, id, later);

        assertThat(List.of(early, first, second)).containsExactly(false, true, false);
    }

    @Test
    void startsTheNextAttemptWhereTheLastOneIsDue() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("timeLimit", "PT30M", "attempts", 2));
        var first = exam.start(assignment, "p");
        shift(exam.school(), first, Duration.ofMinutes(31));

        var second = exam.start(assignment, "p");

        assertThat(second.started().status()).isEqualTo(201);
        assertThat(second.started().member("number")).isEqualTo("2");
        assertThat(first.show().member("status")).isEqualTo("CLOSED");
    }

    @Test
    void givesExtraTimeAtOnceAlsoInMidAttempt() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("timeLimit", "PT40M"));
        var pupil = exam.start(assignment, "p");
        assertThat(pupil.show().member("remaining")).startsWith("PT39M");

        var extension =
                exam.teacher()
                        .post(
                                "/v1/assignments/" + assignment + "/extensions",
                                Map.of("learner", "p", "factor", 1.25, "minutes", 5));

        assertThat(extension.status()).as(extension.toString()).isEqualTo(200);
        assertThat(extension.member("attempts")).isEqualTo("0");
        assertThat(pupil.show().member("remaining")).startsWith("PT54M");
        var learner = "/v1/learners/" + pupil.started().json().at("/learner/id").asString();
        var tag = exam.teacher().get(learner).header("ETag");
        var changed =
                exam.teacher()
                        .with("If-Match", tag)
                        .patch(learner, Map.of("accommodation", Map.of("factor", 3)));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.json().at("/accommodation/minutes").asInt()).isZero();
        assertThat(pupil.show().member("remaining"))
                .as("the extension holds here")
                .startsWith("PT54M");
    }

    @Test
    void movesEveryDeadlineWithTheWindow() {
        var exam = kit.exam();
        var closes = clock.instant().plus(Duration.ofHours(3));
        var assignment = exam.set(Map.of("closesAt", closes.toString()));
        var pupil = exam.start(assignment, "p");
        assertThat(pupil.show().member("remaining")).startsWith("PT2H59M");
        var path = "/v1/assignments/" + assignment;
        var tag = exam.teacher().get(path).header("ETag");

        var changed =
                exam.teacher()
                        .with("If-Match", tag)
                        .patch(path, Map.of("closesAt", closes.plusSeconds(3600).toString()));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(pupil.show().member("remaining")).startsWith("PT3H59M");
        assertThat(exam.teacher().with("If-Match", tag).patch(path, Map.of("attempts", 2)).status())
                .isEqualTo(412);
    }

    @Test
    void refusesToStartOutsideTheWindow() {
        var exam = kit.exam();
        var now = clock.instant();
        var early = exam.set(Map.of("opensAt", now.plusSeconds(600).toString()));
        var over = exam.set(Map.of("closesAt", now.minusSeconds(1).toString()));

        var tooEarly = start(exam, early);
        var tooLate = start(exam, over);

        assertThat(tooEarly.status()).isEqualTo(409);
        assertThat(tooEarly.member("code")).isEqualTo("assignment-not-open");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.member("code")).isEqualTo("assignment-over");
    }

    private static org.examwright.Api.Answer start(Exam exam, String assignment) {
        return exam.lms()
                .post("/v1/assignments/" + assignment + "/attempts", Map.of("learner", "p"));
    }

    private boolean close(Exam exam, AttemptId id, java.time.Instant now) {
        return exam.school().in(() -> attempts.closeIfDue(id, now, Duration.ZERO));
    }

    /** Moves an attempt into the past. */
    private void shift(TestSchool school, Sitter pupil, Duration by) {
        var id = UUID.fromString(pupil.started().member("id"));
        var seconds = by.toSeconds();
        school.in(
                () ->
                        transactions.execute(
                                _ ->
                                        jdbc.sql(
                                                        """
                                                        with moved as (
                                                            update attempt set
                                                                started_at = started_at - make_interval(secs => :s),
                                                                deadline = deadline - make_interval(secs => :s)
                                                            where school_id = :school and id = :id)
                                                        update saved_answer
                                                        set saved_at = saved_at - make_interval(secs => :s)
                                                        where school_id = :school and attempt_id = :id
                                                        """)
                                                .param("s", (double) seconds)
                                                .param("school", school.id().id())
                                                .param("id", id)
                                                .update()));
    }
}
