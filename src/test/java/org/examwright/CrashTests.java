package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The service is killed in the middle of its work and started again: nothing acknowledged is lost,
 * jobs go on, nothing is doubled.
 */
class CrashTests {
    private static final String NOTES =
            """
            # The Marshall Plan

            - In June 1947 George Marshall proposed a plan to rebuild Europe.
            - In April 1948 Harry Truman signed the Economic Cooperation Act.
            - In 1949 Konrad Adenauer became Chancellor of West Germany.
            """;

    private static final int SHEETS = 8_000;

    @TempDir static Path folder;
    private static RunningService service;
    private static Map<String, String> keys;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.start(folder.resolve("data"));
        keys = service.keys();
    }

    @AfterAll
    static void stop() throws Exception {
        service.stop();
    }

    @Test
    void readsEveryAcceptedUploadOnceAfterAKill() throws Exception {
        var course = teacher().post("/v1/courses", Map.of("title", "Europe")).member("id");
        var accepted = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var source = Map.of("title", "Notes " + i, "text", NOTES, "mediaType", "text/markdown");
            var answer = teacher().post("/v1/courses/" + course + "/sources", source);
            assertThat(answer.status()).isEqualTo(202);
            accepted.add(answer.header("Location"));
        }

        killAndRestart();

        for (var source : accepted) {
            var ready = until(source, json -> json.path("status").asString().equals("READY"));
            assertThat(ready.at("/counts/events").asInt()).isEqualTo(3);
        }
        assertThat(items("/v1/courses/" + course + "/sources")).hasSize(4);
        var labels = new HashSet<String>();
        for (var event : items("/v1/courses/" + course + "/events")) {
            assertThat(labels.add(event.path("label").asString() + event.path("from"))).isTrue();
        }
    }

    @Test
    void goesOnWritingQuestionsAfterAKillAndDoublesNone() throws Exception {
        var course = items("/v1/courses").getFirst().path("id").asString();
        var order = Map.of("types", List.of("MULTIPLE_CHOICE"), "count", 400, "seed", 99);
        var generation =
                teacher().post("/v1/courses/" + course + "/generations", order).header("Location");
        until(generation, json -> !json.path("status").asString().equals("QUEUED"));

        killAndRestart();

        var done = until(generation, json -> json.path("status").asString().equals("DONE"));
        var id = done.path("id").asString();
        var stored = items("/v1/courses/" + course + "/questions?generation=" + id);
        assertThat(stored).hasSize(done.path("produced").asInt());
        var stems = new HashSet<String>();
        for (var question : stored) {
            assertThat(stems.add(question.path("stem").asString() + question.path("options")))
                    .isTrue();
        }
    }

    @Test
    void losesNoAcknowledgedAnswerInAKill() throws Exception {
        var attempt = startAttempt();
        var pupil = attempt.token();
        var path = "/v1/attempts/" + attempt.id();
        var held = new HashMap<Integer, JsonNode>();
        for (int save = 1; save <= 40; save++) {
            int slot = save % attempt.slots().size();
            var question = attempt.slots().get(slot);
            var options = question.at("/question/options");
            var answer =
                    Map.of(
                            "sequence",
                            save,
                            "answer",
                            Map.of(
                                    "options",
                                    List.of(
                                            options.get(save % options.size())
                                                    .path("id")
                                                    .asString())));
            var saved =
                    service.as(pupil)
                            .put(path + "/answers/" + question.path("slot").asInt(), answer);
            assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
            held.put(question.path("slot").asInt(), saved.json());
        }

        killAndRestart();

        for (var slot : service.as(pupil).get(path).json().path("slots")) {
            var saved = Objects.requireNonNull(held.get(slot.path("slot").asInt()));
            assertThat(slot.path("sequence")).isEqualTo(saved.path("sequence"));
            assertThat(slot.path("answer")).isEqualTo(saved.path("answer"));
        }
        var result = service.as(pupil).post(path + "/submission", null);
        assertThat(result.status()).isEqualTo(200);
        assertThat(service.as(pupil).post(path + "/submission", null).json().path("total"))
                .isEqualTo(result.json().path("total"));
    }

    @Test
    void goesOnWithARegradeAfterAKillAndMovesEachMarkOnce() throws Exception {
        var set = assigned();
        var options =
                teacher().get("/v1/questions/" + set.questions().getFirst()).json().path("options");
        var right = id(options, true);
        var wrong = id(options, false);
        var lines = new StringBuilder();
        for (int i = 0; i < SHEETS; i++) {
            lines.append(
                    "{\"learner\":\"r%d\",\"answers\":{\"1\":{\"options\":[\"%s\"]}}}\n"
                            .formatted(i, i % 4 == 0 ? wrong : right));
        }
        var loaded =
                teacher()
                        .with("Content-Type", "application/x-ndjson")
                        .post(set.path() + "/answer-sheets", lines.toString());
        assertThat(loaded.json().at("/counts/stored").asInt()).isEqualTo(SHEETS);
        var regrade =
                teacher()
                        .post(
                                "/v1/questions/" + set.questions().getFirst() + "/regrades",
                                Map.of(
                                        "policy", "NEW_KEY",
                                        "options", List.of(wrong),
                                        "assignments", List.of(set.id())))
                        .header("Location");
        var reached = until(regrade, json -> json.path("progress").asInt() > 0, 10);

        killAndRestart();

        assertThat(reached.path("endedAt").isNull()).as("was in the middle").isTrue();
        assertThat(total(set)).isIn(SHEETS * 3 / 4, SHEETS / 4);
        var done = until(regrade, json -> json.path("status").asString().equals("DONE"));
        assertThat(done.at("/counts/changed").asInt()).isEqualTo(SHEETS);
        assertThat(done.at("/counts/raised").asInt()).isEqualTo(SHEETS / 4);
        assertThat(done.path("totalShift").asInt()).isEqualTo(-SHEETS / 2);
        assertThat(total(set)).isEqualTo(SHEETS / 4);
    }

    private static String id(JsonNode options, boolean correct) {
        for (var option : options) {
            if (option.path("correct").asBoolean() == correct) {
                return option.path("id").asString();
            }
        }
        throw new AssertionError(options);
    }

    /** Of one moment: never of some learners before and some after a regrade. */
    private static int total(Assigned set) {
        return teacher()
                .with("Accept", "text/csv")
                .get(set.path() + "/results")
                .text()
                .lines()
                .skip(1)
                .mapToInt(row -> Integer.parseInt(row.split(",")[4]))
                .sum();
    }

    private record Started(String id, String token, List<JsonNode> slots) {}

    private static Started startAttempt() throws Exception {
        var attempt = teacher().post(assigned().path() + "/attempts", Map.of("learner", "pupil-1"));
        assertThat(attempt.status()).as(attempt.toString()).isEqualTo(201);
        var slots = new ArrayList<JsonNode>();
        attempt.json().path("slots").forEach(slots::add);
        return new Started(
                attempt.member("id"), attempt.json().at("/access/token").asString(), slots);
    }

    private record Assigned(String id, List<String> questions) {
        String path() {
            return "/v1/assignments/" + id;
        }
    }

    private static Assigned assigned() throws Exception {
        var course = items("/v1/courses").getFirst().path("id").asString();
        var bank = "/v1/courses/" + course + "/questions?type=MULTIPLE_CHOICE&limit=5";
        until(bank, json -> json.path("items").size() == 5);
        var questions =
                items(bank).stream()
                        .limit(5)
                        .map(question -> question.path("id").asString())
                        .toList();
        teacher()
                .post(
                        "/v1/courses/" + course + "/reviews",
                        Map.of("questions", questions, "decision", "APPROVE"));
        var quiz =
                teacher()
                        .post(
                                "/v1/courses/" + course + "/quizzes",
                                Map.of("title", "Crash", "questions", questions));
        assertThat(quiz.status()).as(quiz.toString()).isEqualTo(201);
        var assignment =
                teacher().post("/v1/quizzes/" + quiz.member("id") + "/assignments", Map.of());
        assertThat(assignment.status()).as(assignment.toString()).isEqualTo(201);
        return new Assigned(assignment.member("id"), questions);
    }

    private static void killAndRestart() throws Exception {
        service.kill();
        service = RunningService.start(folder.resolve("data"));
    }

    private static Api.Caller teacher() {
        return service.as(keys.getOrDefault("teacher", "none"));
    }

    private static List<JsonNode> items(String path) {
        var items = new ArrayList<JsonNode>();
        var separator = path.contains("?") ? "&" : "?";
        var page = teacher().get(path).json();
        page.path("items").forEach(items::add);
        while (page.path("next").isString()) {
            page =
                    teacher()
                            .get(path + separator + "cursor=" + page.path("next").asString())
                            .json();
            page.path("items").forEach(items::add);
        }
        return items;
    }

    private static JsonNode until(String path, Predicate<JsonNode> reached) throws Exception {
        return until(path, reached, 200);
    }

    private static JsonNode until(String path, Predicate<JsonNode> reached, int millis)
            throws Exception {
        for (int waited = 0; waited < 120_000; waited += millis) {
            var json = teacher().get(path).json();
            if (reached.test(json)) {
                return json;
            }
            assertThat(json.path("status").asString()).isNotIn("FAILED", "CANCELLED");
            Thread.sleep(millis);
        }
        throw new AssertionError("Not reached in time: " + teacher().get(path));
    }
}
