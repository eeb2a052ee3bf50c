package org.examwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The whole way, once for each of the five documents: notes in, questions out, a quiz sat and
 * marked.
 */
@JourneyTest
class WholeWayJourneyTests {
    private static final Path NOTES = Path.of("../shared/notes");

    @Autowired Api api;
    @Autowired TestSchools schools;

    static Stream<String> documents() {
        return Stream.of("000", "001", "002", "003", "004");
    }

    @ParameterizedTest(name = "document {0}")
    @MethodSource("documents")
    void leadsFromADocumentToMarks(String number) throws Exception {
        assumeThat(NOTES).as("the documents, kept beside the project").isDirectory();
        var teacher = api.as(schools.create().teacher());
        var course = created(teacher.post("/v1/courses", Map.of("title", "Document " + number)));
        var text = Files.readString(document(number));

        var upload =
                teacher.post(
                        "/v1/courses/" + course + "/sources",
                        Map.of("title", number, "text", text, "mediaType", "text/plain"));
        var source = finished(teacher, upload.header("Location"), "READY");
        var evidence = evidenceStands(teacher, source, text);
        var generation = generate(teacher, course);
        var questions = questions(teacher, course, generation);
        var quiz = approvedQuiz(teacher, course, questions);
        var result = sit(teacher, quiz);

        assertThat(source.at("/counts/events").asInt()).isPositive();
        assertThat(source.at("/counts/actors").asInt()).isPositive();
        assertThat(source.at("/counts/topics").asInt()).isPositive();
        assertThat(evidence).isPositive();
        assertThat(questions).hasSize(generation.path("produced").asInt()).isNotEmpty();
        assertThat(result.path("maximum").asInt()).isEqualTo(quiz.maximum());
        assertThat(result.path("total").asInt()).isEqualTo(quiz.maximum());
        assertThat(result.path("pending").asInt()).isZero();
    }

    @Test
    void saysWhyTheDocumentThatSaysNothingGivesNoQuestions() throws Exception {
        var teacher = api.as(schools.create().teacher());
        var course = created(teacher.post("/v1/courses", Map.of("title", "Nothing")));

        var upload =
                teacher.post(
                        "/v1/courses/" + course + "/sources",
                        Map.of(
                                "title",
                                "n",
                                "text",
                                "nothing to see here",
                                "mediaType",
                                "text/plain"));
        var source = finished(teacher, upload.header("Location"), "READY");
        var generation = generate(teacher, course);

        assertThat(source.at("/counts/events").asInt()).isZero();
        assertThat(source.path("hint").asString()).isNotBlank();
        assertThat(generation.path("produced").asInt()).isZero();
        assertThat(generation.path("shortfall")).isNotEmpty();
        assertThat(generation.at("/shortfall/0/because").asString()).isNotBlank();
    }

    /** A quiz, what it is worth, and the right answer to each of its questions by stem. */
    private record SetQuiz(String id, int maximum, Map<String, String> keys) {}

    /** Every quote is the text at its place, letter for letter, and no event lacks one. */
    private static int evidenceStands(Api.Caller teacher, JsonNode source, String text) {
        var lines = text.split("\r?\n", -1);
        var knowledge =
                teacher.get("/v1/sources/" + source.path("id").asString() + "/knowledge").json();
        int pieces = 0;
        for (var kind :
                List.of("actors", "events", "terms", "figures", "statements", "relations")) {
            for (var fact : knowledge.path(kind)) {
                assertThat(fact.path("evidence")).as(fact.toString()).isNotEmpty();
                for (var piece : fact.path("evidence")) {
                    var line = lines[piece.path("line").asInt() - 1];
                    int from = line.offsetByCodePoints(0, piece.path("start").asInt());
                    int to = line.offsetByCodePoints(0, piece.path("end").asInt());
                    assertThat(piece.path("quote").asString()).isEqualTo(line.substring(from, to));
                    pieces++;
                }
            }
        }
        return pieces;
    }

    private static JsonNode generate(Api.Caller teacher, String course)
            throws InterruptedException {
        var order =
                Map.of(
                        "types",
                        List.of("MULTIPLE_CHOICE", "SHORT_ANSWER", "ESSAY"),
                        "count",
                        40,
                        "seed",
                        7);
        var ordered = teacher.post("/v1/courses/" + course + "/generations", order);
        assertThat(ordered.status()).as(ordered.toString()).isEqualTo(202);
        return finished(teacher, ordered.header("Location"), "DONE");
    }

