package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Bad input and the wrong caller: each is refused by name and changes nothing. */
@JourneyTest
@Import(ExamKit.class)
class AttemptWebTests {
    @Autowired ExamKit kit;
    @Autowired Api api;

    @Test
    void refusesAnswersThatDoNotFit() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");

        refused(
                pupil.save(1, 1, Map.of("options", List.of("z"))),
                "/answer/options/0",
                "unknown-option");
        refused(
                pupil.save(1, 1, Map.of("options", List.of("a", "b"))),
                "/answer/options",
                "too-many-options");
        refused(pupil.save(1, 1, Map.of("text", "a")), "/answer", "answer-wrong-shape");
        refused(pupil.save(1, 1, Map.of()), "/answer", "answer-wrong-shape");
        refused(
                pupil.save(1, 1, Map.of("options", List.of("a"), "text", "a")),
                "/answer",
                "answer-wrong-shape");
        refused(
                pupil.save(2, 1, Map.of("options", List.of("a", "a"))),
                "/answer/options/1",
                "repeated-option");
        refused(
                pupil.save(3, 1, Map.of("order", List.of("a", "b"))),
                "/answer/order",
                "incomplete-order");
        refused(
                pupil.save(1, 1, Map.of("options", List.of("a"), "certainty", "LOW")),
                "/answer/certainty",
                "certainty-not-asked");
        refused(
                pupil.caller()
                        .put(
                                pupil.path() + "/answers/1",
                                "{\"sequence\":1,\"answer\":{\"options\":[null]}}"),
                "/answer/options/0",
                "answer-wrong-shape");
        refused(pupil.save(1, 0, Map.of("options", List.of("a"))), "/sequence", "answer-misfit");
        assertThat(pupil.show().json().at("/slots/0/sequence").asInt()).isZero();
    }

    @Test
    void refusesWhatCannotBeRead() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        var slot = pupil.path() + "/answers/4";
        var caller = pupil.caller();

        assertThat(
                        caller.put(slot, "{\"sequence\":1,\"answer\":{\"text\":\"a\"},\"x\":1}")
                                .status())
                .isEqualTo(400);
        assertThat(caller.put(slot, "{\"sequence\":1,\"answer\":{\"words\":\"a\"}}").status())
                .isEqualTo(400);
        assertThat(caller.put(slot, "{\"sequence\":1}").status()).isEqualTo(400);
        assertThat(caller.put(slot, "{\"answer\":null}").status()).isEqualTo(400);
        assertThat(caller.put(slot, "{\"sequence\":1.5,\"answer\":null}").status()).isEqualTo(400);
        assertThat(caller.put(slot, "{\"sequence\":99999999999,\"answer\":null}").status())
                .isEqualTo(400);
        assertThat(caller.put(slot, "{\"sequence\":1,\"answer\":{\"text\":\"\\u0000\"}}").status())
                .isEqualTo(400);
        assertThat(
                        caller.put(
                                        slot,
                                        Map.of(
                                                "sequence",
                                                1,
                                                "answer",
                                                Map.of("text", "x".repeat(262_145))))
                                .status())
                .isBetween(400, 422);
        assertThat(caller.put(pupil.path() + "/flags/1", "{\"flagged\":null}").status())
                .isEqualTo(400);
        assertThat(pupil.show().json().at("/slots/3/sequence").asInt()).isZero();
    }

    @Test
    void knowsNoOtherSlots() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");

        assertThat(pupil.save(5, 1, null).member("code")).isEqualTo("slot-not-found");
        assertThat(pupil.save(0, 1, null).status()).isEqualTo(404);
        assertThat(pupil.caller().put(pupil.path() + "/flags/9", Map.of("flagged", true)).status())
                .isEqualTo(404);
        assertThat(pupil.caller().put(pupil.path() + "/answers/one", "{}").status()).isEqualTo(400);
    }

    @Test
    void hidesAnAttemptFromEveryoneElse() {
        var exam = kit.exam();
        var assignment = exam.set(Map.of());
        var mine = exam.start(assignment, "mine");
        var other = exam.start(assignment, "other");
        var stranger = kit.exam();

        for (var caller : List.of(other.caller(), stranger.teacher(), stranger.lms())) {
            var thief = new Sitter(caller, mine.path(), mine.started());
            assertThat(thief.show().status()).isEqualTo(404);
            assertThat(thief.tick(1, 1, "Gapon").status()).isEqualTo(404);
            assertThat(thief.submit().status()).isEqualTo(404);
            assertThat(thief.result().status()).isEqualTo(404);
            assertThat(caller.put(mine.path() + "/flags/1", Map.of("flagged", true)).status())
                    .isEqualTo(404);
        }
        assertThat(mine.show().member("status")).isEqualTo("OPEN");
        assertThat(api.anonymous().get(mine.path()).status()).isEqualTo(401);
    }

    @Test
    void letsALearnersKeySitOnlyWhatIsTheirs() {
        var exam = kit.exam();
        var room = exam.teacher().post("/v1/classes", Map.of("name", "12A")).member("id");
        var learner =
                exam.teacher()
                        .post("/v1/classes/" + room + "/learners", Map.of("reference", "l"))
                        .member("id");
        var key =
                api.as(exam.school().admin())
                        .post("/v1/keys", Map.of("learner", learner, "role", "LEARNER"))
                        .member("key");
        var theirs = exam.set(Map.of("classId", room));
        var others =
                exam.set(
                        Map.of(
                                "classId",
                                exam.teacher()
                                        .post("/v1/classes", Map.of("name", "12B"))
                                        .member("id")));
        var self = api.as(key);

        var started = self.post("/v1/assignments/" + theirs + "/attempts", Map.of());

        assertThat(started.status()).as(started.toString()).isEqualTo(201);
        assertThat(self.get("/v1/attempts/" + started.member("id")).status()).isEqualTo(200);
        assertThat(self.post("/v1/assignments/" + others + "/attempts", Map.of()).status())
                .isEqualTo(404);
        assertThat(
                        self.post("/v1/assignments/" + theirs + "/attempts", Map.of("learner", "x"))
                                .status())
                .isEqualTo(404);
        var token = api.as(started.json().at("/access/token").asString());
        assertThat(token.post("/v1/assignments/" + theirs + "/attempts", Map.of()).status())
                .isEqualTo(404);
        assertThat(self.get("/v1/assignments/" + theirs).status()).isEqualTo(403);
        assertThat(self.get("/v1/assignments/" + theirs + "/results").status()).isEqualTo(403);
        assertThat(self.post("/v1/marking", Map.of("items", List.of())).status()).isEqualTo(403);
    }

    @Test
    void refusesMarksThatCannotBeGiven() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        var teacher = exam.teacher();
        var essay = pupil.path() + "/marks/4";

        assertThat(teacher.put(essay, Map.of("score", 1)).member("code")).isEqualTo("attempt-open");
        pupil.save(4, 1, Map.of("text", "So."));
        pupil.submit();
        refused(teacher.put(essay, Map.of("score", 21)), "/score", "mark-misfit");
        refused(teacher.put(essay, Map.of("score", -1)), "/score", "mark-misfit");
        refused(teacher.put(essay, Map.of("score", 1.000001)), "/score", "mark-misfit");
        refused(teacher.put(essay, Map.of()), "/score", "mark-misfit");
        refused(teacher.put(essay, Map.of("score", 1, "level", 2)), "/level", "mark-misfit");
        refused(
                teacher.put(essay, Map.of("score", 1, "points", List.of(1))),
                "/points/0",
                "mark-misfit");
        assertThat(teacher.put(pupil.path() + "/marks/1", Map.of("score", 1)).status())
                .isEqualTo(422);
        assertThat(exam.lms().put(essay, Map.of("score", 1)).status()).isEqualTo(403);
        assertThat(pupil.caller().put(essay, Map.of("score", 1)).status()).isEqualTo(403);
        assertThat(pupil.result().member("pending")).isEqualTo("20");
    }

    @Test
    void keepsEveryMarkAndLetsTheModeratorDecide() {
        var exam = kit.exam();
        var pupil = exam.start(exam.set(Map.of()), "p");
        pupil.save(4, 1, Map.of("text", "So."));
        pupil.submit();
        var teacher = exam.teacher();
        var essay = pupil.path() + "/marks/4";

        teacher.put(essay, Map.of("score", 10));
        teacher.put(essay, Map.of("score", 10));
        var other = exam.api().as(exam.school().admin());
        other.put(essay, Map.of("score", 18, "as", "SECOND"));
        assertThat(pupil.result().member("total")).isEqualTo("10");
        teacher.put(essay, Map.of("score", 14, "as", "MODERATOR", "comment", "Agreed"));
        var last = teacher.put(essay, Map.of("score", 11, "points", List.of(0)));

        assertThat(last.json().path("history").size()).as(last.toString()).isEqualTo(3);
        assertThat(pupil.result().member("total")).isEqualTo("14");
    }

    @Test
    void refusesMarkingOfWhatIsNotThere() {
        var exam = kit.exam();
        var question = exam.questions().getFirst();
        var items =
                List.of(
                        Map.of("questionId", exam.quiz(), "answer", Map.of("text", "x")),
                        Map.of("questionId", question, "version", 7, "answer", Map.of("text", "x")),
                        Map.of("questionId", question, "answer", Map.of("options", List.of("z"))));

        var refused = exam.lms().post("/v1/marking", Map.of("items", items));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .containsExactly(
                        "/items/0/questionId", "/items/1/questionId", "/items/2/answer/options/0");
        assertThat(exam.lms().post("/v1/marking", Map.of("items", List.of())).status())
                .isEqualTo(422);
    }

    private static void refused(Api.Answer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
    }
}
