package org.examwright.attempts.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JourneyTest
@Import(ExamKit.class)
class ReferralJourneyTests {
    private static final String IN_DOUBT = "They were hungry for a more tolerant church.";

    @Autowired ExamKit kit;
    private Exam exam;
    private String assignment;
    private String queue;

    @BeforeEach
    void setAnExam() {
        exam = kit.exam(List.of(name(), reasons()));
        assignment = exam.set(Map.of("release", Map.of("marks", "AFTER_SUBMISSION")));
        queue = "/v1/assignments/" + assignment + "/referrals";
    }

    @Test
    void sureAnswersAreMarkedAtOnce() {
        var right = sit("a", "It was John Lilburne", "Wages fell behind prices.");
        var wrong = sit("b", "Oliver Cromwell", "It was nice weather.");

        assertThat(right.result().json().path("total").asInt()).isEqualTo(2);
        assertThat(right.result().json().path("pending").asInt()).isZero();
        assertThat(wrong.result().json().path("total").asInt()).isZero();
        assertThat(wrong.result().json().at("/slots/0/outcome").asString()).isEqualTo("INCORRECT");
        assertThat(queued()).isEmpty();
    }

    @Test
    void oneDecisionMarksAllAlikeAndThoseWhoComeLater() {
        var first = sit("a", "Lilburne", IN_DOUBT);
        var second = sit("b", "Lilburne", "they were hungry, for a more tolerant church");

        assertThat(first.result().json().path("total").asInt()).isEqualTo(1);
        assertThat(first.result().json().path("pending").asInt()).isEqualTo(1);
        assertThat(first.result().json().at("/slots/1/outcome").asString())
                .isEqualTo("NEEDS_MARKER");
        var open = exam.teacher().get(queue).json().at("/items/0");
        assertThat(queued()).hasSize(1);
        assertThat(open.path("alike").asInt()).isEqualTo(2);
        assertThat(open.path("text").asString()).isEqualTo(IN_DOUBT);
        assertThat(open.at("/wanted/text").asString()).isEqualTo("Toleration");

        var seen = exam.teacher().get(first.path() + "/result").json().at("/slots/1/points/0");
        assertThat(seen.path("verdict").asString()).isEqualTo("REFER");
        assertThat(seen.at("/missing/0").asString()).isEqualTo("hoped");
        assertThat(first.result().json().at("/slots/1/points").isMissingNode()).isTrue();

        var decided = decide(open.path("id").asString(), true);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        assertThat(decided.json().path("alike").asInt()).isEqualTo(2);
        assertThat(second.result().json().path("total").asInt()).isEqualTo(2);
        assertThat(second.result().json().path("pending").asInt()).isZero();
        assertThat(queued()).isEmpty();
        var third = sit("c", "Lilburne", IN_DOUBT);
        assertThat(third.result().json().path("total").asInt()).isEqualTo(2);

        decide(open.path("id").asString(), false);
        assertThat(third.result().json().path("total").asInt()).isEqualTo(1);
        assertThat(first.result().json().at("/slots/1/outcome").asString()).isEqualTo("INCORRECT");
    }

    @Test
    void aPersonsMarkTakesTheAnswerOutOfTheQueue() {
        var sitter = sit("a", "Lilburne", IN_DOUBT);
        var referral = queued().getFirst();

        var mark =
                exam.teacher()
                        .put(
                                sitter.path() + "/marks/2",
                                Map.of("score", 0.5, "points", List.of(0), "comment", "Half"));
        assertThat(mark.status()).as(mark.toString()).isEqualTo(200);

        assertThat(queued()).isEmpty();
        decide(referral, true);
        assertThat(sitter.result().json().path("total").asDouble()).isEqualTo(1.5);
        assertThat(sitter.result().json().path("pending").asInt()).isZero();
    }

