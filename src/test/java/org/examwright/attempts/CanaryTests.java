package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every path by which bytes reach a learner is walked, and each reply is scanned for what stands in
 * secret fields.
 */
@JourneyTest
@Import(ExamKit.class)
class CanaryTests {
    private static final String TIME = "2099-01-01T00:00:00Z";

    @Autowired ExamKit kit;
    private Canaries canaries;

    @BeforeEach
    void plant() {
        canaries = new Canaries(kit);
    }

    @ParameterizedTest(name = "released: {0}")
    @ValueSource(strings = {"NEVER", "AFTER_CLOSE", "AT"})
    void nothingComesOutBeforeItsRelease(String when) {
        assertThat(canaries.bank())
                .contains("Kanarifeedback", "Kanarievidence", "Kanaripoint", "kanariaccept");
        Object policy = when.equals("AT") ? Map.of("at", TIME) : when;
        var assignment = set(policy, policy, policy);
        var other = canaries.exam.start(assignment, "kanarilearner");
        other.save(4, 1, Map.of("text", "Kanarianswer"));
        other.submit();
        remark(other);
        var pupil = canaries.exam.start(assignment, "p");

        var answers = new ArrayList<>(sit(pupil, assignment));
        remark(pupil);
        answers.addAll(after(pupil));
        answers.addAll(elsewhere(pupil, other, assignment));

        answers.forEach(canaries::scan);
    }

    @Test
    void anExtractIsShownWithoutWhereItIsKept() {
        var pupil = canaries.exam.start(set("NEVER", "NEVER", "NEVER"), "reader");

        var shown = pupil.show();

        canaries.scan(shown);
        assertThat(shown.json().at("/slots/3/question/extracts/0").propertyNames())
                .containsExactly("label", "title", "author", "provenance", "licence", "text");
        assertThat(shown.json().at("/slots/3/question/extracts/0/text").asString())
                .isEqualTo("Towns grew where roads met.");
    }

