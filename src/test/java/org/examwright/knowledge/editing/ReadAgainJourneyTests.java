package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.examwright.TestSchools.TestSchool;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.sources.CourseId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people decided about facts stands when a new version of the notes is read. */
@JourneyTest
class ReadAgainJourneyTests {
    private static final String MORE =
            EditingKit.NOTES.replace("In 1804", "In 1799 George Dance surveyed the bay.\nIn 1804");
    private static final String LESS =
            EditingKit.NOTES.replace("In 1815 a storm destroyed the lighthouse.\n", "");

    @Autowired Api api;
    @Autowired TestSchools schools;

    @Autowired KnowledgeBase knowledge;

    private TestSchool school;
    private EditingKit kit;

    @BeforeEach
    void notesThatWereRead() {
        school = schools.create();
        kit = EditingKit.of(api.as(school.teacher()), EditingKit.NOTES);
    }

    @Test
    void decisionsStandAndEvidenceFollowsTheText() {
        var rejected = path("events", kit.one("events", "label", "storm"));
        kit.patch(rejected, Map.of("status", "REJECTED"));
        var worded = path("events", kit.one("events", "label", "opened"));
        kit.patch(worded, Map.of("label", "Rennie let the sea in", "from", "1811-06-01"));
        var renamed = path("actors", kit.one("actors", "name", "Board"));
        kit.patch(renamed, Map.of("name", "The Commissioners"));
        var own =
                kit.teacher()
                        .post(
                                kit.course() + "/terms",
                                Map.of(
                                        "term", "mole",
                                        "definition", "a wall against the sea",
                                        "evidence", List.of(kit.quote(3, "the mole"))))
                        .header("Location");

        kit.renew(MORE);

        assertThat(kit.list("events?limit=200"))
                .extracting(event -> event.path("label").asString())
                .anyMatch(label -> label.contains("surveyed"))
                .noneMatch(label -> label.contains("storm"))
                .noneMatch(label -> label.contains("opened"));
        assertThat(show(rejected).path("status").asString()).isEqualTo("REJECTED");
        var after = show(worded);
        assertThat(after.path("label").asString()).isEqualTo("Rennie let the sea in");
        assertThat(after.path("from").asString()).isEqualTo("1811-06-01");
        assertPlaces(after, 6);
        assertThat(show(renamed).path("name").asString()).isEqualTo("The Commissioners");
        assertThat(kit.list("actors?q=Harbour Board".replace(" ", "%20"))).isEmpty();
        assertPlaces(show(own), 4);
    }

    @Test
    void aTeachersLinkHoldsTheFactsItLinks() {
        var storm = path("events", kit.one("events", "label", "storm"));
        var opened = path("events", kit.one("events", "label", "opened"));
        var link =
                kit.teacher()
                        .post(
                                kit.course() + "/relations",
                                Map.of(
                                        "type",
                                        "CAUSE",
                                        "from",
                                        opened.split("/")[3],
                                        "to",
                                        storm.split("/")[3],
                                        "evidence",
                                        List.of(kit.quote(6, "a storm"))));
        assertThat(link.status()).as(link.toString()).isEqualTo(201);

        kit.renew(MORE);

        assertThat(show(link.header("Location")).at("/to/id").asString())
                .isEqualTo(storm.split("/")[3]);
        assertPlaces(show(storm), 7);
        assertPlaces(show(opened), 6);
    }

