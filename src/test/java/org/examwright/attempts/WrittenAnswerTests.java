package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Essays are marked by people: a first one, a second one, a moderator. */
@JourneyTest
@Import(ExamKit.class)
class WrittenAnswerTests {
    @Autowired ExamKit kit;
    @Autowired Api api;

    private Exam exam;
    private String assignment;

    @BeforeEach
    void setUp() {
        exam = kit.exam(List.of(essay("the war"), essay("the harvest")));
        assignment = exam.set(Map.of());
    }

    @Test
    void waitsForAFirstMarkerUntilEveryAnswerIsMarked() {
        var one = handedIn("L1", "The war.", "The harvest.");
        handedIn("L2", "The war!", null);
        exam.start(assignment, "L3").save(1, 1, Map.of("text", "Not yet."));

        var waiting = waiting("");

        assertThat(waiting).hasSize(3);
        assertThat(waiting.get(0).at("/answer/text").asString()).isEqualTo("The war.");
        assertThat(waiting.get(0).at("/markScheme/essay/for/0/claim").asString())
                .isEqualTo("It cost lives");
        assertThat(waiting.get(0).has("score")).isFalse();
        exam.teacher().put(one.path() + "/marks/1", Map.of("score", 9, "level", 2));
        assertThat(waiting("")).hasSize(2);
        assertThat(waiting("?slot=1")).hasSize(1);
    }

    @Test
    void goesOnWhereAPageEnded() {
        handedIn("L1", "The war.", "The harvest.");
        handedIn("L2", "The war!", "The harvest!");
        var path = "/v1/assignments/" + assignment + "/written-answers?limit=1";

        var seen = new ArrayList<String>();
        for (var page = exam.teacher().get(path).json(); ; ) {
            page.path("items").forEach(each -> seen.add(each.at("/answer/text").asString()));
            if (page.path("next").isNull()) {
                break;
            }
            page = exam.teacher().get(path + "&cursor=" + page.path("next").asString()).json();
        }

        assertThat(seen).containsExactly("The war.", "The harvest.", "The war!", "The harvest!");
    }

    @Test
    void showsAnAnswerToAnotherSecondMarkerWithoutTheFirstMark() {
        var sitter = handedIn("L1", "The war.", null);
        exam.teacher().put(sitter.path() + "/marks/1", Map.of("score", 9));

        assertThat(waiting("?waiting=SECOND")).isEmpty();
        var second =
                other().get("/v1/assignments/" + assignment + "/written-answers?waiting=SECOND")
                        .json()
                        .path("items");

        assertThat(second).hasSize(1);
        assertThat(second.get(0).has("marks")).isFalse();
        assertThat(second.get(0).has("score")).isFalse();
    }

    @Test
    void waitsForAModeratorWhereTwoMarkersDiffer() {
        var sitter = handedIn("L1", "The war.", "The harvest.");
        exam.teacher().put(sitter.path() + "/marks/1", Map.of("score", 9));
        exam.teacher().put(sitter.path() + "/marks/2", Map.of("score", 9));
        other().put(sitter.path() + "/marks/1", Map.of("score", 13, "as", "SECOND"));
        other().put(sitter.path() + "/marks/2", Map.of("score", 9, "as", "SECOND"));

        var disputed = waiting("?waiting=MODERATOR");

        assertThat(disputed).hasSize(1);
        assertThat(disputed.get(0).path("marks")).hasSize(2);
        assertThat(waiting("?waiting=MODERATOR&tolerance=4")).isEmpty();
        exam.teacher().put(sitter.path() + "/marks/1", Map.of("score", 11, "as", "MODERATOR"));
        assertThat(waiting("?waiting=MODERATOR")).isEmpty();
        assertThat(sitter.result().json().path("total").asInt()).isEqualTo(20);
    }

    @Test
    void waitsForNobodyOnceItIsCreditedOrDropped() {
        var sitter = handedIn("L1", "The war.", "The harvest.");
        for (int slot = 1; slot <= 2; slot++) {
            exam.teacher().put(sitter.path() + "/marks/" + slot, Map.of("score", 9));
        }
        var second = "/v1/assignments/" + assignment + "/written-answers?limit=1&waiting=SECOND";

        exam.regrade(0, Map.of("policy", "CREDIT_ALL"));

        var left = other().get(second).json();
        assertThat(left.path("items")).hasSize(1);
        assertThat(left.at("/items/0/slot").asInt()).isEqualTo(2);
        assertThat(left.path("next").isNull()).isTrue();
        other().put(sitter.path() + "/marks/2", Map.of("score", 13, "as", "SECOND"));
        exam.regrade(1, Map.of("policy", "DROP_ITEM"));
        assertThat(waiting("?waiting=MODERATOR")).isEmpty();
    }