    @Test
    void theScanFindsWhatATeacherIsShown() {
        var question = "/v1/questions/" + canaries.exam.questions().getFirst();
        var shown = canaries.exam.teacher().get(question);

        assertThatThrownBy(() -> canaries.scan(shown)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatALearnersOwnKeySeesIsNoMore() {
        var assignment = set("NEVER", "NEVER", "NEVER");
        var other = canaries.exam.start(assignment, "kanarilearner");
        var admin = canaries.exam.api().as(canaries.exam.school().admin());
        var roll = admin.post("/v1/classes", Map.of("name", "Kanariclass")).member("id");
        var details = Map.of("reference", "p", "name", "Pat");
        var learner = admin.post("/v1/classes/" + roll + "/learners", details).member("id");
        var key = admin.post("/v1/keys", Map.of("learner", learner, "role", "LEARNER"));
        assertThat(key.status()).as(key.toString()).isEqualTo(201);
        var self = canaries.exam.api().as(key.member("key"));
        var started = self.post("/v1/assignments/" + assignment + "/attempts", Map.of());
        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        var pupil = new Sitter(self, "/v1/attempts/" + started.member("id"), started);

        var answers = new ArrayList<>(sit(pupil, assignment));
        answers.addAll(after(pupil));
        answers.addAll(elsewhere(pupil, other, assignment));

        answers.forEach(canaries::scan);
    }

    @Test
    void marksAloneTellNoAnswerAndNoFeedback() {
        var pupil = canaries.exam.start(set("AFTER_SUBMISSION", "NEVER", "NEVER"), "p");
        pupil.tick(1, 1, "Birch");

        for (var answer : List.of(pupil.submit(), pupil.result(), pupil.show())) {
            canaries.scan(answer, "score", "outcome", "total", "percent", "pending");
        }
    }

    @Test
    void answersAloneTellNoMarksAndNoFeedback() {
        var pupil = canaries.exam.start(set("NEVER", "AFTER_SUBMISSION", "NEVER"), "p");
        pupil.tick(1, 1, "Birch");

        for (var answer : List.of(pupil.submit(), pupil.result(), pupil.show())) {
            canaries.scan(answer, "key");
        }
    }

    @Test
    void feedbackAloneIsOnlyOnWhatWasChosen() {
        var pupil = canaries.exam.start(set("NEVER", "NEVER", "AFTER_SUBMISSION"), "p");
        pupil.tick(1, 1, "Birch");

        var result = pupil.submit();

        assertThat(result.json().at("/slots/0/feedback").asString())
                .isEqualTo("Kanarifeedback on Birch");
        assertThat(result.text().split(Canaries.WORD, -1)).hasSize(1);
        assertThat(result.text()).doesNotContain("Alder", "Cedar", "score", "key", "outcome");
    }

    @Test
    void rightAndWrongAreAlikeInBytesAndHeaders() {
        var assignment = set("NEVER", "NEVER", "NEVER");
        var right = canaries.exam.start(assignment, "righty");
        var wrong = canaries.exam.start(assignment, "wrongy");
        right.tick(1, 1, "Alder");
        wrong.tick(1, 1, "Birch");
        right.save(2, 1, Map.of("order", right.names(2, "The ditch", "The wall", "The tower")));
        wrong.save(2, 1, Map.of("order", wrong.names(2, "The tower", "The wall", "The ditch")));

        assertThat(shape(right.submit())).isEqualTo(shape(wrong.submit()));
        assertThat(shape(right.result())).isEqualTo(shape(wrong.result()));
        assertThat(shape(right.show())).isEqualTo(shape(wrong.show()));
    }

    private String set(Object marks, Object answers, Object feedback) {
        return canaries.exam.set(
                Map.of(
                        "release",
                        Map.of("marks", marks, "answers", answers, "feedback", feedback)));
    }

    /** A marker's words on the essay, which are feedback. */
    private void remark(Sitter pupil) {
        var mark = Map.of("score", 7, "comment", "kanariremark");
        var given = canaries.exam.teacher().put(pupil.path() + "/marks/4", mark);
        assertThat(given.status()).as(given.toString()).isEqualTo(200);
    }

    /** All that can be done while it is open, and what goes wrong. */
    private static List<Api.Answer> sit(Sitter pupil, String assignment) {
        var caller = pupil.caller();
        var path = pupil.path();
        var once = caller.with("Idempotency-Key", "once");
        var starts = "/v1/assignments/" + assignment + "/attempts";
        return List.of(
                pupil.started(),
                caller.post(starts, Map.of("learner", "p")),
                pupil.show(),
                caller.with("If-None-Match", "*").get(path),
                caller.with("If-None-Match", "\"1\"").get(path),
                pupil.tick(1, 1, "Alder"),
                pupil.tick(1, 2, "Birch"),
                pupil.tick(1, 2, "Birch"),
                pupil.tick(1, 2, "Cedar"),
                pupil.tick(1, 1, "Cedar"),
                pupil.save(1, 3, Map.of("options", List.of("z"))),
                pupil.save(1, 3, Map.of("options", List.of("a", "b"))),
                pupil.save(1, 3, Map.of("text", "x")),
                pupil.save(1, 3, Map.of("key", "x")),
                pupil.save(1, 0, null),
                pupil.save(99, 1, null),
                pupil.save(2, 1, Map.of("order", List.of("c", "b", "a"))),
                pupil.save(3, 1, Map.of("pairs", Map.of("1", "a", "2", "b"))),
                pupil.save(3, 2, Map.of("pairs", Map.of("9", "a"))),
                pupil.save(4, 1, Map.of("text", "It did.")),
                caller.put(path + "/answers/1", "{"),
                caller.put(path + "/answers/1", Map.of("sequence", 1)),
                caller.put(path + "/answers/1", Map.of("weight", 1, "sequence", 1)),
                caller.put(path + "/flags/1", Map.of("flagged", true)),
                caller.put(path + "/flags/99", Map.of("flagged", true)),
                pupil.result(),
                once.post(path + "/submission", null),
                once.post(path + "/submission", null));
    }

    private static List<Api.Answer> after(Sitter pupil) {
        var caller = pupil.caller();
        return List.of(
                pupil.submit(),
                pupil.result(),
                caller.with("If-None-Match", "*").get(pupil.path() + "/result"),
                head(pupil, "/result"),
                head(pupil, ""),
                caller.with("Idempotency-Key", "once").post(pupil.path() + "/submission", null),
                pupil.show(),
                pupil.tick(1, 2, "Birch"),
                pupil.tick(1, 9, "Alder"));
    }

    /** Which the contract does not name. */
    private static Api.Answer head(Sitter pupil, String part) {
        var uri = URI.create(pupil.caller().base() + pupil.path() + part);
        var request = HttpRequest.newBuilder(uri).HEAD();
        pupil.caller().headers().forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Api.Answer(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is not for learners. */
    private List<Api.Answer> elsewhere(Sitter pupil, Sitter other, String assignment) {
        var caller = pupil.caller();
        var set = "/v1/assignments/" + assignment;
        var question = "/v1/questions/" + canaries.exam.questions().getFirst();
        var learner = "/v1/learners/" + other.started().json().at("/learner/id").asString();
        return List.of(
                caller.get(set),
                caller.get(set + "/attempts"),
                caller.get(set + "/results"),
                caller.with("Accept", "text/csv").get(set + "/results"),
                caller.get(set + "/referrals"),
                caller.get(set + "/extensions"),
                caller.get("/v1/quizzes/" + canaries.exam.quiz()),
                caller.get(question),
                caller.get(question + "/versions"),
                caller.get(question + "/reviews"),
                caller.get("/v1/courses"),
                caller.get(learner),
                caller.get(learner + "/data"),
                caller.get(other.path()),
                caller.get(other.path() + "/result"),
                caller.post(other.path() + "/submission", null),
                caller.put(other.path() + "/answers/1", Map.of("sequence", 1, "answer", "x")),
                caller.post(set + "/attempts", Map.of("learner", "somebody else")));
    }

    /** All that an onlooker could tell two replies apart by. */
    private static List<Object> shape(Api.Answer answer) {
        return List.of(
                answer.status(),
                answer.response().body().length,
                answer.response().headers().map().keySet());
    }
}