    private static List<JsonNode> questions(
            Api.Caller teacher, String course, JsonNode generation) {
        var all = new ArrayList<JsonNode>();
        teacher.get(
                        "/v1/courses/"
                                + course
                                + "/questions?limit=200&generation="
                                + generation.path("id").asString())
                .json()
                .path("items")
                .forEach(all::add);
        return all;
    }

    private static SetQuiz approvedQuiz(
            Api.Caller teacher, String course, List<JsonNode> questions) {
        // the learner picks where the notes gave such questions, else writes
        var chosen =
                Stream.of("MULTIPLE_CHOICE", "SHORT_ANSWER")
                        .flatMap(type -> questions.stream().filter(q -> isOf(q, type)))
                        .limit(5)
                        .toList();
        var ids = chosen.stream().map(question -> question.path("id").asString()).toList();
        var reviewed =
                teacher.post(
                        "/v1/courses/" + course + "/reviews",
                        Map.of("questions", ids, "decision", "APPROVE"));
        assertThat(reviewed.json().path("items")).hasSize(ids.size());
        var quiz =
                teacher.post(
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "Quiz", "questions", ids));
        var keys = new HashMap<String, String>();
        chosen.forEach(question -> keys.put(asked(question), key(question)));
        int maximum = chosen.stream().mapToInt(question -> question.path("marks").asInt()).sum();
        return new SetQuiz(created(quiz), maximum, keys);
    }

    /** What is asked: two stems may read the same over other options. */
    private static String asked(JsonNode question) {
        return question.path("stem").asString()
                + question.path("options")
                        .valueStream()
                        .map(option -> option.path("text").asString())
                        .sorted()
                        .toList();
    }

    private static boolean isOf(JsonNode question, String type) {
        return question.path("type").asString().equals(type);
    }

    private static String key(JsonNode question) {
        for (var option : question.path("options")) {
            if (option.path("correct").asBoolean()) {
                return option.path("text").asString();
            }
        }
        return question.at("/markScheme/points/0/text").asString();
    }

    /** Sits it as a pupil who knows every answer. */
    private JsonNode sit(Api.Caller teacher, SetQuiz quiz) {
        var assignment =
                created(teacher.post("/v1/quizzes/" + quiz.id() + "/assignments", Map.of()));
        var attempt =
                teacher.post(
                        "/v1/assignments/" + assignment + "/attempts", Map.of("learner", "p1"));
        var pupil = api.as(attempt.json().at("/access/token").asString());
        var path = "/v1/attempts/" + created(attempt);
        for (var slot : attempt.json().path("slots")) {
            var key = quiz.keys().getOrDefault(asked(slot.path("question")), "");
            var saved =
                    pupil.put(
                            path + "/answers/" + slot.path("slot").asInt(),
                            Map.of("sequence", 1, "answer", answer(slot, key)));
            assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        }
        assertThat(pupil.post(path + "/submission", null).status()).isEqualTo(200);
        markWhatIsWritten(teacher, path);
        var results = teacher.get("/v1/assignments/" + assignment + "/results");
        assertThat(results.json().path("items")).hasSize(1);
        return pupil.get(path + "/result").json();
    }

    private static Map<String, Object> answer(JsonNode slot, String key) {
        for (var option : slot.at("/question/options")) {
            if (option.path("text").asString().equals(key)) {
                return Map.of("options", List.of(option.path("id").asString()));
            }
        }
        return Map.of("text", key);
    }

    private static void markWhatIsWritten(Api.Caller teacher, String path) {
        for (var slot : teacher.get(path + "/result").json().path("slots")) {
            if (slot.path("outcome").asString().equals("NEEDS_MARKER")) {
                var marked =
                        teacher.put(
                                path + "/marks/" + slot.path("slot").asInt(),
                                Map.of("score", slot.path("maximum").asInt()));
                assertThat(marked.status()).as(marked.toString()).isEqualTo(200);
            }
        }
    }

    private static String created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.member("id");
    }

    private static JsonNode finished(Api.Caller teacher, String path, String status)
            throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var json = teacher.get(path).json();
            if (json.path("status").asString().equals(status)) {
                return json;
            }
            assertThat(json.path("status").asString()).isNotIn("FAILED", "CANCELLED");
            Thread.sleep(200);
        }
        throw new AssertionError("Not finished in time: " + teacher.get(path));
    }

    private static Path document(String number) throws IOException {
        try (var files = Files.list(NOTES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
