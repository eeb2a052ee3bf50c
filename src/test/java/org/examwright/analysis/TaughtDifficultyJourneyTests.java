package org.examwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.questions.Band;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How hard a generated question is: told beforehand, and then by those who answered it. */
@JourneyTest
class TaughtDifficultyJourneyTests {
    private static final int LEARNERS = 40;

    @Autowired Api api;
    @Autowired TestSchools schools;

    private TestSchools.TestSchool school;
    private Api.Caller teacher;
    private String course;

    @BeforeEach
    void aCourse() {
        school = schools.create();
        teacher = api.as(school.teacher());
        course = teacher.post("/v1/courses", Map.of("pack", "ussr-1917-1985")).member("id");
    }

    @Test
    void aPredictionGivesWayToTheAnswersOfAClass() {
        List<JsonNode> asked = generated(4);
        for (JsonNode question : asked) {
            JsonNode difficulty = question.path("difficulty");
            assertThat(difficulty.path("state").asString()).isEqualTo("PREDICTED");
            assertThat(difficulty.path("responses").asInt()).isZero();
            assertThat(difficulty.has("standardError")).isFalse();
            assertThat(sum(difficulty)).isCloseTo(logit(difficulty), within(0.011));
            assertThat(difficulty.path("band").asString())
                    .isEqualTo(Band.of(logit(difficulty)).name());
            assertThat(listed(difficulty.path("band").asString())).contains(id(question));
        }

        List<String> ids = asked.stream().map(TaughtDifficultyJourneyTests::id).toList();
        var quiz =
                teacher.post(
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "Test", "questions", ids));
        assertThat(quiz.status()).as(quiz.toString()).isEqualTo(201);
        answer(new Exam(api, school, quiz.member("id"), ids), asked);

        var easy = taught(ids.getFirst());
        var hard = taught(ids.getLast());
        assertThat(easy.path("band").asString()).isEqualTo("EASY");
        assertThat(hard.path("band").asString()).isEqualTo("HARD");
        for (int i = 0; i < ids.size(); i++) {
            JsonNode now = taught(ids.get(i));
            assertThat(now.path("responses").asInt()).isEqualTo(LEARNERS);
            assertThat(now.path("standardError").asDouble()).isBetween(0.1, 2.0);
            assertThat(now.path("parts")).isEqualTo(asked.get(i).at("/difficulty/parts"));
        }
        assertThat(listed("EASY")).contains(ids.getFirst()).doesNotContain(ids.getLast());
        assertThat(listed("HARD")).contains(ids.getLast()).doesNotContain(ids.getFirst());
        assertThat(listed("MEDIUM")).doesNotContain(ids.getFirst(), ids.getLast());
    }

    /** Choices that the generator wrote, approved. */
    private List<JsonNode> generated(int count) {
        String path =
                teacher.post(
                                "/v1/courses/" + course + "/generations",
                                Map.of("types", List.of("MULTIPLE_CHOICE"), "count", count))
                        .header("Location");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> "DONE".equals(teacher.get(path).member("status")));
        List<JsonNode> questions = new ArrayList<>();
        for (JsonNode row :
                teacher.get("/v1/courses/" + course + "/questions?limit=200")
                        .json()
                        .path("items")) {
            var review =
                    teacher.post(
                            "/v1/questions/" + id(row) + "/reviews", Map.of("decision", "APPROVE"));
            assertThat(review.status()).as(review.toString()).isBetween(200, 201);
            questions.add(teacher.get("/v1/questions/" + id(row)).json());
        }
        assertThat(questions).hasSize(count);
        return questions;
    }

    /** All know the first question, nobody the last, and a half each of the others. */
    private static void answer(Exam exam, List<JsonNode> asked) {
        String lines =
                IntStream.range(0, LEARNERS)
                        .mapToObj(learner -> sheet(learner, asked))
                        .collect(Collectors.joining("\n"));
        var sent =
                exam.lms()
                        .with("Content-Type", "application/x-ndjson")
                        .send(
                                "POST",
                                "/v1/assignments/" + exam.set(Map.of()) + "/answer-sheets",
                                lines);
        assertThat(sent.status()).as(sent.toString()).isEqualTo(200);
        assertThat(sent.json().at("/counts/stored").asInt()).isEqualTo(LEARNERS);
    }

    private static String sheet(int learner, List<JsonNode> asked) {
        return IntStream.range(0, asked.size())
                .mapToObj(
                        slot -> {
                            boolean knows =
                                    slot == 0
                                            || slot < asked.size() - 1 && (learner + slot) % 2 == 0;
                            return "\"%d\":{\"options\":[\"%s\"]}"
                                    .formatted(slot + 1, option(asked.get(slot), knows));
                        })
                .collect(
                        Collectors.joining(
                                ",",
                                "{\"learner\":\"p" + learner + "\",\"number\":1,\"answers\":{",
                                "}}"));
    }

    private static String option(JsonNode question, boolean right) {
        return question.path("options")
                .valueStream()
                .filter(option -> option.path("correct").asBoolean() == right)
                .findFirst()
                .map(TaughtDifficultyJourneyTests::id)
                .orElseThrow();
    }

    private JsonNode taught(String question) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(
                        () -> teacher.get("/v1/questions/" + question).json().path("difficulty"),
                        now -> now.path("state").asString().equals("PROVISIONAL"));
    }

    private List<String> listed(String band) {
        return teacher.get("/v1/courses/" + course + "/questions?limit=200&difficulty=" + band)
                .json()
                .path("items")
                .valueStream()
                .map(TaughtDifficultyJourneyTests::id)
                .toList();
    }

    private static double sum(JsonNode difficulty) {
        assertThat(difficulty.path("parts")).isNotEmpty();
        return difficulty.path("parts").valueStream().mapToDouble(JsonNode::asDouble).sum();
    }

    private static double logit(JsonNode difficulty) {
        return difficulty.path("logit").asDouble();
    }

    private static String id(JsonNode of) {
        return of.path("id").asString();
    }
}
