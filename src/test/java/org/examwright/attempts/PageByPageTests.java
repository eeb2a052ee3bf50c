package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One question at a time, on one machine and then on another, and how sure a learner is. */
@JourneyTest
@Import(ExamKit.class)
class PageByPageTests {
    @Autowired ExamKit kit;
    @Autowired Api api;

    @Test
    void showsOneQuestionAtATimeInTheAttemptsOrder() {
        var exam = kit.exam();
        var sitter = exam.start(exam.set(Map.of("shuffle", Map.of("questions", true))), "L1");

        List<Object> pages = new ArrayList<>();
        for (var slot : state(sitter).json().path("slots")) {
            var page = sitter.caller().get(sitter.path() + "?slot=" + slot.path("slot").asInt());
            assertThat(page.json().path("slots")).hasSize(1);
            pages.add(page.json().at("/slots/0"));
        }

        var whole = new ArrayList<Object>();
        sitter.show().json().path("slots").forEach(whole::add);
        assertThat(pages).isEqualTo(whole);
        assertThat(sitter.caller().get(sitter.path() + "?slot=9").status()).isEqualTo(404);
    }

    @Test
    void goesOnElsewhereWithAllThatIsHeld() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("timeLimit", "PT45M"));
        var here = exam.start(assignment, "L1");
        here.tick(1, 1, "Gapon");
        here.tick(1, 2, "Witte");
        here.save(4, 1, Map.of("text", "The war"));
        here.save(4, 2, null);
        here.caller().put(here.path() + "/flags/3", Map.of("flagged", true));

        var there = exam.start(assignment, "L1");

        assertThat(there.path()).isEqualTo(here.path());
        assertThat(state(there).json().path("slots").toString())
                .isEqualTo(
                        """
                        [{"slot":1,"sequence":2,"answered":true,"flagged":false},\
                        {"slot":2,"sequence":0,"answered":false,"flagged":false},\
                        {"slot":3,"sequence":0,"answered":false,"flagged":true},\
                        {"slot":4,"sequence":2,"answered":false,"flagged":false}]\
                        """);
        assertThat(state(there).member("remaining")).startsWith("PT44M5");
        assertThat(there.show().json().at("/slots/0/answer/options/0").asString())
                .isEqualTo(there.names(1, "Witte").getFirst());
        there.submit();
        assertThat(state(here).member("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void hidesTheStateFromOtherLearners() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        var own = exam.start(assignment, "L1");
        var other = exam.start(assignment, "L2");

        assertThat(other.caller().get(own.path() + "/state").status()).isEqualTo(404);
    }

    @Test
    void saysWhereItAsksHowSureALearnerIsAndTakesIt() {
        var exam =
                kit.exam(
                        List.of(
                                certain("Who led the march on the palace in 1905?"),
                                ExamKit.question(
                                        "MULTIPLE_CHOICE",
                                        "Who signed the manifesto of October?",
                                        "SINGLE_BEST",
                                        options())));
        var sitter = exam.start(exam.set(Map.of()), "L1");

        var asked = sitter.show().json();

        assertThat(asked.at("/slots/0/question/certainty").toString())
                .isEqualTo("[\"LOW\",\"MIDDLE\",\"HIGH\"]");
        assertThat(asked.at("/slots/1/question").has("certainty")).isFalse();
        var saved = sure(sitter, 1, "Witte", "HIGH");
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        assertThat(saved.json().at("/answer/certainty").asString()).isEqualTo("HIGH");
        assertThat(sure(sitter, 2, "Witte", "HIGH").status()).isEqualTo(422);
        assertThat(sitter.submit().json().path("total").asInt()).isEqualTo(-2);
    }

    @Test
    void saysWhoHasPassedOnceThatIsSure() {
        var exam = kit.exam();
        var sitter = exam.start(exam.set(Map.of("passMark", 50)), "L1");
        sitter.tick(1, 1, "Gapon");
        sitter.save(4, 1, Map.of("text", "The war."));

        assertThat(sitter.submit().json().has("passed")).isFalse();
        exam.teacher().put(sitter.path() + "/marks/4", Map.of("score", 11));

        assertThat(sitter.result().json().path("passed").asBoolean()).isTrue();
        exam.teacher().put(sitter.path() + "/marks/4", Map.of("score", 10));
        assertThat(sitter.result().json().path("passed").asBoolean(true)).isFalse();
    }

    @Test
    void tellsNobodyWhoHasPassedBeforeMarksAreReleased() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of("passMark", 1, "release", Map.of("marks", "NEVER")));
        var sitter = exam.start(assignment, "L1");
        sitter.tick(1, 1, "Gapon");

        assertThat(sitter.submit().json().has("passed")).isFalse();
        assertThat(
                        exam.teacher()
                                .get("/v1/assignments/" + assignment + "/results")
                                .json()
                                .at("/items/0/passed")
                                .asBoolean())
                .isTrue();
    }

    private static Api.Answer state(Sitter sitter) {
        return sitter.caller().get(sitter.path() + "/state");
    }

    private static Api.Answer sure(Sitter sitter, int slot, String text, String certainty) {
        return sitter.save(
                slot, 1, Map.of("options", sitter.names(slot, text), "certainty", certainty));
    }

    private static Map<String, ?> certain(String stem) {
        return ExamKit.question("MULTIPLE_CHOICE", stem, "CERTAINTY", options());
    }

    private static List<Map<String, ?>> options() {
        return List.of(
                ExamKit.option("q1", "Gapon", true, 1),
                ExamKit.option("q2", "Witte", false, 0),
                ExamKit.option("q3", "Lvov", false, 0));
    }
}
