package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class FactJoiningJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private EditingKit kit;

    @BeforeEach
    void notesThatWereRead() {
        kit = EditingKit.of(api.as(schools.create().teacher()), EditingKit.NOTES);
    }

    @Test
    void factsThatMeanTheSameBecomeOne() {
        var stays = make("actors", actor("Ann Keeper"));
        var other = make("actors", actor("Miss Keeper"));
        var event =
                make(
                        "events",
                        Map.of(
                                "label",
                                "Miss Keeper lit the lamp",
                                "from",
                                "1815-01-01",
                                "actors",
                                List.of("Miss Keeper"),
                                "evidence",
                                List.of(kit.quote(6, "a storm"))));

        var merged =
                kit.teacher()
                        .post(
                                stays.header("Location") + "/merge",
                                Map.of("others", List.of(other.member("id"))));
        var again = kit.teacher().post(kit.course() + "/actors", actor("Ann Keeper"));
        var history = kit.teacher().get(stays.header("Location") + "/history").json();

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(merged.json().at("/aliases/0").asString()).isEqualTo("Miss Keeper");
        assertThat(kit.teacher().get(other.header("Location")).status()).isEqualTo(404);
        assertThat(
                        kit.teacher()
                                .get(event.header("Location"))
                                .json()
                                .at("/actors/0/name")
                                .asString())
                .isEqualTo("Ann Keeper");
        assertThat(again.status()).isEqualTo(409);
        assertThat(history.at("/items/0/what").asString()).isEqualTo("MERGED");
        assertThat(history.at("/items/0/before/others/0/name").asString()).isEqualTo("Miss Keeper");
    }

    @Test
    void whatCannotBeOneIsNotMerged() {
        var stays = make("actors", actor("Ann Keeper")).header("Location");
        var event = kit.one("events", "label", "storm").path("id").asString();

        for (var others : List.of(List.of(), List.of(event), List.of(stays.split("/")[3]))) {
            var refused = kit.teacher().post(stays + "/merge", Map.of("others", others));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.member("code")).isEqualTo("merge-misfit");
        }
    }

    @Test
    void aFactThatMeansTwoThingsIsDivided() {
        var whole =
                make(
                        "actors",
                        Map.of(
                                "name", "Rennie the elder",
                                "kind", "PERSON",
                                "evidence",
                                        List.of(
                                                kit.quote(4, "John Rennie"),
                                                kit.quote(5, "Rennie"))));
        var event =
                make(
                        "events",
                        Map.of(
                                "label",
                                "Rennie the elder opened the harbour anew",
                                "from",
                                "1811-01-01",
                                "actors",
                                List.of("Rennie the elder"),
                                "evidence",
                                List.of(kit.quote(5, "opened the harbour"))));

        var part =
                kit.teacher()
                        .post(
                                whole.header("Location") + "/split",
                                Map.of("evidence", List.of(1), "name", "Rennie the younger"));
        var left = kit.teacher().get(whole.header("Location"));

        assertThat(part.status()).as(part.toString()).isEqualTo(201);
        assertThat(part.json().at("/evidence/0/line").asInt()).isEqualTo(5);
        assertThat(left.json().at("/evidence")).hasSize(1);
        assertThat(
                        kit.teacher()
                                .get(event.header("Location"))
                                .json()
                                .at("/actors/0/name")
                                .asString())
                .isEqualTo("Rennie the younger");
        for (var evidence : List.of(List.of(), List.of(0), List.of(1), List.of(-1, 0))) {
            var refused =
                    kit.teacher()
                            .post(
                                    whole.header("Location") + "/split",
                                    Map.of("evidence", evidence));
            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.member("code")).isEqualTo("split-misfit");
        }
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
