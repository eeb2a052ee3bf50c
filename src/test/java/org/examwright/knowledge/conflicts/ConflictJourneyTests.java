package org.examwright.knowledge.conflicts;

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

@JourneyTest
class ConflictJourneyTests {
    private static final String ONE =
            "The Harbour League\n\nBertha Quill joined the Harbour League in 1851.\n"
                    + "Bertha Quill died in March 1860.\n";
    private static final String OTHER =
            "Bertha Quill\n\nBertha Quill wrote many letters to the Harbour League.\n"
                    + "Bertha Quill died in 1862.\n";

    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;
    private String course;

    @BeforeEach
    void aCourseWithTwoSources() {
        teacher = api.as(schools.create().teacher());
        course = teacher.post("/v1/courses", Map.of("title", "Harbours")).header("Location");
        upload("One", ONE);
        upload("Other", OTHER);
    }

    @Test
    void listsWhatTheNotesSayInTwoWaysWithBothQuotes() {
        var listed = conflicts("");

        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst().at("/kind").asString()).isEqualTo("DATE");
        assertThat(listed.getFirst().at("/status").asString()).isEqualTo("OPEN");
        assertThat(listed.getFirst().at("/values"))
                .extracting(value -> value.at("/text").asString())
                .containsExactly("March 1860", "1862");
        assertThat(listed.getFirst().at("/values/1/evidence/0/quote").asString())
                .isEqualTo("Bertha Quill died in 1862.");
        assertThat(conflicts("?status=RESOLVED")).isEmpty();
        assertThat(conflicts("?kind=FIGURE")).isEmpty();
        assertThat(conflicts("?kind=DATE&status=OPEN")).isEqualTo(listed);
    }

    @Test
    void keepsADecisionWhenMoreIsReadAndUndoesItWhenAsked() {
        var open = conflicts("").getFirst();
        var path = "/v1/conflicts/" + open.at("/id").asString() + "/resolution";
        var chosen = open.at("/values/0/id").asString();

        var resolved = teacher.put(path, Map.of("value", chosen, "comment", "Her grave says so"));
        upload("Third", "Bertha Quill, the founder of schools, died in 1860.\n");
        var kept = conflicts("?status=RESOLVED").getFirst();
        var undone = teacher.delete(path);

        assertThat(resolved.status()).isEqualTo(200);
        assertThat(kept.at("/id")).isEqualTo(open.at("/id"));
        assertThat(kept.at("/resolution/value").asString()).isEqualTo(chosen);
        assertThat(kept.at("/resolution/comment").asString()).isEqualTo("Her grave says so");
        assertThat(kept.at("/values/0/evidence")).hasSize(2);
        assertThat(undone.status()).isEqualTo(204);
        assertThat(conflicts("?status=OPEN").getFirst().at("/resolution").isNull()).isTrue();
    }

    @Test
    void goesWhenTheNotesNoLongerDiffer() {
        var other = teacher.get(course + "/sources").json().at("/items/1/id").asString();
        var shown = teacher.get("/v1/sources/" + other);
        teacher.with("If-Match", shown.header("ETag"))
                .put(
                        "/v1/sources/" + other,
                        Map.of(
                                "title",
                                "Other",
                                "text",
                                OTHER.replace("1862", "1860"),
                                "mediaType",
                                "text/plain"));
        ready("/v1/sources/" + other);

        assertThat(conflicts("")).isEmpty();
    }

    @Test
    void refusesAValueOfAnotherConflictAndHidesItFromOtherSchools() {
        var open = conflicts("").getFirst();
        var path = "/v1/conflicts/" + open.at("/id").asString() + "/resolution";
        var chosen = Map.of("value", open.at("/values/0/id").asString());

        var foreign = teacher.put(path, Map.of("value", open.at("/id").asString()));
        var stranger = api.as(schools.create().teacher());

        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.member("code")).isEqualTo("conflict-value-unknown");
        assertThat(stranger.put(path, chosen).status()).isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(stranger.get(course + "/conflicts").status()).isEqualTo(404);
    }

    private List<JsonNode> conflicts(String filter) {
        return teacher.get(course + "/conflicts" + filter)
                .json()
                .at("/items")
                .valueStream()
                .toList();
    }

    private void upload(String title, String text) {
        var sent = Map.of("title", title, "text", text, "mediaType", "text/plain");
        ready(teacher.post(course + "/sources", sent).header("Location"));
    }

    private void ready(String source) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> teacher.get(source).member("status").equals("READY"));
    }
}
