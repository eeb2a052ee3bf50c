package org.examwright.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.sources.CourseId;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuizJourneyTests extends QuizKit {
    @Nested
    class ByList {
        @Test
        void keepsTheOrderOfTheList() {
            var quiz = post(Map.of("title", "One", "questions", List.of(q(2), q(0)), "seed", 7));

            assertThat(quiz.status()).isEqualTo(201);
            assertThat(slots(quiz.json())).containsExactly(q(2), q(0));
            assertThat(quiz.json().path("maximum").asInt()).isEqualTo(2);
            assertThat(quiz.json().path("seed").asInt()).isEqualTo(7);
            var shown = teacher.get(quiz.header("Location"));
            assertThat(shown.json()).isEqualTo(quiz.json());
            assertThat(shown.header("ETag")).isEqualTo(quiz.header("ETag"));
            var listed = teacher.get("/v1/courses/" + course + "/quizzes").json().path("items");
            assertThat(listed.get(0)).isEqualTo(quiz.json());
        }

        @Test
        void namesTheQuestionsThatAreNotThere() {
            var quiz = post(Map.of("title", "One", "questions", List.of(q(0), UUID.randomUUID())));

            assertThat(quiz.status()).isEqualTo(422);
            assertThat(pointers(quiz)).containsExactly("/questions/1");
        }

        @Test
        void refusesTheSameQuestionTwiceAndAQuizOfNothing() {
            assertThat(pointers(post(Map.of("title", " ", "questions", List.of(q(0), q(0))))))
                    .containsExactly("/title", "/questions/1");
            assertThat(post(Map.of("title", "One")).status()).isEqualTo(422);
            assertThat(post(Map.of("title", "One", "questions", List.of())).status())
                    .isEqualTo(422);
        }

        @Test
        void showsAnotherTagOnceAQuestionIsReviewed() {
            var quiz = post(Map.of("title", "One", "questions", List.of(q(5))));

            review("APPROVE", List.of(q(5)));

            var shown = teacher.get(quiz.header("Location"));
            assertThat(shown.header("ETag")).isNotEqualTo(quiz.header("ETag"));
            assertThat(shown.json().at("/slots/0/status").asString()).isEqualTo("APPROVED");
        }

        @Test
        void keepsItsQuestionsFromBeingDeleted() {
            post(Map.of("title", "One", "questions", List.of(q(0))));
            var tag = teacher.get("/v1/questions/" + q(0)).header("ETag");

            var deleted = teacher.with("If-Match", tag).delete("/v1/questions/" + q(0));

            assertThat(deleted.status()).isEqualTo(409);
            assertThat(deleted.member("code")).isEqualTo("question-in-use");
        }
    }

    @Nested
    class ByBlueprint {
        @Test
        void drawsTheSamePaperBySeed() {
            var one = post(blueprint(3, false));
            var two = post(blueprint(3, false));

            assertThat(one.status()).isEqualTo(201);
            assertThat(slots(two.json())).isEqualTo(slots(one.json())).hasSize(3);
            assertThat(slots(one.json())).doesNotContain(q(5));
        }

        @Test
        void namesTheRowsThatCannotBeMet() {
            var quiz = post(blueprint(6, false));

            assertThat(quiz.status()).isEqualTo(422);
            assertThat(quiz.member("code")).isEqualTo("blueprint-unmet");
            assertThat(pointers(quiz)).containsExactly("/blueprint/rows/0");
            assertThat(quiz.json().at("/rows/0/found").asInt()).isEqualTo(5);
            assertThat(quiz.json().at("/conflict/0").asInt()).isZero();
        }

        @Test
        void drawsUnapprovedOnesWhereAskedTo() {
            assertThat(post(blueprint(6, true)).status()).isEqualTo(201);
        }

        @Test
        void neverAsksForTheSameFactTwice() {
            var source =
                    school.in(
                            () ->
                                    sources.addReady(
                                            CourseId.valueOf(course),
                                            SourceDetails.notes("Notes"),
                                            "In 784 Offa built the dyke."));
            var when =
                    citing(source, "In which year was the long dyke begun?", "784", "796", "757");
            var who =
                    citing(
                            source,
                            "Which king raised an earthwork on his border?",
                            "Offa",
                            "Penda",
                            "Edgar");
            review("REJECT", questions.subList(5, 6));
            review("RETIRE", questions.subList(0, 5));
            review("APPROVE", List.of(when, who));

            var quiz = post(blueprint(2, false));

            assertThat(quiz.status()).isEqualTo(422);
            assertThat(quiz.json().at("/rows/0/found").asInt()).isEqualTo(1);
            assertThat(post(blueprint(1, false)).status()).isEqualTo(201);
        }

        private String citing(SourceId source, String stem, String key, String... wrong) {
            var quote = "In 784 Offa built the dyke.";
            var evidence =
                    List.of(
                            Map.of(
                                    "sourceId",
                                    source.toString(),
                                    "sourceVersion",
                                    1,
                                    "line",
                                    1,
                                    "start",
                                    0,
                                    "end",
                                    quote.length(),
                                    "quote",
                                    quote));
            var question =
                    Map.of(
                            "type",
                            "MULTIPLE_CHOICE",
                            "stem",
                            stem,
                            "options",
                            List.of(
                                    Map.of(
                                            "id",
                                            "a",
                                            "text",
                                            key,
                                            "correct",
                                            true,
                                            "evidence",
                                            evidence),
                                    Map.of("id", "b", "text", wrong[0], "correct", false),
                                    Map.of("id", "c", "text", wrong[1], "correct", false)));
            return teacher.post("/v1/courses/" + course + "/questions", question).member("id");
        }

        @Test
        void previewsWithoutStoring() {
            var preview =
                    teacher.post("/v1/courses/" + course + "/quizzes/preview", blueprint(6, false));

            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.json().path("slots").size()).isEqualTo(5);
            assertThat(preview.json().at("/rows/0/wanted").asInt()).isEqualTo(6);
            assertThat(teacher.get("/v1/courses/" + course + "/quizzes").json().path("items"))
                    .isEmpty();
        }

        @Test
        void takesAPreviewAsItCame() {
            var preview =
                    teacher.post("/v1/courses/" + course + "/quizzes/preview", blueprint(5, false));

            var quiz = post(preview.json());

            assertThat(quiz.status()).isEqualTo(201);
            assertThat(slots(quiz.json())).isEqualTo(slots(preview.json()));
        }

        @Test
        void tellsWhereTheBankCannotBalanceThePaper() {
            var preview =
                    teacher.post("/v1/courses/" + course + "/quizzes/preview", blueprint(5, false));

            assertThat(preview.json().at("/relaxed/0").asString())
                    .isEqualTo(
                            "5 of 5 questions ask for no more than a date, where 1 would be"
                                    + " enough");
        }
    }

    @Test
    void printsThePaperAndTheMarkScheme() {
        var quiz = post(Map.of("title", "Early <England>", "questions", List.of(q(0), q(1))));

        var paper = teacher.get(quiz.header("Location") + "/paper");
        var scheme = api.as(school.lms()).get(quiz.header("Location") + "/mark-scheme");

        assertThat(paper.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(paper.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(paper.text()).contains("Early &lt;England&gt;", "[1 mark]").doesNotContain("✓");
        assertThat(scheme.text()).contains("✓");
    }

    @Test
    void anotherSchoolsQuizIsNotThere() {
        var quiz = post(Map.of("title", "One", "questions", List.of(q(0))));
        var stranger = api.as(schools.create().teacher());

        assertThat(stranger.get(quiz.header("Location")).status()).isEqualTo(404);
        assertThat(stranger.get(quiz.header("Location") + "/paper").status()).isEqualTo(404);
        assertThat(stranger.get("/v1/courses/" + course + "/quizzes").status()).isEqualTo(404);
        assertThat(stranger.with("If-Match", "*").delete(quiz.header("Location")).status())
                .isEqualTo(404);
    }
}