    @Test
    void aConflictEndsWithTheSourceThatSaidOtherwise() {
        var sources = new ArrayList<String>();
        for (var year : List.of("March 1860", "1862")) {
            var notes = "Bertha Quill died in %s.\n".formatted(year);
            var id = EditingKit.upload(kit.teacher(), kit.course(), notes);
            new EditingKit(kit.teacher(), kit.course(), id).awaitReady();
            sources.add("/v1/sources/" + id);
        }
        assertThat(kit.list("conflicts")).hasSize(1);

        var gone = kit.teacher().with("If-Match", "*").delete(sources.getLast());

        assertThat(gone.status()).isEqualTo(204);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> kit.list("conflicts").isEmpty());
    }

    @Test
    void whatWasMergedStaysOneAndWhatWasDividedStaysTwo() {
        var rennie = kit.one("actors", "name", "Rennie");
        var board = kit.one("actors", "name", "Board");
        var merged =
                kit.teacher()
                        .post(
                                path("actors", rennie) + "/merge",
                                Map.of("others", List.of(board.path("id").asString())));
        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        int all = merged.json().path("evidence").size();
        var divided =
                kit.teacher()
                        .post(
                                path("actors", rennie) + "/split",
                                Map.of("evidence", List.of(all - 1), "name", "The younger"));
        assertThat(divided.status()).as(divided.toString()).isEqualTo(201);

        kit.renew(MORE);

        assertThat(kit.list("actors?limit=200"))
                .extracting(actor -> actor.path("name").asString())
                .contains(rennie.path("name").asString(), "The younger")
                .doesNotContain(board.path("name").asString());
        assertThat(show(path("actors", rennie)).path("evidence")).hasSize(all - 1);
        assertPlaces(show(divided.header("Location")), 6);
    }

    @Test
    void evidenceThatTheNotesNoLongerSayIsShownAsStaleAndRecovers() {
        var storm = path("events", kit.one("events", "label", "storm"));
        kit.patch(storm, Map.of("status", "CONFIRMED"));

        kit.renew(LESS);
        var stale = show(storm);
        assertThat(asked("storm")).singleElement().returns(List.of(), Event::evidence);
        kit.renew(MORE);
        var back = show(storm);

        assertThat(stale.at("/evidence/0/stale").asBoolean()).isTrue();
        assertThat(stale.at("/evidence/0/sourceVersion").asInt()).isEqualTo(1);
        assertThat(stale.path("confidence").asDouble()).isEqualTo(0.5);
        assertThat(back.at("/evidence/0/stale").isMissingNode()).isTrue();
        assertThat(back.path("confidence").asDouble()).isEqualTo(1);
        assertPlaces(back, 7);
    }

    /** What writes questions sees of an event: without words of the notes it is not asked about. */
    private List<Event> asked(String label) {
        var course = new CourseId(UUID.fromString(kit.course().substring("/v1/courses/".length())));
        return school.in(() -> knowledge.ofCourse(course)).events().stream()
                .filter(event -> event.label().contains(label))
                .toList();
    }

    @Test
    void aSourceThatIsDeletedTakesAtOnceWhatRestedOnItAlone() {
        var notes = "# Quays\n\n## The quay\n\nIn 1820 Ann Keeper built the quay.\n";
        var other =
                new EditingKit(
                        kit.teacher(),
                        kit.course(),
                        EditingKit.upload(kit.teacher(), kit.course(), notes));
        other.awaitReady();
        var quay = path("events", kit.one("events", "label", "quay"));
        kit.patch(quay, Map.of("status", "CONFIRMED"));
        var both =
                kit.teacher()
                        .post(
                                kit.course() + "/terms",
                                Map.of(
                                        "term",
                                        "stone",
                                        "definition",
                                        "what walls are made of",
                                        "evidence",
                                        List.of(
                                                kit.quote(3, "the mole"),
                                                other.quote(5, "the quay"))))
                        .header("Location");
        assertThat(kit.list("topics?q=quay")).isNotEmpty();

        var seen = kit.teacher().get("/v1/sources/" + other.source()).header("ETag");
        var gone = kit.teacher().with("If-Match", seen).delete("/v1/sources/" + other.source());

        assertThat(gone.status()).isEqualTo(204);
        assertThat(kit.teacher().get(quay).status()).isEqualTo(404);
        assertThat(kit.list("actors?q=Keeper")).isEmpty();
        assertThat(kit.list("topics?q=quay")).isEmpty();
        assertThat(show(both).path("evidence")).hasSize(1);
        assertThat(kit.list("events?q=storm")).hasSize(1);
    }

    private JsonNode show(String path) {
        return kit.teacher().get(path).json();
    }

    private static String path(String kind, JsonNode fact) {
        return "/v1/" + kind + "/" + fact.path("id").asString();
    }

    /** It rests on this line of the second version or a later one, and on no other. */
    private static void assertPlaces(JsonNode fact, int line) {
        assertThat(fact.path("evidence"))
                .as("%s", fact)
                .isNotEmpty()
                .allSatisfy(
                        piece -> {
                            assertThat(piece.path("sourceVersion").asInt()).isGreaterThan(1);
                            assertThat(piece.path("line").asInt()).isEqualTo(line);
                        });
    }
}
