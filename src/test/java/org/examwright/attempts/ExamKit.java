package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.examwright.Api;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.Courses;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.JsonNode;

/**
 * A school with a quiz of four questions, ready to be set. Canaries stand in every secret field.
 */
@TestComponent
@Lazy
public class ExamKit {
    public static final String CANARY = "canary";
    private final Api api;
    private final TestSchools schools;
    private final Courses courses;

    ExamKit(Api api, TestSchools schools, Courses courses) {
        this.api = api;
        this.schools = schools;
        this.courses = courses;
    }

    /**
     * @param quiz the id of a quiz: choice (1), several (2), order (1), essay (20)
     */
    public record Exam(Api api, TestSchool school, String quiz, List<String> questions) {
        public Api.Caller teacher() {
            return api.as(school.teacher());
        }

        public Api.Caller lms() {
            return api.as(school.lms());
        }

        /** Sets the quiz and gives the assignment's id. */
        public String set(Map<String, ?> details) {
            var made = teacher().post("/v1/quizzes/" + quiz + "/assignments", details);
            assertThat(made.status()).as(made.toString()).isEqualTo(201);
            return made.member("id");
        }

        /** Orders a regrade of one of the questions, counted from 0, and waits for its end. */
        public JsonNode regrade(int question, Map<String, ?> wanted) {
            var path = "/v1/questions/" + questions.get(question) + "/regrades";
            var ordered = teacher().post(path, wanted);
            assertThat(ordered.status()).as(ordered.toString()).isEqualTo(202);
            for (int i = 0; i < 300; i++) {
                var now = teacher().get(ordered.header("Location")).json();
                if (!now.path("endedAt").isNull()) {
                    assertThat(now.path("status").asString()).isEqualTo("DONE");
                    return now;
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            throw new AssertionError("still running: " + path);
        }

        /** Starts an attempt and gives who sits it. */
        public Sitter start(String assignment, String learner) {
            var started =
                    lms().post(
                                    "/v1/assignments/" + assignment + "/attempts",
                                    Map.of("learner", learner));
            assertThat(started.status()).as(started.toString()).isIn(200, 201);
            return new Sitter(
                    api.as(started.json().at("/access/token").asString()),
                    "/v1/attempts/" + started.member("id"),
                    started);
        }
    }

    /** A learner at one attempt, by its access token. */
    public record Sitter(Api.Caller caller, String path, Api.Answer started) {
        public Api.Answer show() {
            return caller.get(path);
        }

        public Api.Answer save(int slot, int sequence, @Nullable Object answer) {
            var body = new LinkedHashMap<String, @Nullable Object>();
            body.put("sequence", sequence);
            body.put("answer", answer);
            return caller.put(path + "/answers/" + slot, body);
        }

        /** Ticks the options that have these texts. */
        public Api.Answer tick(int slot, int sequence, String... texts) {
            return save(slot, sequence, Map.of("options", names(slot, texts)));
        }

        /** The names that this attempt gives to the options with these texts. */
        public List<String> names(int slot, String... texts) {
            return List.of(texts).stream().map(text -> name(slot, text)).toList();
        }

        private String name(int slot, String text) {
            for (var shown : started.json().path("slots")) {
                if (shown.path("slot").asInt() == slot) {
                    for (var option : shown.at("/question/options")) {
                        if (option.path("text").asString().equals(text)) {
                            return option.path("id").asString();
                        }
                    }
                }
            }
            throw new AssertionError("no option " + text);
        }

        public Api.Answer submit() {
            return caller.post(path + "/submission", null);
        }

        public Api.Answer result() {
            return caller.get(path + "/result");
        }
    }

    public Exam exam() {
        return exam(List.of(choice(), several(), order(), essay()));
    }

    /** A school with a quiz of these questions. */
    public Exam exam(List<Map<String, ?>> asked) {
        var school = schools.create();
        var course =
                school.in(
                        () ->
                                courses.create(new CourseDetails("History", null, null, null), null)
                                        .id());
        var teacher = api.as(school.teacher());
        var questions =
                asked.stream()
                        .map(question -> approved(teacher, course.toString(), question))
                        .toList();
        var quiz =
                teacher.post(
                        "/v1/courses/" + course + "/quizzes",
                        Map.of("title", "Test", "questions", questions));
        assertThat(quiz.status()).as(quiz.toString()).isEqualTo(201);
        return new Exam(api, school, quiz.member("id"), questions);
    }

    /** Puts a question into the bank and approves it. */
    static String approved(Api.Caller teacher, String course, Map<String, ?> question) {
        var made = teacher.post("/v1/courses/" + course + "/questions", question);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        var id = made.member("id");
        var review =
                teacher.post("/v1/questions/" + id + "/reviews", Map.of("decision", "APPROVE"));
        assertThat(review.status()).as(review.toString()).isBetween(200, 201);
        return id;
    }

    private static Map<String, ?> choice() {
        return question(
                "MULTIPLE_CHOICE",
                "Who led the march on the palace in 1905?",
                "SINGLE_BEST",
                List.of(
                        option("q1", "Gapon", true, 1),
                        option("q2", "Witte", false, 0),
                        option("q3", "Lvov", false, 0)));
    }

    private static Map<String, ?> several() {
        return question(
                "MULTIPLE_RESPONSE",
                "Which two men sat in the first cabinet of the year?",
                "WEIGHTED",
                List.of(
                        option("r1", "Guchkov", true, 0.5),
                        option("r2", "Milyukov", true, 0.5),
                        option("r3", "Stolypin", false, -0.5),
                        option("r4", "Plehve", false, -0.5)));
    }

    private static Map<String, ?> order() {
        return question(
                "ORDERING",
                "Put these events into the order in which they happened.",
                "ORDER_EXACT",
                List.of(
                        Map.of("id", "s1", "text", "The strike"),
                        Map.of("id", "s2", "text", "The manifesto"),
                        Map.of("id", "s3", "text", "The elections")));
    }

    public static Map<String, ?> question(
            String type, String stem, String rule, List<Map<String, ?>> options) {
        return Map.of(
                "type",
                type,
                "form",
                "PLAIN",
                "stem",
                stem,
                "marks",
                type.equals("MULTIPLE_RESPONSE") ? 2 : 1,
                "scoring",
                Map.of("rule", rule),
                "options",
                options);
    }

    public static Map<String, ?> option(String id, String text, boolean correct, double weight) {
        return Map.of(
                "id", id,
                "text", text,
                "correct", correct,
                "weight", weight,
                "feedback", CANARY + " on " + text);
    }

    private static Map<String, ?> essay() {
        return Map.of(
                "type",
                "ESSAY",
                "form",
                "PLAIN",
                "stem",
                "How far was the war the cause of the fall of the monarchy?",
                "marks",
                20,
                "scoring",
                Map.of("rule", "MARK_SCHEME"),
                "markScheme",
                Map.of(
                        "points",
                        List.of(
                                Map.of(
                                        "marks", 20,
                                        "text", CANARY + " point",
                                        "accept", List.of(CANARY + " accepted"),
                                        "reject", List.of(),
                                        "evidence", List.of())),
                        "rule",
                        "ALL"));
    }
}
