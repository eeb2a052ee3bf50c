package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.platform.drawing.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineJourneyTests {
    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;

    @BeforeAll
    void aCourseFromThePack() {
        teacher = api.as(schools.create().teacher());
        var pack = Map.of("pack", "ussr-1917-1985");
        course = teacher.post("/v1/courses", pack).header("Location");
    }

    @Test
    void hasEveryEventOnceInALaneOfItsTopic() {
        var shown = teacher.get(course + "/timeline").json();

        var lanes = shown.at("/lanes").valueStream().toList();
        assertThat(lanes).hasSizeGreaterThan(5);
        assertThat(events(shown)).doesNotHaveDuplicates().hasSize(shown.at("/events").asInt());
        assertThat(shown.at("/events").asInt()).isGreaterThanOrEqualTo(60);
        assertThat(shown.at("/themes").size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void isNarrowedAsTheListOfEventsIs() {
        var event = teacher.get(course + "/events?q=Bolshevik").json().at("/items/0");
        var filters =
                List.of(
                        "actor=" + event.at("/actors/0/id").asString(),
                        "topic=" + event.at("/topics/0/id").asString(),
                        "theme=" + event.at("/themes/0/id").asString(),
                        "from=1941-06-22&to=1945-05-09");
        for (var filter : filters) {
            var listed = teacher.get(course + "/events?limit=200&" + filter).json().at("/items");
            var shown = teacher.get(course + "/timeline?" + filter).json();

            assertThat(events(shown))
                    .containsExactlyInAnyOrderElementsOf(
                            listed.valueStream().map(each -> each.at("/id").asString()).toList());
        }
    }

    @Test
    void isAPictureWhereOneIsAccepted() {
        var picture = teacher.with("Accept", "image/svg+xml").get(course + "/timeline?width=390");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(picture.text()).contains("width=\"390\"");
        Pictures.check(picture.text());
    }

    @Test
    void isNotSentTwice() {
        for (var type : List.of("application/json", "image/svg+xml")) {
            var caller = teacher.with("Accept", type);
            var tag = caller.get(course + "/timeline").header("ETag");

            assertThat(caller.with("If-None-Match", tag).get(course + "/timeline").status())
                    .isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic=" + NOBODY,
                "theme=" + NOBODY,
                "actor=" + NOBODY,
                "from=spring",
                "topic=x",
                "width=wide"
            })
    void refusesAFilterItDoesNotKnow(String filter) {
        var caller = teacher.with("Accept", "image/svg+xml, application/problem+json");

        assertThat(caller.get(course + "/timeline?" + filter).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 319, 4001})
    void refusesAWidthThatNobodyCanRead(int width) {
        var caller = teacher.with("Accept", "image/svg+xml");

        assertThat(caller.get(course + "/timeline?width=" + width).status()).isEqualTo(422);
    }

    @Test
    void anEmptyCourseAndAnotherSchoolSeeNothing() {
        var other = api.as(schools.create().teacher());
        var empty = other.post("/v1/courses", Map.of("title", "Empty")).header("Location");

        assertThat(other.get(empty + "/timeline").json().at("/lanes")).isEmpty();
        assertThat(other.with("Accept", "image/svg+xml").get(empty + "/timeline").text())
                .contains("No events");
        assertThat(other.get(course + "/timeline").status()).isEqualTo(404);
    }

    private static List<String> events(JsonNode timeline) {
        var ids = new ArrayList<String>();
        for (var lane : timeline.at("/lanes")) {
            lane.at("/events").forEach(event -> ids.add(event.at("/id").asString()));
        }
        return ids;
    }
}
