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