    @Test
    void wantsAnotherPersonForTheSecondMark() {
        var path = handedIn("L1", "The war.", null).path() + "/marks/1";
        exam.teacher().put(path, Map.of("score", 9));

        var refused = exam.teacher().put(path, Map.of("score", 9, "as", "SECOND"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.member("code")).isEqualTo("mark-misfit");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/as");
        assertThat(other().put(path, Map.of("score", 9, "as", "SECOND")).status()).isEqualTo(200);
        assertThat(other().put(path, Map.of("score", 8, "as", "FIRST")).status()).isEqualTo(422);
        assertThat(exam.teacher().put(path, Map.of("score", 8)).status()).isEqualTo(200);
    }

    @Test
    void tellsWhoGaveWhichMarkWhen() {
        var sitter = handedIn("L1", "The war.", null);
        var path = sitter.path() + "/marks/1";
        exam.teacher().put(path, Map.of("score", 9, "level", 2, "points", List.of(0)));
        exam.teacher().put(path, Map.of("score", 4, "level", 1, "comment", "On reflection"));

        var shown = exam.teacher().get(path).json();

        assertThat(shown.path("score").asInt()).isEqualTo(4);
        assertThat(shown.at("/marks/0/score").asInt()).isEqualTo(9);
        assertThat(shown.at("/marks/0/points/0").asInt()).isZero();
        assertThat(shown.at("/marks/1/marker/id").asString()).isNotBlank();
        assertThat(shown.at("/marks/1/markedAt").asString()).isNotBlank();
        assertThat(exam.lms().get(path).status()).isEqualTo(403);
        assertThat(sitter.caller().get(path).status()).isEqualTo(403);
    }

    @Test
    void takesTheClaimsOfAnEssayForItsPoints() {
        var sitter = handedIn("L1", "The war.", null);
        var path = sitter.path() + "/marks/1";

        assertThat(exam.teacher().put(path, Map.of("score", 9, "points", List.of(0, 1))).status())
                .isEqualTo(200);
        assertThat(exam.teacher().put(path, Map.of("score", 9, "points", List.of(2))).status())
                .isEqualTo(422);
        assertThat(exam.teacher().put(path, Map.of("score", 9, "level", 1)).status())
                .isEqualTo(422);
    }

    @Test
    void neverMarksAnEssayByItself() {
        var sitter = handedIn("L1", "It cost lives. It was the war.", "It cost lives.");

        var result = sitter.result().json();

        assertThat(result.path("total").asInt()).isZero();
        assertThat(result.path("pending").asInt()).isEqualTo(40);
        assertThat(result.at("/slots/0/outcome").asString()).isEqualTo("NEEDS_MARKER");
        assertThat(result.at("/slots/0").has("score")).isFalse();
    }

    private Api.Caller other() {
        return api.as(exam.school().admin());
    }

    private JsonNode waiting(String query) {
        return exam.teacher()
                .get("/v1/assignments/" + assignment + "/written-answers" + query)
                .json()
                .path("items");
    }

    private Sitter handedIn(String learner, String first, @Nullable String second) {
        var sitter = exam.start(assignment, learner);
        sitter.save(1, 1, Map.of("text", first));
        if (second != null) {
            sitter.save(2, 1, Map.of("text", second));
        }
        sitter.submit();
        return sitter;
    }

    private static Map<String, ?> essay(String cause) {
        Map<String, ?> claim = Map.of("claim", "It cost lives", "evidence", List.of());
        return Map.of(
                "type",
                "ESSAY",
                "stem",
                "How far was " + cause + " the cause of the fall of the monarchy?",
                "marks",
                20,
                "scoring",
                Map.of("rule", "MARK_SCHEME"),
                "markScheme",
                Map.of(
                        "points",
                        List.of(),
                        "rule",
                        "ALL",
                        "essay",
                        Map.of(
                                "analysis", Map.of(),
                                "for", List.of(claim),
                                "against", List.of(claim),
                                "links", List.of(),
                                "criteria", List.of(),
                                "weakAnswers", List.of(),
                                "levels", List.of(level(2, 6, 20), level(1, 1, 5)))));
    }

    private static Map<String, ?> level(int level, int from, int to) {
        return Map.of("level", level, "from", from, "to", to, "descriptor", "Level " + level);
    }
}
