package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@JourneyTest
class ConfusablesJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;

    @BeforeEach
    void aCourseFromThePack() {
        teacher = api.as(schools.create().teacher());
        course = teacher.post("/v1/courses", Map.of("pack", "ussr-1917-1985")).header("Location");
    }

    @Test
    void comeWithThePackAndShowOnEachFact() {
        var sets = teacher.get(course + "/confusables").json().at("/sets");
        var term = teacher.get(course + "/terms?q=kolkhoz").json().at("/items/0");
        var noted = teacher.get(course + "/events?q=Cominform").json().at("/items");
        var event = teacher.get(course + "/events?q=throne").json().at("/items/0");

        assertThat(sets).hasSizeGreaterThan(30);
        assertThat(term.at("/confusableWith").valueStream().map(name -> name.stringValue()))
                .containsExactly("Sovkhoz", "Machine and Tractor Station");
        assertThat(event.at("/note").stringValue()).startsWith("New Style");
        assertThat(noted).allSatisfy(one -> assertThat(one.has("note")).isTrue());
    }

    @Test
    void areReplacedByATeacher() {
        var seen = teacher.get(course + "/confusables");

        var put =
                teacher.with("If-Match", seen.header("ETag"))
                        .put(
                                course + "/confusables",
                                Map.of("sets", List.of(List.of("trotsky", "Lenin"))));

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json().at("/sets").toString())
                .isEqualTo("[[\"Leon Trotsky\",\"Vladimir Lenin\"]]");
        assertThat(
                        teacher.with("If-Match", seen.header("ETag"))
                                .put(course + "/confusables", Map.of("sets", List.of()))
                                .status())
                .isEqualTo(412);
        assertThat(
                        teacher.get(course + "/actors?q=Trotsky")
                                .json()
                                .at("/items/0/confusableWith/0")
                                .stringValue())
                .isEqualTo("Vladimir Lenin");
    }

    @Test
    void areChangedOnOneFact() {
        var path =
                "/v1/terms/"
                        + teacher.get(course + "/terms?q=kolkhoz")
                                .json()
                                .at("/items/0/id")
                                .asString();
        var before = teacher.get(path);

        var patched =
                teacher.with("If-Match", before.header("ETag"))
                        .patch(path, Map.of("confusableWith", List.of("sovkhoz", "Leon Trotsky")));
        var other = teacher.get(course + "/terms?q=sovkhoz").json().at("/items/0/confusableWith");
        var refused =
                teacher.with("If-Match", patched.header("ETag"))
                        .patch(path, Map.of("confusableWith", List.of("Sovkhoz", "Nobody")));

        assertThat(patched.status()).as(patched.toString()).isEqualTo(200);
        assertThat(patched.json().at("/status")).isEqualTo(before.json().at("/status"));
        assertThat(names(patched.json().at("/confusableWith")))
                .containsExactlyInAnyOrder("Sovkhoz", "Leon Trotsky");
        assertThat(names(other)).contains("Kolkhoz", "Machine and Tractor Station");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").stringValue())
                .isEqualTo("/confusableWith/1");
        assertThat(teacher.get(path + "/history").json().at("/items/0/what").asString())
                .isEqualTo("EDITED");
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"sets": [["Leon Trotsky", "Nobody"]]} | /sets/0/1
                    {"sets": [["Leon Trotsky"]]} | /sets/0
                    {"sets": [["Leon Trotsky", " "]]} | /sets/0/1
                    {"sets": [null]} | /sets/0
                    {} | /sets
                    """)
    void areRefusedWhereTheyCannotBeMeant(String body, String pointer) {
        var etag = teacher.get(course + "/confusables").header("ETag");

        var refused = teacher.with("If-Match", etag).put(course + "/confusables", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").stringValue()).startsWith(pointer);
        assertThat(teacher.get(course + "/confusables").header("ETag")).isEqualTo(etag);
    }
}
