package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Stored questions follow the conflicts of their course. */
@JourneyTest
class ContradictionsTests {
    @Autowired private Api api;
    @Autowired private TestSchools schools;

    private QuillNotes notes;
    private Api.Caller teacher;
    private String course;

    @BeforeEach
    void aCourseThatSaysWhenBerthaDied() {
        teacher = api.as(schools.create().teacher());
        notes = QuillNotes.read(teacher);
        course = notes.path();
    }

    @Test
    void goStaleWhenTheNotesContradictThemAndFreshWhenTheTeacherPicksTheirValue() {
        var keyed = ask("1860", "1840", "1871");
        var offering = ask("1840", "1862", "1871");
        var other = ask("1841", "1842", "1843");
        assertThat(show(keyed).path("stale").asBoolean()).isFalse();

        notes.contradict();
        await(keyed, true);
        await(offering, true);
        assertThat(contradictions(keyed)).containsExactly("/options/0");
        assertThat(contradictions(offering)).containsExactly("/options/1");
        assertThat(show(other).path("stale").asBoolean()).isFalse();
        assertThat(
                        teacher.get(course + "/questions?stale=true")
                                .json()
                                .at("/items")
                                .valueStream()
                                .map(each -> each.path("id").asString()))
                .containsExactly(id(keyed), id(offering));

        resolve("March 1860");
        await(keyed, false);
        await(offering, false);
        assertThat(contradictions(keyed)).isEmpty();

        resolve("1862");
        await(keyed, true);
        teacher.delete(resolution());
        await(offering, true);
        assertThat(contradictions(keyed)).containsExactly("/options/0");
    }

    @Test
    void areShownWithWhatIsFoundWhenTheyAreWritten() {
        notes.contradict();

        var written = ask("1862", "1840", "1871");

        assertThat(show(written).path("stale").asBoolean()).isTrue();
        assertThat(contradictions(written)).containsExactly("/options/0");
        resolve("1862");
        await(written, false);
        assertThat(contradictions(written)).isEmpty();
    }

    private String ask(String key, String... others) {
        var options = new java.util.ArrayList<Map<String, Object>>();
        options.add(Map.of("id", "a", "text", key, "correct", true));
        for (int i = 0; i < others.length; i++) {
            options.add(Map.of("id", "b" + i, "text", others[i], "correct", false));
        }
        var question =
                Map.of(
                        "type",
                        "MULTIPLE_CHOICE",
                        "stem",
                        "In which year did Bertha Quill die?",
                        "marks",
                        1,
                        "options",
                        options,
                        "evidence",
                        List.of(notes.quote()));
        var made = teacher.post(course + "/questions", question);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.header("Location");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private JsonNode show(String question) {
        return teacher.get(question).json();
    }

    private List<String> contradictions(String question) {
        return show(question)
                .path("lint")
                .valueStream()
                .filter(found -> found.path("message").asString().contains("contradict"))
                .map(found -> found.path("pointer").asString())
                .toList();
    }

    private void await(String question, boolean stale) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> show(question).path("stale").asBoolean() == stale);
    }

    private JsonNode conflict() {
        return teacher.get(course + "/conflicts").json().at("/items/0");
    }

    private String resolution() {
        return "/v1/conflicts/" + conflict().path("id").asString() + "/resolution";
    }

    private void resolve(String value) {
        var chosen =
                conflict()
                        .path("values")
                        .valueStream()
                        .filter(each -> each.path("text").asString().equals(value))
                        .findFirst()
                        .orElseThrow();
        var put = teacher.put(resolution(), Map.of("value", chosen.path("id").asString()));
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
    }
}
