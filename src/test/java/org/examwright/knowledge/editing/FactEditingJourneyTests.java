package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class FactEditingJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private EditingKit kit;

    @BeforeEach
    void notesThatWereRead() {
        kit = EditingKit.of(api.as(schools.create().teacher()), EditingKit.NOTES);
    }

    @Nested
    class OwnFacts {
        @Test
        void ofOneKindMayRestOnTheSameWords() {
            var first = make("events", lamp("Ann Keeper lit the lamp"));
            var second = make("events", lamp("Ann Keeper trimmed the lamp"));

            assertThat(second.member("id")).isNotEqualTo(first.member("id"));
            assertThat(second.member("label")).isEqualTo("Ann Keeper trimmed the lamp");
        }

        private Map<String, Object> lamp(String label) {
            return Map.of(
                    "label",
                    label,
                    "from",
                    "1815-01-01",
                    "evidence",
                    List.of(kit.quote(6, "the lighthouse")));
        }

        @Test
        void ofEachKindAreTakenShownListedAndRemoved() {
            var actor = make("actors", actor("Ann Keeper"));
            var event =
                    make(
                            "events",
                            Map.of(
                                    "label",
                                    "Ann Keeper lit the lamp",
                                    "from",
                                    "1815-01-01",
                                    "to",
                                    "1815-12-31",
                                    "actors",
                                    List.of("Ann Keeper"),
                                    "evidence",
                                    List.of(kit.quote(6, "a storm"))));
            var term =
                    make(
                            "terms",
                            Map.of(
                                    "term", "mole",
                                    "definition", "a wall against the sea",
                                    "evidence", List.of(kit.quote(3, "the mole"))));
            var figure =
                    make(
                            "figures",
                            Map.of(
                                    "value",
                                    "one",
                                    "number",
                                    1,
                                    "unit",
                                    "lighthouses",
                                    "evidence",
                                    List.of(kit.quote(6, "the lighthouse"))));
            var statement =
                    make(
                            "statements",
                            Map.of(
                                    "kind", "RESULT",
                                    "subject", "the storm",
                                    "text", "ships had no light",
                                    "actors", List.of(Map.of("id", actor.member("id"))),
                                    "evidence", List.of(kit.quote(6, "destroyed"))));
            var relation =
                    make(
                            "relations",
                            Map.of(
                                    "type", "CAUSE",
                                    "from", event.member("id"),
                                    "to", Map.of("id", statement.member("id")),
                                    "evidence", List.of(kit.quote(6, "a storm destroyed"))));

            assertThat(event.json().at("/parts/0/part").asString()).isEqualTo("OTHER");
            assertThat(event.member("precision")).isEqualTo("YEAR");
            assertThat(event.json().at("/evidence/0/start").asInt()).isEqualTo(8);
            assertThat(relation.json().at("/from/name").asString())
                    .isEqualTo("Ann Keeper lit the lamp");
            for (var made : List.of(relation, statement, figure, term, event, actor)) {
                var path = made.header("Location");
                var shown = kit.teacher().get(path);
                assertThat(shown.json()).isEqualTo(made.json());
                assertThat(shown.header("ETag")).isEqualTo(made.header("ETag"));
                assertThat(made.member("origin")).isEqualTo("TEACHER");
                assertThat(made.member("status")).isEqualTo("CONFIRMED");
                var list = path.split("/")[2];
                assertThat(kit.list(list + "?limit=200")).contains(made.json());
                var gone = kit.teacher().with("If-Match", made.header("ETag")).delete(path);
                assertThat(gone.status()).as(gone.toString()).isEqualTo(204);
                assertThat(kit.teacher().get(path).status()).isEqualTo(404);
            }
        }

        @ParameterizedTest(name = "{0} at {2}")
        @CsvSource(
                delimiter = '|',
                textBlock =
                        """
                        {"line": 3, "quote": "the Mole"} | quote-not-there | /evidence/0/quote
                        {"line": 3, "quote": "e"} | quote-not-there | /evidence/0/start
                        {"line": 2, "quote": "x"} | quote-not-there | /evidence/0/line
                        {"line": 3, "quote": "the mole", "start": 0, "end": 8} | quote-not-there | /evidence/0/quote
                        {"line": 3, "quote": "the mole", "sourceVersion": 2} | quote-not-there | /evidence/0/sourceVersion
                        {"line": 3} | fact-invalid | /evidence/0
                        """)
        void thatTheNotesDoNotSayAreRefused(String piece, String code, String pointer) {
            var body =
                    """
                    {"name": "Ann Keeper", "kind": "PERSON", "evidence": [{"sourceId": "%s", %s]}
                    """
                            .formatted(kit.source(), piece.strip().substring(1));
            var refused = kit.teacher().post(kit.course() + "/actors", body);

            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
            assertThat(kit.list("actors?q=Keeper")).isEmpty();
        }

        @Test
        void thatNameWhatIsNotThereAreRefusedWithEachPlace() {
            var refused =
                    kit.teacher()
                            .post(
                                    kit.course() + "/events",
                                    Map.of(
                                            "label", "Nobody came",
                                            "from", "1815-01-01",
                                            "actors", List.of("Nobody"),
                                            "themes", List.of("Weather"),
                                            "topics", List.of(UUID.randomUUID().toString())));

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors"))
                    .extracting(fault -> fault.path("pointer").asString())
                    .containsExactlyInAnyOrder("/topics/0", "/themes/0", "/actors/0");
        }

        @Test
        void thatTheCourseHasAreRefused() {
            var first = make("actors", actor("Ann Keeper"));
            var again = kit.teacher().post(kit.course() + "/actors", actor("ann keeper"));

            assertThat(again.status()).isEqualTo(409);
            assertThat(again.member("code")).isEqualTo("fact-exists");
            assertThat(again.member("detail")).contains(first.member("id"));
        }
    }

    @Test
    void aFactIsWordedConfirmedRejectedAndTakenBackWithItsHistory() {
        var path = "/v1/events/" + kit.one("events", "label", "storm").path("id").asString();

        var worded =
                kit.patch(path, Map.of("label", "A storm destroyed the light", "place", "the bay"));
        var confirmed = kit.patch(path, Map.of("status", "CONFIRMED"));
        var rejected = kit.patch(path, Map.of("status", "REJECTED"));
        var back = kit.patch(path, Map.of("status", "EXTRACTED"));
        var stale = kit.teacher().with("If-Match", worded.header("ETag")).patch(path, Map.of());
        var history = kit.teacher().get(path + "/history").json().at("/items");

        assertThat(worded.status()).as(worded.toString()).isEqualTo(200);
        assertThat(worded.member("status")).isEqualTo("EDITED");
        assertThat(worded.member("place")).isEqualTo("the bay");
        assertThat(worded.json().path("confidence").asDouble()).isEqualTo(1);
        assertThat(confirmed.member("status")).isEqualTo("CONFIRMED");
        assertThat(rejected.member("status")).isEqualTo("REJECTED");
        assertThat(back.member("status")).isEqualTo("EDITED");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(history)
                .extracting(change -> change.path("what").asString())
                .containsExactly("RESTORED", "REJECTED", "CONFIRMED", "EDITED");
        assertThat(history.at("/3/after/label").asString())
                .isEqualTo("A storm destroyed the light");
        assertThat(history.at("/3/before/label").asString()).contains("storm");
        assertThat(history.at("/3/by/id").isString()).isTrue();
    }

    @Test
    void aFactThatWasReadIsRejectedByDeletingItAndKept() {
        var event = kit.one("events", "label", "storm");
        var path = "/v1/events/" + event.path("id").asString();

        var gone =
                kit.teacher().with("If-Match", kit.teacher().get(path).header("ETag")).delete(path);

        assertThat(gone.status()).isEqualTo(204);
        assertThat(kit.list("events")).doesNotContain(event);
        assertThat(kit.teacher().get(path).member("status")).isEqualTo("REJECTED");
        assertThat(kit.list("events?status=REJECTED")).hasSize(1);
    }

    @Test
    void whatAnAnswerShowedMayBeSentBack() {
        var path = "/v1/events/" + kit.one("events", "label", "storm").path("id").asString();
        var shown = kit.teacher().get(path);

        var same = kit.patch(path, shown.json());
        var unknown = kit.patch(path, Map.of("colour", "red"));

        assertThat(same.status()).as(same.toString()).isEqualTo(200);
        assertThat(same.json()).isEqualTo(shown.json());
        assertThat(unknown.status()).isEqualTo(400);
    }

    private Api.Answer make(String kind, Object body) {
        var made = kit.teacher().post(kit.course() + "/" + kind, body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private Map<String, Object> actor(String name) {
        return Map.of(
                "name",
                name,
                "kind",
                "PERSON",
                "evidence",
                List.of(kit.quote(6, "the lighthouse")));
    }
}
