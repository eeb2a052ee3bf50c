package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.generation.OverHttp.ended;
import static org.examwright.generation.OverHttp.made;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.questions.QuestionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What two schools find in their banks after the same order: linted, proofread and stored, the same
 * questions to the letter but for ids; of a page of notes, enough of them.
 */
@JourneyTest
class StoredAlikeTests {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int ENOUGH = 120;
    private static final int PATTERNS = 10;

    @Autowired Api api;
    @Autowired TestSchools schools;

    @Test
    void fromThePack() {
        var order = Map.of("types", ReadCourse.types(), "count", 150, "seed", 41);

        List<String> here = stored(teacher(), Map.of("pack", "ussr-1917-1985"), order);

        assertThat(here).hasSize(150);
        assertThat(stored(teacher(), Map.of("pack", "ussr-1917-1985"), order))
                .containsExactlyElementsOf(here);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"000_5c7dcb330eb45a1c", "weimar"})
    void fromAPageOfNotesAndEnough(String page) throws IOException {
        String notes = Files.readString(ReadCourse.file(page));

        List<String> here = uploaded(notes);

        assertThat(here).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(here.stream().map(StoredAlikeTests::pattern).distinct())
                .hasSizeGreaterThanOrEqualTo(PATTERNS);
        assertThat(uploaded(notes)).containsExactlyElementsOf(here);
    }

    private List<String> uploaded(String notes) {
        Api.Caller teacher = teacher();
        String course = made(teacher, "/v1/courses", Map.of("title", "Notes"));
        String source =
                made(
                        teacher,
                        "/v1/courses/" + course + "/sources",
                        Map.of("title", "Notes", "text", notes, "mediaType", "text/plain"));
        ended(teacher, "/v1/sources/" + source, "READY");
        List<QuestionType> types = ReadCourse.types();
        return generated(teacher, course, Map.of("types", types, "count", 1000, "seed", 7));
    }

    private List<String> stored(Api.Caller teacher, Map<String, ?> course, Map<String, ?> order) {
        return generated(teacher, made(teacher, "/v1/courses", course), order);
    }

    /** The bank of a course after an order, a question after the other. */
    private static List<String> generated(Api.Caller teacher, String course, Map<String, ?> order) {
        String generation = made(teacher, "/v1/courses/" + course + "/generations", order);
        JsonNode done = ended(teacher, "/v1/generations/" + generation, "DONE");
        List<String> questions = new ArrayList<>();
        String page = "/v1/courses/" + course + "/questions?limit=200";
        JsonNode list = teacher.get(page).json();
        while (true) {
            list.path("items")
                    .forEach(
                            item ->
                                    questions.add(
                                            teacher.get(
                                                            "/v1/questions/"
                                                                    + item.path("id").asString())
                                                    .text()
                                                    .replaceAll(ID, "id")));
            if (list.path("next").isNull() || list.path("next").isMissingNode()) {
                break;
            }
            list = teacher.get(page + "&cursor=" + list.path("next").asString()).json();
        }
        assertThat(questions).hasSize(done.path("produced").asInt());
        return questions;
    }

    private Api.Caller teacher() {
        return api.as(schools.create().teacher());
    }

    private static String pattern(String question) {
        return question.replaceFirst("(?s).*\"pattern\":\"(\\w+)\".*", "$1");
    }
}
