package org.examwright.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.Courses;
import org.examwright.sources.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A school with a bank of six questions, five of them approved, for quizzes to be made from. */
@JourneyTest
abstract class QuizKit {
    static final List<String> NAMES =
            List.of("Maud", "Edgar", "Cuthbert", "Wilfrid", "Oswald", "Penda");

    @Autowired Api api;
    @Autowired TestSchools schools;
    @Autowired Quizzes quizzes;
    @Autowired Courses courses;
    @Autowired Sources sources;

    TestSchool school;
    Api.Caller teacher;
    String course;
    final List<String> questions = new ArrayList<>();

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

    Api.Answer post(Object body) {
        return teacher.post("/v1/courses/" + course + "/quizzes", body);
    }

    Api.Answer review(String decision, List<String> ids) {
        return teacher.post(
                "/v1/courses/" + course + "/reviews",
                Map.of("questions", ids, "decision", decision));
    }

    String q(int index) {
        return questions.get(index);
    }

    static Map<String, Object> blueprint(int count, boolean unapproved) {
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

    static Map<String, Object> question(int number) {
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

    static List<String> slots(JsonNode quiz) {
        return quiz.path("slots")
                .valueStream()
                .map(slot -> slot.path("questionId").asString())
                .toList();
    }

    static List<String> pointers(Api.Answer problem) {
        return problem.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
