package org.examwright.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.junit.jupiter.api.Test;

/** Changing a quiz that is there. */
class QuizChangeTests extends QuizKit {
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

        var deleted = teacher.with("If-Match", quiz.header("ETag")).delete(quiz.header("Location"));

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(teacher.get(quiz.header("Location")).status()).isEqualTo(404);
    }

    private Api.Answer patch(Api.Answer quiz, Object body) {
        return teacher.with("If-Match", quiz.header("ETag")).patch(quiz.header("Location"), body);
    }
}
