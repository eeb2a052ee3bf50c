package org.examwright.attempts.regrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.examwright.attempts.assignments.AssignmentId;
import org.examwright.attempts.sitting.Policy;
import org.examwright.attempts.sitting.Ruling;
import org.examwright.questions.QuestionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A regrade step by step, with what may come between two steps. */
@JourneyTest
@Import(ExamKit.class)
class RegradingTests {
    private static final Instant NOW = Instant.parse("2026-09-18T16:00:00Z");

    @Autowired ExamKit kit;
    @Autowired RegradeStore regrades;
    @Autowired ChangeStore changes;
    @Autowired Regrading regrading;
    @Autowired TransactionTemplate transaction;

    private Exam exam;
    private String assignment;

    @BeforeEach
    void setUp() {
        exam = kit.exam();
        assignment = exam.set(Map.of());
    }

    @Test
    void movesNoMarkBeforeItsLastStep() {
        var sitter = handedIn("L1", "Witte");
        var regrade = ordered(Policy.NEW_KEY, "q2");

        assertThat(step(regrade)).isTrue();
        assertThat(step(regrade)).isTrue();
        assertThat(total(sitter)).isZero();
        assertThat(step(regrade)).isFalse();

        assertThat(total(sitter)).isEqualTo(1);
    }

    @Test
    void takesInWhatIsHandedInBetween() {
        handedIn("L1", "Witte");
        var late = exam.start(assignment, "L2");
        late.tick(1, 1, "Witte");
        var regrade = ordered(Policy.NEW_KEY, "q2");
        step(regrade);
        late.submit();
        assertThat(total(late)).isZero();

        finish(regrade);

        assertThat(total(late)).isEqualTo(1);
        assertThat(moved(regrade)).isEqualTo(2);
    }

    @Test
    void keepsAMarkThatAPersonGivesBetween() {
        var sitter = exam.start(assignment, "L1");
        sitter.tick(1, 1, "Witte");
        sitter.save(4, 1, Map.of("text", "The war."));
        sitter.submit();
        var regrade = ordered(Policy.NEW_KEY, "q2");
        step(regrade);
        exam.teacher().put(sitter.path() + "/marks/4", Map.of("score", 12));

        finish(regrade);

        assertThat(total(sitter)).isEqualTo(13);
    }

    @Test
    void beginsAnewWhereAnotherRegradeWasFaster() {
        var sitter = handedIn("L1", "Witte");
        var other = handedIn("L2", "Lvov");
        var slow = ordered(Policy.ACCEPT_ALSO, "q2");
        step(slow);
        finish(ordered(Policy.ACCEPT_ALSO, "q3"));
        assertThat(total(other)).isEqualTo(1);

        finish(slow);

        assertThat(total(sitter)).isEqualTo(1);
        assertThat(total(other)).isEqualTo(1);
        assertThat(moved(slow)).isEqualTo(1);
    }

    @Test
    void countsEachAttemptOnceThoughItBeganAnew() {
        handedIn("L1", "Witte");
        handedIn("L2", "Lvov");
        var slow = ordered(Policy.ACCEPT_ALSO, "q2");
        step(slow);
        finish(ordered(Policy.ACCEPT_ALSO, "q3"));

        finish(slow);

        assertThat(standing(slow).lookedAt()).isEqualTo(2);
    }

    @Test
    void forgetsWhatItFoundWhereItFails() {
        handedIn("L1", "Witte");
        var regrade = ordered(Policy.NEW_KEY, "q2");
        step(regrade);
        assertThat(moved(regrade)).isEqualTo(1);

        exam.school()
                .in(
                        () -> {
                            regrading.failed(regrade);
                            return regrade;
                        });

        assertThat(moved(regrade)).isZero();
        assertThat(standing(regrade).status()).isEqualTo(RegradeView.Status.FAILED);
    }

    @Test
    void isToldToThoseAloneWhoseMarksItMoved() {
        assignment = exam.set(Map.of("attempts", 2));
        handedIn("L1", "Witte");
        handedIn("L1", "Gapon");

        finish(ordered(Policy.ACCEPT_ALSO, "q2"));

        var results = exam.teacher().get("/v1/assignments/" + assignment + "/results").json();
        var learner = results.at("/items/0/learner/id").asString();
        var held = exam.teacher().get("/v1/learners/" + learner + "/data").json().path("attempts");
        assertThat(held.get(0).path("regrades")).hasSize(1);
        assertThat(held.get(1).path("regrades")).isEmpty();
    }

