package org.examwright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.analysis.SmallClass.ROWS;
import static org.examwright.analysis.SmallClass.four;
import static org.examwright.analysis.SmallClass.sit;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.examwright.JourneyTest;
import org.examwright.attempts.ExamKit;
import org.examwright.attempts.ExamKit.Exam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Figures that move with what happens to the answers. */
@JourneyTest
@Import(ExamKit.class)
class LivingFiguresJourneyTests {
    @Autowired ExamKit kit;

    @Test
    void answersTeachHowHardAQuestionIs() {
        var exam = kit.exam(four());
        // all can do the first, none the last
        sit(exam, exam.set(Map.of()), Collections.nCopies(40, "1100"));
        var first = "/v1/questions/" + exam.questions().getFirst();
        var last = "/v1/questions/" + exam.questions().getLast();

        var easy = calibrated(exam, first);
        var hard = calibrated(exam, last);

        assertThat(easy.path("state").asString()).isEqualTo("PROVISIONAL");
        assertThat(easy.path("responses").asInt()).isEqualTo(40);
        assertThat(easy.path("band").asString()).isEqualTo("EASY");
        assertThat(easy.path("standardError").asDouble()).isBetween(0.1, 1.0);
        assertThat(hard.path("band").asString()).isEqualTo("HARD");
        var found = exam.teacher().get(first).json().path("courseId").asString();
        var listed =
                exam.teacher().get("/v1/courses/" + found + "/questions?difficulty=HARD").json();
        assertThat(listed.path("items")).hasSize(2);
        var figures = exam.teacher().get(first + "/statistics").json();
        assertThat(figures.path("difficulty")).isEqualTo(easy);
    }

    @Test
    void slotsAndQuestionsAreToldApartWhereEachDrawsAPaper() {
        var exam = kit.exam(four());
        var first = exam.teacher().get("/v1/questions/" + exam.questions().getFirst()).json();
        var quiz =
                exam.teacher()
                        .post(
                                "/v1/courses/" + first.path("courseId").asString() + "/quizzes",
                                Map.of(
                                        "title",
                                        "Own",
                                        "seed",
                                        1,
                                        "blueprint",
                                        Map.of("rows", List.of(Map.of("count", 2)))));
        var own = new Exam(exam.api(), exam.school(), quiz.member("id"), exam.questions());
        var assignment = own.set(Map.of("paper", "OWN"));
        for (int learner = 0; learner < 4; learner++) {
            own.start(assignment, "p" + learner).submit();
        }

        var read = exam.teacher().get("/v1/assignments/" + assignment + "/analysis").json();

        assertThat(read.path("items")).hasSize(2);
        assertThat(read.at("/items/0/questionId").isNull()).isTrue();
        assertThat(read.at("/items/0/notAnswered").asInt()).isEqualTo(4);
        assertThat(read.path("questions").valueStream())
                .allSatisfy(question -> assertThat(question.path("slot").isNull()).isTrue());
        assertThat(
                        read.path("questions")
                                .valueStream()
                                .mapToInt(each -> each.at("/statistics/attempts").asInt())
                                .sum())
                .isEqualTo(8);
    }

    @Test
    void aRegradeShowsInTheFigures() {
        var exam = kit.exam(four());
        var assignment = exam.set(Map.of());
        sit(exam, assignment, ROWS);
        var path = "/v1/assignments/" + assignment + "/analysis";
        regrade(exam, 0, Map.of("policy", "NEW_KEY", "options", List.of("b")));
        regrade(exam, 1, Map.of("policy", "DROP_ITEM"));

        var read = exam.teacher().get(path).json();

        assertThat(read.path("items").valueStream().map(item -> item.path("slot").asInt()))
                .containsExactly(1, 3, 4);
        assertThat(read.at("/test/maximum").asDouble()).isEqualTo(3);
        assertThat(read.at("/items/0/statistics/facility").asDouble()).isEqualTo(0.2);
        assertThat(read.at("/items/0/options/0/correct").asBoolean()).isFalse();
        assertThat(read.at("/items/0/options/1/correct").asBoolean()).isTrue();
    }

    private static void regrade(Exam exam, int question, Map<String, ?> how) {
        var order = new LinkedHashMap<String, Object>(how);
        order.put("dryRun", false);
        order.put("reason", "The key was wrong");
        var path = "/v1/questions/" + exam.questions().get(question) + "/regrades";
        var ordered = exam.teacher().post(path, order);
        assertThat(ordered.status()).as(ordered.toString()).isEqualTo(202);
        for (int i = 0; i < 300; i++) {
            var now = exam.teacher().get(ordered.header("Location")).member("status");
            if (now.equals("DONE")) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("never done");
    }

    private static JsonNode calibrated(Exam exam, String question) {
        for (int i = 0; i < 300; i++) {
            var difficulty = exam.teacher().get(question).json().path("difficulty");
            if (!difficulty.isNull()) {
                return difficulty;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("never calibrated");
    }
}
