package org.examwright.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@JourneyTest
class KnowledgeJourneyTests {
    private static final Path NOTES = Path.of("../shared/notes");
    private static final String PACK = "ussr-1917-1985";

    @Autowired Api api;
    @Autowired TestSchools schools;

    private Api.Caller teacher;

    @BeforeEach
    void aTeacher() {
        teacher = api.as(schools.create().teacher());
    }

    @Nested
    class ACourse {
        @Test
        void isMadeShownChangedAndDeleted() {
            var made = teacher.post("/v1/courses", Map.of("title", "Harbours"));
            var path = made.header("Location");
            var changed =
                    teacher.with("If-Match", made.header("ETag"))
                            .patch(path, Map.of("title", "Quays", "description", "By the sea"));
            var stale =
                    teacher.with("If-Match", made.header("ETag")).patch(path, Map.of("title", "X"));
            var gone = teacher.with("If-Match", changed.header("ETag")).delete(path);

            assertThat(made.status()).isEqualTo(201);
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.member("title")).isEqualTo("Quays");
            assertThat(stale.status()).isEqualTo(412);
            assertThat(gone.status()).isEqualTo(204);
            assertThat(teacher.get(path).status()).isEqualTo(404);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        {} | course-title-missing
                        {"title": " "} | course-title-missing
                        {"pack": "nowhere-1800"} | pack-unknown
                        {"title": "Harbours", "from": "1850-01-01", "to": "1800-01-01"} | course-invalid
                        """)
        void isRefusedWhereItCannotBeMeant(String body, String code) {
            var refused = teacher.post("/v1/courses", body);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.member("code")).isEqualTo(code);
            assertThat(teacher.get("/v1/courses").json().at("/items")).isEmpty();
        }

        @Test
        void isNotForAnotherSchool() {
            var path = teacher.post("/v1/courses", Map.of("title", "Harbours")).header("Location");
            var other = api.as(schools.create().teacher());

            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(path + "/events").status()).isEqualTo(404);
            assertThat(other.get("/v1/courses").json().at("/items")).isEmpty();
        }
    }

    @Nested
    class ACourseFromThePack {
        private String course;

        @BeforeEach
        void copied() {
            course = teacher.post("/v1/courses", Map.of("pack", PACK)).header("Location");
        }

        @Test
        void hasThePacksTitleAndPeriodAndNotes() {
            var shown = teacher.get(course);
            var packs = teacher.get("/v1/packs");

            assertThat(shown.member("pack")).isEqualTo(PACK);
            assertThat(packs.json().at("/items/0/id").asString()).isEqualTo(PACK);
            assertThat(packs.json().at("/items/0/title").asString())
                    .isEqualTo(shown.member("title"));
            assertThat(items(course + "/sources")).isNotEmpty();
        }

        @ParameterizedTest(name = "{0}: at least {1}")
        @CsvSource({
            "events, 60",
            "actors, 40",
            "terms, 25",
            "figures, 20",
            "relations, 40",
            "topics, 20",
            "themes, 5"
        })
        void listsItsKnowledgePageByPage(String kind, int floor) {
            var first = teacher.get(course + "/" + kind + "?limit=3");
            var all = items(course + "/" + kind + "?limit=200");

            assertThat(first.json().at("/items")).hasSize(3);
            assertThat(first.json().at("/next").isString()).isTrue();
            assertThat(all.size()).isGreaterThanOrEqualTo(Math.min(floor, 200));
            assertThat(all).doesNotHaveDuplicates();
        }

        @Test
        void pointsFromAnEventToItsActorsThemesTopicsAndWords() {
            var event = items(course + "/events?q=Bolshevik").getFirst();
            var actor = event.at("/actors/0/id").asString();
            var topic = event.at("/topics/0/id").asString();
            var from = event.at("/from").asString();
            var to = event.at("/to").asString();
            var filters =
                    List.of(
                            "actor=" + actor,
                            "topic=" + topic,
                            "theme=" + event.at("/themes/0/id").asString(),
                            "status=CONFIRMED",
                            "from=" + to + "&to=" + from);

            assertThat(event.at("/evidence/0/quote").asString()).isNotEmpty();
            for (var filter : filters) {
                assertThat(items(course + "/events?limit=200&" + filter)).contains(event);
            }
            assertThat(items(course + "/events?status=REJECTED")).isEmpty();
            assertThat(items(course + "/events?to=1066-10-14")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "events?topic=nonsense",
                    "events?topic=00000000-0000-7000-8000-000000000000",
                    "events?theme=00000000-0000-7000-8000-000000000000",
                    "statements?actor=00000000-0000-7000-8000-000000000000",
                    "actors?kind=CROWD",
                    "terms?status=MAYBE",
                    "figures?from=spring",
                    "relations?limit=0",
                    "actors?cursor=forged"
                })
        void refusesAFilterItDoesNotKnow(String list) {
            var refused = teacher.get(course + "/" + list);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.member("code")).isNotEmpty();
        }
    }

    @Nested
    class AnUploadedDocument {
        @Test
        void withoutDatesAndNamesIsReadyWithAHint() {
            var source = upload(course(), "Remarks", "some things are nice\n\nand some are not\n");

            assertThat(source.at("/status").asString()).isEqualTo("READY");
            assertThat(source.at("/hint").asString()).contains("No dates and no names");
            assertThat(source.at("/counts/events").asInt()).isZero();
            assertThat(source.at("/counts/passages").asInt()).isEqualTo(2);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("org.examwright.knowledge.KnowledgeJourneyTests#documents")
        void isReadyWithHeadingsEventsActorsAndEvidence(Path document) throws IOException {
            assumeTrue(Files.exists(document), document + " is not there");
            var text = Files.readString(document);
            var lines = text.split("\r?\n", -1);

            var source = upload(course(), document.getFileName().toString(), text);
            var known = teacher.get("/v1/sources/" + source.at("/id").asString() + "/knowledge");

            assertThat(source.at("/status").asString()).isEqualTo("READY");
            assertThat(known.json().at("/passages"))
                    .anyMatch(passage -> passage.at("/kind").asString().equals("HEADING"));
            assertThat(known.json().at("/events").size()).isGreaterThanOrEqualTo(10);
            assertThat(known.json().at("/actors").size()).isGreaterThanOrEqualTo(5);
            assertThat(known.json().at("/events").size())
                    .isEqualTo(source.at("/counts/events").asInt());
            for (var event : known.json().at("/events")) {
                for (var evidence : event.at("/evidence")) {
                    assertThat(lines[evidence.at("/line").asInt() - 1])
                            .contains(evidence.at("/quote").asString());
                }
            }
        }

        private String course() {
            return teacher.post("/v1/courses", Map.of("title", "Uploads")).header("Location");
        }
    }

    static Stream<Path> documents() throws IOException {
        if (!Files.isDirectory(NOTES)) {
            return Stream.of(NOTES);
        }
        try (var files = Files.list(NOTES)) {
            return files.sorted().toList().stream();
        }
    }

    private JsonNode upload(String course, String title, String text) {
        var sent = Map.of("title", title, "text", text, "mediaType", "text/plain");
        var source = teacher.post(course + "/sources", sent).header("Location");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> teacher.get(source).json(), KnowledgeJourneyTests::ended);
    }

    private static boolean ended(JsonNode source) {
        return List.of("READY", "FAILED", "CANCELLED").contains(source.at("/status").asString());
    }

    private List<JsonNode> items(String path) {
        return teacher.get(path).json().at("/items").valueStream().toList();
    }
}