    @Test
    void isDoneOnceHoweverOftenItIsRun() {
        var sitter = handedIn("L1", "Witte");
        var regrade = ordered(Policy.NEW_KEY, "q2");
        finish(regrade);

        assertThat(step(regrade)).isFalse();
        assertThat(total(sitter)).isEqualTo(1);
    }

    @Test
    void movesNothingOnceItIsCancelled() {
        var sitter = handedIn("L1", "Witte");
        var regrade = ordered(Policy.NEW_KEY, "q2");
        step(regrade);

        var cancelled = exam.teacher().delete("/v1/regrades/" + regrade);

        assertThat(cancelled.status()).isEqualTo(204);
        assertThat(step(regrade)).isFalse();
        assertThat(total(sitter)).isZero();
        assertThat(exam.teacher().get("/v1/regrades/" + regrade).member("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void goesOnWithTheNextLearnersWhereItStopped() {
        var lines = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            lines.append(
                    "{\"learner\":\"Y%03d\",\"answers\":{\"1\":{\"options\":[\"%s\"]}}}\n"
                            .formatted(i, i % 3 == 0 ? "q2" : "q1"));
        }
        exam.lms()
                .with("Content-Type", "application/x-ndjson")
                .post("/v1/assignments/" + assignment + "/answer-sheets", lines.toString());
        var regrade = ordered(Policy.NEW_KEY, "q2");

        int steps = 1;
        while (step(regrade)) {
            steps++;
        }

        assertThat(steps).isEqualTo(5);
        var totals = totals(regrade);
        assertThat(totals.raised()).isEqualTo(200);
        assertThat(totals.lowered()).isEqualTo(400);
        assertThat(totals.shift()).isEqualByComparingTo("-200");
    }

    @Test
    void marksAllAlikeWhileManyHandIn() throws Exception {
        List<Sitter> sitters = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            var sitter = exam.start(assignment, "L" + i);
            sitter.tick(1, 1, "Witte");
            sitters.add(sitter);
        }
        var regrade = ordered(Policy.NEW_KEY, "q2");

        try (var pupils = Executors.newFixedThreadPool(8)) {
            List<Future<?>> all = new ArrayList<>();
            sitters.forEach(sitter -> all.add(pupils.submit(sitter::submit)));
            all.add(pupils.submit(() -> finish(regrade)));
            for (var each : all) {
                each.get();
            }
        }

        assertThat(sitters).allSatisfy(sitter -> assertThat(total(sitter)).isEqualTo(1));
    }

    private Sitter handedIn(String learner, String text) {
        var sitter = exam.start(assignment, learner);
        sitter.tick(1, 1, text);
        sitter.submit();
        return sitter;
    }

    private static int total(Sitter sitter) {
        return sitter.result().json().path("total").asInt();
    }

    private RegradeId ordered(Policy policy, String option) {
        var id = RegradeId.next();
        var row =
                new RegradeStore.Row(
                        id,
                        new QuestionId(UUID.fromString(exam.questions().getFirst())),
                        new Ruling.Order(policy, List.of(option), null, 1),
                        false,
                        null,
                        null,
                        NOW);
        exam.school()
                .in(
                        () -> {
                            transaction.executeWithoutResult(
                                    _ ->
                                            regrades.insert(
                                                    row,
                                                    List.of(AssignmentId.valueOf(assignment))));
                            return id;
                        });
        return id;
    }

    private boolean step(RegradeId id) {
        return exam.school().in(() -> regrading.step(id));
    }

    private void finish(RegradeId id) {
        while (step(id)) {
            continue;
        }
    }

    private RegradeStore.Standing standing(RegradeId id) {
        return exam.school().in(() -> transaction.execute(_ -> regrades.find(id).orElseThrow()));
    }

    private int moved(RegradeId id) {
        return totals(id).changed();
    }

    private ChangeStore.Totals totals(RegradeId id) {
        return exam.school()
                .in(() -> Objects.requireNonNull(transaction.execute(_ -> changes.totals(id))));
    }
}
