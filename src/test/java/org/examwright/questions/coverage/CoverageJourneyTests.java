package org.examwright.questions.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.platform.drawing.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;
    private JsonNode event;

    @BeforeAll
    void aCourseWithOneApprovedQuestion() {
        teacher = api.as(schools.create().teacher());
        var pack = Map.of("pack", "ussr-1917-1985");
        course = teacher.post("/v1/courses", pack).header("Location");
        event = teacher.get(course + "/events?q=Bolshevik").json().at("/items/0");
        var question =
                teacher.post(
                        course + "/questions",
                        Map.of(
                                "type",
                                "MULTIPLE_CHOICE",
                                "stem",
                                "Which of these came about in that year?",
                                "topics",
                                List.of(event.at("/topics/0/id").asString()),
                                "themes",
                                List.of(event.at("/themes/0/id").asString()),
                                "options",
                                List.of(
                                        Map.of(
                                                "id",
                                                "a",
                                                "text",
                                                "The first of them",
                                                "correct",
                                                true,
                                                "evidence",
                                                List.of(evidence(event.at("/evidence/0")))),
                                        Map.of("id", "b", "text", "The next", "correct", false),
                                        Map.of("id", "c", "text", "A third", "correct", false))));
        assertThat(question.status()).as(question.text()).isEqualTo(201);
        teacher.post(question.header("Location") + "/reviews", Map.of("decision", "APPROVE"));
    }

    private static Map<String, Object> evidence(JsonNode quoted) {
        return Map.of(
                "sourceId", quoted.at("/sourceId").asString(),
                "sourceVersion", quoted.at("/sourceVersion").asInt(),
                "line", quoted.at("/line").asInt(),
                "start", quoted.at("/start").asInt(),
                "end", quoted.at("/end").asInt(),
                "quote", quoted.at("/quote").asString());
    }

    @Test
    void countsFactsAndQuestionsByTopicAndTheme() {
        var coverage = teacher.get(course + "/coverage").json();

        var topic = event.at("/topics/0/id").asString();
        var row =
                coverage.at("/rows")
                        .valueStream()
                        .filter(each -> each.at("/topic/id").asString("").equals(topic))
                        .findFirst()
                        .orElseThrow();
        var theme = event.at("/themes/0/id").asString();
        var themes = coverage.at("/themes").valueStream().map(t -> t.at("/id").asString()).toList();
        var cell = row.at("/cells/" + themes.indexOf(theme));
        var listed =
                teacher.get(course + "/events?limit=200&topic=" + topic + "&theme=" + theme)
                        .json()
                        .at("/items");

        assertThat(cell.at("/facts/EVENT").asInt()).isEqualTo(listed.size()).isPositive();
        assertThat(cell.at("/questions/approved").asInt()).isEqualTo(1);
        assertThat(coverage.at("/all/whole/questions/total").asInt()).isEqualTo(1);
    }

    @Test
    void tellsWhatIsAskedAboutAndWhatIsNot() {
        var coverage = teacher.get(course + "/coverage").json();

        assertThat(coverage.at("/events/approved").asInt()).isPositive();
        assertThat(coverage.at("/events/none")).hasSize(100);
        assertThat(coverage.at("/gaps")).hasSize(50);
        assertThat(coverage.at("/notes"))
                .anyMatch(notes -> notes.at("/approved").asInt() == 1)
                .allMatch(notes -> notes.at("/lines").asInt() > 0);
    }

    @Test
    void isAPictureWhereOneIsAcceptedAndNotSentTwice() {
        var caller = teacher.with("Accept", "image/svg+xml");
        var picture = caller.get(course + "/coverage?width=718");

        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        Pictures.check(picture.text());
        assertThat(
                        caller.with("If-None-Match", picture.header("ETag"))
                                .get(course + "/coverage?width=718")
                                .status())
                .isEqualTo(304);
        assertThat(caller.get(course + "/coverage?width=5").status()).isEqualTo(422);
    }

    @Test
    void anEmptyCourseAndAnotherSchoolSeeNothing() {
        var other = api.as(schools.create().teacher());
        var empty = other.post("/v1/courses", Map.of("title", "Empty")).header("Location");

        assertThat(other.get(empty + "/coverage").json().at("/rows")).isEmpty();
        Pictures.check(other.with("Accept", "image/svg+xml").get(empty + "/coverage").text());
        assertThat(other.get(course + "/coverage").status()).isEqualTo(404);
    }
}
