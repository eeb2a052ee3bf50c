package org.examwright.attempts.regrades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A wrong key is put right after the class has sat it, over HTTP. */
@JourneyTest
@Import(ExamKit.class)
class RegradeJourneyTests {
    private static final Map<String, ?> ALL_AT_ONCE =
            Map.of(
                    "release",
                    Map.of(
                            "marks", "AFTER_SUBMISSION",
                            "answers", "AFTER_SUBMISSION",
                            "feedback", "AFTER_SUBMISSION"));

    @Autowired ExamKit kit;

    private Exam exam;

    @BeforeEach
    void setUp() {
        exam = kit.exam();
    }

    @Test
    void triesAKeyOutAndThenPutsItRightForAll() {
        var assignment = exam.set(ALL_AT_ONCE);
        var wronged = ticks(assignment, "L1", "Witte");
        var favoured = ticks(assignment, "L2", "Gapon");
        var neither = ticks(assignment, "L3", "Lvov");
        var wanted = Map.of("policy", "NEW_KEY", "options", List.of("q2"), "reason", "A misprint");

        var tried = exam.regrade(0, with(wanted, "dryRun", true));

        assertThat(tried.at("/counts/changed").asInt()).isEqualTo(2);
        assertThat(tried.path("totalShift").decimalValue()).isZero();
        assertThat(tried.at("/changes/0/learner/reference").asString()).isEqualTo("L1");
        assertThat(tried.at("/changes/0/before").asInt()).isZero();
        assertThat(tried.at("/changes/0/after").asInt()).isEqualTo(1);
        assertThat(total(wronged)).isZero();
        assertThat(total(favoured)).isEqualTo(1);

        var done = exam.regrade(0, wanted);

        assertThat(done.path("changes")).isEqualTo(tried.path("changes"));
        assertThat(done.at("/orderedBy/id").asString()).isNotBlank();
        assertThat(done.path("reason").asString()).isEqualTo("A misprint");
        assertThat(total(wronged)).isEqualTo(1);
        assertThat(total(favoured)).isZero();
        assertThat(total(neither)).isZero();
        var shown = wronged.result().json().at("/slots/0");
        assertThat(shown.path("key").path("options"))
                .isEqualTo(shown.path("answer").path("options"));
        assertThat(shown.has("feedback")).isFalse();
        assertThat(shown.path("regraded").asString()).isEqualTo("NEW_KEY");
        assertThat(row(assignment, "L1").path("total").asInt()).isEqualTo(1);
        var learner = done.at("/changes/0/learner/id").asString();
        var held = exam.teacher().get("/v1/learners/" + learner + "/data").json();
        assertThat(held.at("/attempts/0/regrades")).hasSize(1);
        assertThat(held.at("/attempts/0/regrades/0/after").asInt()).isEqualTo(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        var assignment = exam.set(ALL_AT_ONCE);
        var sitter = ticks(assignment, "L1", "Witte");
        var wanted = Map.of("policy", "ACCEPT_ALSO", "options", List.of("q2"));
        exam.regrade(0, wanted);
        var after = sitter.result().text();

        var again = exam.regrade(0, wanted);

        assertThat(again.at("/counts/changed").asInt()).isZero();
        assertThat(sitter.result().text()).isEqualTo(after);
        var kept = exam.teacher().get("/v1/questions/" + exam.questions().get(0) + "/regrades");
        assertThat(kept.json().path("items")).hasSize(2);
        assertThat(kept.json().at("/items/0/counts/raised").asInt()).isEqualTo(1);
    }

    @Test
    void marksWhatIsHandedInLaterLikewise() {
        var assignment = exam.set(ALL_AT_ONCE);
        var open = exam.start(assignment, "L1");
        open.tick(1, 1, "Witte");

        exam.regrade(0, Map.of("policy", "NEW_KEY", "options", List.of("q2")));
        open.submit();
        var sheets =
                exam.lms()
                        .with("Content-Type", "application/x-ndjson")
                        .post(
                                "/v1/assignments/" + assignment + "/answer-sheets",
                                "{\"learner\":\"L2\",\"answers\":{\"1\":{\"options\":[\"q2\"]}}}\n");

        assertThat(sheets.status()).as(sheets.toString()).isEqualTo(200);
        assertThat(total(open)).isEqualTo(1);
        assertThat(row(assignment, "L2").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void takesADroppedQuestionOutAndPutsItBack() {
        var assignment = exam.set(ALL_AT_ONCE);
        var sitter = ticks(assignment, "L1", "Gapon");

        var dropped = exam.regrade(0, Map.of("policy", "DROP_ITEM"));

        assertThat(dropped.at("/changes/0/maximumBefore").asInt()).isEqualTo(24);
        assertThat(dropped.at("/changes/0/maximumAfter").asInt()).isEqualTo(23);
        assertThat(row(assignment, "L1").path("maximum").asInt()).isEqualTo(23);
        assertThat(total(sitter)).isZero();

        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(sitter.result().json().path("maximum").asInt()).isEqualTo(24);
        assertThat(total(sitter)).isEqualTo(1);
    }

    @Test
    void goesByTheLatestVersionAndSaysWhatThatSays() {
        var assignment = exam.set(ALL_AT_ONCE);
        var sitter = ticks(assignment, "L1", "Witte");
        var path = "/v1/questions/" + exam.questions().get(0);
        var question = exam.teacher().get(path);
        var edited =
                exam.teacher()
                        .with("If-Match", question.header("ETag"))
                        .put(
                                path,
                                ExamKit.question(
                                        "MULTIPLE_CHOICE",
                                        "Who led the march on the palace in 1905?",
                                        "SINGLE_BEST",
                                        List.of(
                                                ExamKit.option("q1", "Gapon", false, 0),
                                                ExamKit.option("q2", "Witte", true, 1),
                                                ExamKit.option("q3", "Lvov", false, 0))));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
        assertThat(total(sitter)).isZero();

        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(total(sitter)).isEqualTo(1);
        assertThat(sitter.result().json().at("/slots/0/feedback").asString())
                .isEqualTo(ExamKit.CANARY + " on Witte");
    }

    @Test
    void letsAnotherAttemptCountWhereThatIsTheBestNow() {
        var assignment = exam.set(with(ALL_AT_ONCE, "attempts", 2));
        ticks(assignment, "L1", "Gapon");
        ticks(assignment, "L1", "Witte");
        assertThat(row(assignment, "L1").path("number").asInt()).isEqualTo(1);

        var done = exam.regrade(0, Map.of("policy", "NEW_KEY", "options", List.of("q2")));

        assertThat(row(assignment, "L1").path("number").asInt()).isEqualTo(2);
        assertThat(row(assignment, "L1").path("total").asInt()).isEqualTo(1);
        assertThat(done.at("/changes/0/countedBefore").asBoolean()).isTrue();
        assertThat(done.at("/changes/0/countedAfter").asBoolean()).isFalse();
        assertThat(done.at("/changes/1/countedAfter").asBoolean()).isTrue();
    }

    @Test
    void creditsAnEssayAndLeavesNothingToMark() {
        var assignment = exam.set(ALL_AT_ONCE);
        var sitter = exam.start(assignment, "L1");
        sitter.save(4, 1, Map.of("text", "The war."));
        sitter.submit();

        exam.regrade(3, Map.of("policy", "CREDIT_ALL"));

        assertThat(total(sitter)).isEqualTo(20);
        assertThat(sitter.result().json().path("pending").asInt()).isZero();
        var mark = exam.teacher().put(sitter.path() + "/marks/4", Map.of("score", 3));
        assertThat(mark.status()).isEqualTo(422);
    }

    @Test
    void regradesOnlyTheAssignmentsNamed() {
        var one = exam.set(ALL_AT_ONCE);
        var other = exam.set(ALL_AT_ONCE);
        var moved = ticks(one, "L1", "Witte");
        var left = ticks(other, "L1", "Witte");

        exam.regrade(
                0,
                Map.of(
                        "policy", "ACCEPT_ALSO",
                        "options", List.of("q2"),
                        "assignments", List.of(one)));

        assertThat(total(moved)).isEqualTo(1);
        assertThat(total(left)).isZero();
    }

    @Test
    void refusesWhatDoesNotGoWithTheQuestion() {
        exam.set(Map.of());

        refused(Map.of("policy", "NEW_KEY", "options", List.of("q9")), "/options");
        refused(Map.of("policy", "ACCEPT_ALSO"), "/options");
        refused(Map.of("policy", "DROP_ITEM", "options", List.of("q1")), "/options");
        refused(Map.of("policy", "NEW_RULE", "scoring", Map.of("rule", "MATCH_ALL")), "/scoring");
        refused(
                Map.of("policy", "CREDIT_ALL", "assignments", List.of(exam.quiz())),
                "/assignments/0");
    }

    @Test
    void isForTeachersAlone() {
        exam.set(Map.of());
        var path = "/v1/questions/" + exam.questions().get(0) + "/regrades";

        assertThat(exam.lms().post(path, Map.of("policy", "CREDIT_ALL")).status()).isEqualTo(403);
    }

    private Sitter ticks(String assignment, String learner, String text) {
        var sitter = exam.start(assignment, learner);
        sitter.tick(1, 1, text);
        assertThat(sitter.submit().status()).isEqualTo(200);
        return sitter;
    }

    private static int total(Sitter sitter) {
        return sitter.result().json().path("total").asInt();
    }

    private JsonNode row(String assignment, String learner) {
        for (var row :
                exam.teacher()
                        .get("/v1/assignments/" + assignment + "/results")
                        .json()
                        .path("items")) {
            if (row.at("/learner/reference").asString().equals(learner)) {
                return row;
            }
        }
        throw new AssertionError("no result of " + learner);
    }

    private void refused(Map<String, ?> wanted, String pointer) {
        var refused =
                exam.teacher()
                        .post("/v1/questions/" + exam.questions().get(0) + "/regrades", wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.member("code")).isEqualTo("regrade-misfit");
        assertThat(refused.json().at("/errors/0/pointer").asString()).startsWith(pointer);
    }

    private static Map<String, ?> with(Map<String, ?> before, String name, Object value) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        after.put(name, value);
        return after;
    }
}
