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

/** Short answers are regraded by the mark scheme of the question's latest version. */
@JourneyTest
@Import(ExamKit.class)
class WrittenRegradeTests {
    private static final String STEM = "Why did people join the Levellers?";
    private static final String TOLERATION = "they hoped for a more tolerant church";
    private static final String WAGES = "wages fell behind prices";
    private static final String IN_DOUBT = "They were hungry for a more tolerant church.";

    @Autowired ExamKit kit;

    private Exam exam;
    private String assignment;

    @BeforeEach
    void setUp() {
        exam = kit.exam(List.of(question(TOLERATION)));
        assignment = exam.set(Map.of());
    }

    @Test
    void awardsWhatTheNewSchemeAccepts() {
        var sitter = handedIn("L1", "Wages fell behind prices.");
        assertThat(total(sitter)).isZero();
        edit(WAGES);

        var done = exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(done.at("/counts/raised").asInt()).isEqualTo(1);
        assertThat(total(sitter)).isEqualTo(1);
        var shown = exam.teacher().get(sitter.path() + "/result").json().at("/slots/0");
        assertThat(shown.at("/points/0/wanted/accept/0").asString()).isEqualTo(WAGES);
    }

    @Test
    void takesWhatNeedsNoDecisionAnyMoreOutOfTheQueueAndPutsItBack() {
        var sitter = handedIn("L1", IN_DOUBT);
        assertThat(queued()).hasSize(1);

        exam.regrade(0, Map.of("policy", "CREDIT_ALL"));

        assertThat(queued()).isEmpty();
        assertThat(total(sitter)).isEqualTo(1);

        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(queued()).hasSize(1);
        assertThat(total(sitter)).isZero();
    }

    @Test
    void putsAllWhoseAnswersAreInDoubtIntoTheQueueAtOnce() {
        for (int i = 0; i < 5; i++) {
            handedIn("L" + i, IN_DOUBT);
        }
        exam.regrade(0, Map.of("policy", "CREDIT_ALL"));

        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(queued()).hasSize(1);
        assertThat(queued().get(0).path("alike").asInt()).isEqualTo(5);
    }

    @Test
    void keepsWhatAPersonDecidedWhereTheSchemeStays() {
        var sitter = handedIn("L1", IN_DOUBT);
        var referral = queued().get(0).path("id").asString();
        exam.teacher()
                .post(
                        "/v1/assignments/%s/referrals/%s/decision".formatted(assignment, referral),
                        Map.of("award", true));
        assertThat(total(sitter)).isEqualTo(1);

        exam.regrade(0, Map.of("policy", "DROP_ITEM"));
        assertThat(total(sitter)).isZero();
        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(total(sitter)).isEqualTo(1);
        assertThat(queued()).isEmpty();
    }

    @Test
    void keepsAPersonsMarkUnderTheNewScheme() {
        var sitter = handedIn("L1", "Wages fell behind prices.");
        exam.teacher().put(sitter.path() + "/marks/1", Map.of("score", 0.5));
        edit(WAGES);

        exam.regrade(0, Map.of("policy", "NEW_KEY"));

        assertThat(sitter.result().json().path("total").asDouble()).isEqualTo(0.5);
    }

    private Sitter handedIn(String learner, String text) {
        var sitter = exam.start(assignment, learner);
        sitter.save(1, 1, Map.of("text", text));
        sitter.submit();
        return sitter;
    }

    private static int total(Sitter sitter) {
        return sitter.result().json().path("total").asInt();
    }

    private JsonNode queued() {
        return exam.teacher()
                .get("/v1/assignments/" + assignment + "/referrals")
                .json()
                .path("items");
    }

    private void edit(String accepted) {
        var path = "/v1/questions/" + exam.questions().getFirst();
        var tag = exam.teacher().get(path).header("ETag");
        var edited = exam.teacher().with("If-Match", tag).put(path, question(accepted));
        assertThat(edited.status()).as(edited.toString()).isEqualTo(200);
    }

    private static Map<String, ?> question(String accepted) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("marks", 1);
        point.put("text", "Why");
        point.put("accept", List.of(accepted));
        point.put("reject", List.of());
        point.put("slots", Map.of("idea", accepted));
        point.put("evidence", List.of());
        return Map.of(
                "type",
                "SHORT_ANSWER",
                "form",
                "PLAIN",
                "stem",
                STEM,
                "marks",
                1,
                "scoring",
                Map.of("rule", "MARK_SCHEME"),
                "markScheme",
                Map.of("points", List.of(point), "rule", "ALL"));
    }
}
