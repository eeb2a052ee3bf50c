package org.examwright.attempts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.attempts.ExamKit.Exam;
import org.examwright.attempts.ExamKit.Sitter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Assignments in which each attempt has a paper of its own, over HTTP. */
@JourneyTest
@Import(ExamKit.class)
class OwnPaperTests {
    private static final List<String> CAPITALS =
            List.of("Lima", "Oslo", "Rabat", "Quito", "Hanoi", "Accra", "Sofia", "Minsk");

    @Autowired Api api;
    @Autowired TestSchools schools;

    private Exam exam;
    private final List<String> bank = new ArrayList<>();

    @BeforeEach
    void setUp() {
        var school = schools.create();
        var teacher = api.as(school.teacher());
        var course = teacher.post("/v1/courses", Map.of("title", "Capitals")).member("id");
        for (String capital : CAPITALS) {
            bank.add(ExamKit.approved(teacher, course, about(capital)));
        }
        var quiz =
                teacher.post(
                        "/v1/courses/" + course + "/quizzes",
                        Map.of(
                                "title",
                                "Own",
                                "seed",
                                1,
                                "blueprint",
                                Map.of("rows", List.of(Map.of("count", 4)))));
        assertThat(quiz.status()).as(quiz.toString()).isEqualTo(201);
        exam = new Exam(api, school, quiz.member("id"), bank);
    }

    private static Map<String, ?> about(String capital) {
        return ExamKit.question(
                "MULTIPLE_CHOICE",
                "Which treaty was signed at the congress of " + capital + "?",
                "SINGLE_BEST",
                List.of(
                        ExamKit.option("q1", "The peace of " + capital, true, 1),
                        ExamKit.option("q2", "The pact of " + capital, false, 0),
                        ExamKit.option("q3", "The league of " + capital, false, 0)));
    }

    @Test
    void drawsEachAttemptFromTheSameBlueprint() {
        var assignment = exam.set(Map.of("paper", "OWN"));

        Set<Set<String>> papers = new HashSet<>();
        for (int learner = 0; learner < 6; learner++) {
            var stems = stems(exam.start(assignment, "L" + learner));
            assertThat(stems).hasSize(4).doesNotHaveDuplicates();
            papers.add(Set.copyOf(stems));
        }

        assertThat(papers).hasSizeGreaterThan(2);
    }

    @Test
    void staysTheSamePaperWheneverItIsLookedAt() {
        var sitter = exam.start(exam.set(Map.of("paper", "OWN")), "L1");

        assertThat(sitter.show().json().path("slots"))
                .isEqualTo(sitter.started().json().path("slots"));
    }

    @Test
    void asksASecondTimeWhatTheLearnerHasNotMet() {
        var assignment = exam.set(Map.of("paper", "OWN", "attempts", 2));
        var first = exam.start(assignment, "L1");
        first.submit();

        var second = exam.start(assignment, "L1");

        assertThat(stems(second)).hasSize(4).doesNotContainAnyElementsOf(stems(first));
    }

    @Test
    void marksAPaperByItsOwnQuestions() {
        var assignment = exam.set(Map.of("paper", "OWN"));
        var sitter = exam.start(assignment, "L1");
        for (int slot = 1; slot <= 3; slot++) {
            sitter.tick(slot, 1, "The peace of " + capital(sitter, slot));
        }
        sitter.tick(4, 1, "The pact of " + capital(sitter, 4));

        sitter.submit();

        var results = exam.teacher().get("/v1/assignments/" + assignment + "/results");
        assertThat(results.json().at("/items/0/total").asInt()).isEqualTo(3);
        assertThat(results.json().at("/items/0/slots/3/outcome").asString()).isEqualTo("INCORRECT");
        assertThat(sitter.result().json().path("maximum").asInt()).isEqualTo(4);
    }

    @Test
    void keepsTheQuestionsOfAPaperThatWasDrawn() {
        exam.start(exam.set(Map.of("paper", "OWN")), "L1");
        exam.start(exam.set(Map.of("paper", "OWN")), "L2");

        long refused =
                bank.stream()
                        .map(
                                id ->
                                        exam.teacher()
                                                .with("If-Match", "*")
                                                .delete("/v1/questions/" + id))
                        .filter(answer -> answer.status() == 409)
                        .count();

        assertThat(refused).isGreaterThanOrEqualTo(4);
    }

    @Test
    void beginsWithTheQuizsPaperWhereTheBankNoLongerFillsABlueprint() {
        var assignment = exam.set(Map.of("paper", "OWN"));
        bank.subList(0, 5)
                .forEach(
                        id ->
                                exam.teacher()
                                        .post(
                                                "/v1/questions/" + id + "/reviews",
                                                Map.of("decision", "RETIRE")));

        assertThat(stems(exam.start(assignment, "L1"))).hasSize(4);
    }

    @Test
    void refusesAnOwnPaperFromAListOfQuestions() {
        var course = exam.teacher().get("/v1/courses").json().at("/items/0/id").asString();
        var list =
                exam.teacher()
                        .post(
                                "/v1/courses/" + course + "/quizzes",
                                Map.of("title", "List", "questions", bank));

        var refused =
                exam.teacher()
                        .post(
                                "/v1/quizzes/" + list.member("id") + "/assignments",
                                Map.of("paper", "OWN"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("quiz-not-drawn", "/paper");
    }

    private static List<String> stems(Sitter sitter) {
        List<String> stems = new ArrayList<>();
        sitter.started()
                .json()
                .path("slots")
                .forEach(slot -> stems.add(slot.at("/question/stem").asString()));
        return stems;
    }

    private static String capital(Sitter sitter, int slot) {
        String stem = stems(sitter).get(slot - 1);
        return stem.substring(stem.lastIndexOf(' ') + 1, stem.length() - 1);
    }
}