    @Test
    void sheetsOfAWholeYearWaitInTheSameQueue() {
        var line =
                "{\"learner\":\"%s\",\"answers\":{\"1\":{\"text\":\"Lilburne\"},\"2\":{\"text\":\"%s\"}}}";
        var file = line.formatted("a", IN_DOUBT) + "\n" + line.formatted("b", IN_DOUBT) + "\n";

        var loaded = send(file);
        assertThat(loaded.json().at("/counts/stored").asInt()).as(loaded.toString()).isEqualTo(2);
        assertThat(exam.teacher().get(queue).json().at("/items/0/alike").asInt()).isEqualTo(2);
        decide(queued().getFirst(), true);
        send(line.formatted("c", IN_DOUBT) + "\n" + file);

        var results = exam.teacher().get("/v1/assignments/" + assignment + "/results").json();
        assertThat(results.path("items").valueStream().map(each -> each.path("total").asInt()))
                .containsExactly(2, 2, 2);
        assertThat(queued()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotDecided() {
        var elsewhere = decide("0199f3b1-5d20-7e4a-9f10-2a3b4c5d6e7f", true);

        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.member("code")).isEqualTo("referral-not-found");
    }

    @Test
    void answersAreMarkedWithoutBeingStored() {
        var report =
                exam.teacher()
                        .post(
                                "/v1/marking",
                                Map.of(
                                        "items",
                                        List.of(
                                                item(0, "John Lilburn"),
                                                item(0, "Lilburne or Walwyn"),
                                                item(1, IN_DOUBT))))
                        .json();

        assertThat(report.at("/items/0/score").asInt()).isEqualTo(1);
        assertThat(report.at("/items/1/score").asInt(9)).isZero();
        assertThat(report.at("/items/0/points/0/span/end").asInt()).isEqualTo(12);
        assertThat(report.at("/items/1/points/0/flags/0").asString()).isEqualTo("TWO_VALUES");
        assertThat(report.at("/items/2/outcome").asString()).isEqualTo("NEEDS_MARKER");
    }

    private Map<String, ?> item(int question, String text) {
        return Map.of("questionId", exam.questions().get(question), "answer", Map.of("text", text));
    }

    private Sitter sit(String learner, String name, String reason) {
        var sitter = exam.start(assignment, learner);
        assertThat(sitter.save(1, 1, Map.of("text", name)).status()).isEqualTo(200);
        assertThat(sitter.save(2, 1, Map.of("text", reason)).status()).isEqualTo(200);
        assertThat(sitter.submit().status()).isEqualTo(200);
        return sitter;
    }

    private Api.Answer send(String lines) {
        return exam.teacher()
                .with("Content-Type", "application/x-ndjson")
                .post("/v1/assignments/" + assignment + "/answer-sheets", lines);
    }

    private List<String> queued() {
        return exam.teacher()
                .get(queue)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private Api.Answer decide(String referral, boolean award) {
        return exam.teacher().post(queue + "/" + referral + "/decision", Map.of("award", award));
    }

    private static Map<String, ?> name() {
        return question(
                "Name the man who led the Levellers.",
                "ALL",
                List.of(
                        point(
                                "Lilburne",
                                Map.of("name", "John Lilburne"),
                                "John Lilburne",
                                "Lilburne")));
    }

    private static Map<String, ?> reasons() {
        return question(
                "Give one reason why people joined the Levellers.",
                "ANY_OF",
                List.of(
                        point(
                                "Toleration",
                                Map.of("idea", "toleration"),
                                "they hoped for a more tolerant church"),
                        point("Wages", Map.of("idea", "wages"), "wages fell behind prices")));
    }

    private static Map<String, ?> point(String text, Map<String, ?> slots, String... accept) {
        return Map.of(
                "marks",
                1,
                "text",
                text,
                "accept",
                List.of(accept),
                "reject",
                List.of(),
                "slots",
                slots,
                "evidence",
                List.of());
    }

    private static Map<String, ?> question(String stem, String rule, List<Map<String, ?>> points) {
        return Map.of(
                "type",
                "SHORT_ANSWER",
                "form",
                "PLAIN",
                "stem",
                stem,
                "marks",
                1,
                "scoring",
                Map.of("rule", "MARK_SCHEME"),
                "markScheme",
                rule.equals("ALL")
                        ? Map.of("points", points, "rule", rule)
                        : Map.of("points", points, "rule", rule, "of", 1));
    }
}
