package org.examwright.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.CourseId;
import org.examwright.sources.Courses;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@JourneyTest
class QuizJourneyTests {
    private static final List<String> NAMES =
            List.of("Maud", "Edgar", "Cuthbert", "Wilfrid", "Oswald", "Penda");

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired Quizzes quizzes;
    @Autowired Courses courses;
    @Autowired Sources sources;

    private TestSchool school;
    private Api.Caller teacher;
    private String course;
    private final List<String> questions = new ArrayList<>();

    @BeforeEach
    void fillsABank() {
        school = schools.create();
        teacher = api.as(school.teacher());
        var details = new CourseDetails("Early England", null, null, null);
        course = school.in(() -> courses.create(details, null)).id().toString();
        for (int i = 0; i < 6; i++) {
            questions.add(
                    teacher.post("/v1/courses/" + course + "/questions", question(i)).member("id"));
        }
        assertThat(
                        review("APPROVE", questions.subList(0, 5))
                                .json()
                                .at("/items/4/status")
                                .asString())
                .isEqualTo("APPROVED");
    }

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
    }

    @Nested
    class Changing {
        @Test
        void changesTheTitleAndNothingElse() {
            var quiz = post(blueprint(3, false));

            var changed = patch(quiz, Map.of("title", "Two"));

            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.member("title")).isEqualTo("Two");
            assertThat(changed.json().path("slots")).isEqualTo(quiz.json().path("slots"));
            assertThat(changed.json().path("version").asInt()).isEqualTo(1);
        }

        @Test
        void takesBackWhatItShowed() {
            var quiz = post(blueprint(3, false));

            var changed = patch(quiz, quiz.json());

            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.json()).isEqualTo(quiz.json());
        }

        @Test
        void putsAListInABlueprintsPlace() {
            var changed = patch(post(blueprint(3, false)), Map.of("questions", List.of(q(1))));

            assertThat(slots(changed.json())).containsExactly(q(1));
            assertThat(changed.json().path("blueprint").isNull()).isTrue();
        }

        @Test
        void refusesAStaleTagAndAMissingOne() {
            var quiz = post(blueprint(3, false));
            patch(quiz, Map.of("title", "Two"));

            assertThat(patch(quiz, Map.of("title", "Three")).status()).isEqualTo(412);
            assertThat(teacher.patch(quiz.header("Location"), Map.of("title", "Three")).status())
                    .isEqualTo(428);
        }

        @Test
        void beginsAVersionOnceLearnersWereSetIt() {
            var quiz = post(Map.of("title", "One", "questions", List.of(q(0), q(1))));
            var id = QuizId.valueOf(quiz.member("id"));
            school.in(
                    () -> {
                        quizzes.freeze(id, 1);
                        return id;
                    });

            var changed = patch(quiz, Map.of("questions", List.of(q(2))));
            var deleted = teacher.with("If-Match", "*").delete(quiz.header("Location"));

            assertThat(changed.json().path("version").asInt()).isEqualTo(2);
            assertThat(slots(changed.json())).containsExactly(q(2));
            assertThat(school.in(() -> quizzes.at(id, 1)).slots()).hasSize(2);
            assertThat(school.in(() -> quizzes.forDelivery(id)).version()).isEqualTo(2);
            assertThat(deleted.status()).isEqualTo(409);
            assertThat(deleted.member("code")).isEqualTo("quiz-in-use");
        }

        @Test
        void frozenSlotsStayWhenAQuestionIsEdited() {
            var quiz = post(Map.of("title", "One", "questions", List.of(q(0))));
            var id = QuizId.valueOf(quiz.member("id"));
            var open = post(Map.of("title", "Two", "questions", List.of(q(0))));
            school.in(
                    () -> {
                        quizzes.freeze(id, 1);
                        return id;
                    });

            var tag = teacher.get("/v1/questions/" + q(0)).header("ETag");
            teacher.with("If-Match", tag).put("/v1/questions/" + q(0), question(9));

            assertThat(teacher.get(quiz.header("Location")).json().at("/slots/0/version").asInt())
                    .isEqualTo(1);
            assertThat(teacher.get(open.header("Location")).json().at("/slots/0/version").asInt())
                    .isEqualTo(2);
        }

        @Test
        void deletesAQuizThatNobodyWasSet() {
            var quiz = post(blueprint(3, false));

            var deleted =
                    teacher.with("If-Match", quiz.header("ETag")).delete(quiz.header("Location"));

            assertThat(deleted.status()).isEqualTo(204);
            assertThat(teacher.get(quiz.header("Location")).status()).isEqualTo(404);
        }

        private Api.Answer patch(Api.Answer quiz, Object body) {
            return teacher.with("If-Match", quiz.header("ETag"))
                    .patch(quiz.header("Location"), body);
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

    private Api.Answer post(Object body) {
        return teacher.post("/v1/courses/" + course + "/quizzes", body);
    }

    private Api.Answer review(String decision, List<String> ids) {
        return teacher.post(
                "/v1/courses/" + course + "/reviews",
                Map.of("questions", ids, "decision", decision));
    }

    private String q(int index) {
        return questions.get(index);
    }

    private static Map<String, Object> blueprint(int count, boolean unapproved) {
        return Map.of(
                "title",
                "Drawn",
                "seed",
                7,
                "blueprint",
                Map.of(
                        "rows",
                        List.of(Map.of("type", "MULTIPLE_CHOICE", "count", count)),
                        "unapproved",
                        unapproved));
    }

    private static Map<String, Object> question(int number) {
        String name = NAMES.get(number % NAMES.size());
        return Map.of(
                "type",
                "MULTIPLE_CHOICE",
                "stem",
                "Which kingdom did %s number %d rule in the year %d?"
                        .formatted(name, number, 601 + number * 17),
                "options",
                List.of(
                        Map.of("id", "a", "text", "Mercia " + number, "correct", number % 2 == 0),
                        Map.of("id", "b", "text", "Wessex " + number, "correct", number % 2 == 1),
                        Map.of("id", "c", "text", "Essex " + number, "correct", false)));
    }

    private static List<String> slots(JsonNode quiz) {
        return quiz.path("slots")
                .valueStream()
                .map(slot -> slot.path("questionId").asString())
                .toList();
    }

    private static List<String> pointers(Api.Answer problem) {
        return problem.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
