package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JourneyTest
class SyllabusEditingJourneyTests {
    private static final String NOTES =
            """
            # Harbours

            ## The mole

            In 1804 the Harbour Board began the mole.

            ## The lighthouse

            In 1815 a storm destroyed the lighthouse.
            """;

    @Autowired Api api;
    @Autowired TestSchools schools;

    private EditingKit kit;

    @BeforeEach
    void notesThatWereRead() {
        kit = EditingKit.of(api.as(schools.create().teacher()), NOTES);
    }

    @Test
    void topicsAndThemesAreMadeChangedAndDeleted() {
        var topics = kit.course() + "/topics";
        var above = make("topics", Map.of("name", "Building", "from", "1800-01-01"));
        var below = make("topics", Map.of("name", "Walls", "parent", "building"));
        var theme = make("themes", Map.of("name", "Money", "description", "Who paid"));

        var twin = kit.teacher().post(topics, Map.of("name", "walls"));
        var lost = kit.teacher().post(topics, Map.of("name", "X", "parent", UUID.randomUUID()));
        var round = kit.patch(above.header("Location"), Map.of("parent", below.member("id")));
        var blank = kit.patch(theme.header("Location"), Map.of("name", " "));
        var changed = kit.patch(theme.header("Location"), Map.of("name", "Wealth"));
        var busy = delete(above.header("Location"));

        assertThat(below.member("parent")).isEqualTo(above.member("id"));
        assertThat(twin.status()).isEqualTo(409);
        assertThat(lost.status()).isEqualTo(422);
        assertThat(round.status()).isEqualTo(422);
        assertThat(blank.status()).isEqualTo(422);
        assertThat(changed.member("name")).isEqualTo("Wealth");
        assertThat(changed.member("description")).isEqualTo("Who paid");
        assertThat(busy.status()).isEqualTo(409);
        assertThat(busy.member("code")).isEqualTo("topic-in-use");
        for (var made : List.of(below, above, theme)) {
            assertThat(delete(made.header("Location")).status()).isEqualTo(204);
            assertThat(kit.teacher().get(made.header("Location")).status()).isEqualTo(404);
        }
        assertThat(kit.list("topics")).noneMatch(t -> t.path("name").asString().equals("Walls"));
    }

    @Test
    void aTopicIsFoundUnderItsOldNameWhenTheNotesAreReadAgain() {
        var mole = path("mole");
        kit.patch(mole, Map.of("name", "Breakwaters"));
        var lighthouse = path("lighthouse");
        var merged =
                kit.teacher()
                        .post(mole + "/merge", Map.of("others", List.of(lighthouse.split("/")[3])));

        kit.renew(NOTES.replace("# Harbours\n", "# Harbours\n\nA page.\n"));

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(kit.list("topics"))
                .extracting(topic -> topic.path("name").asString())
                .contains("Breakwaters")
                .noneMatch(name -> name.contains("mole") || name.contains("lighthouse"));
        assertThat(kit.list("events?topic=" + mole.split("/")[3])).hasSizeGreaterThanOrEqualTo(2);
        assertThat(kit.teacher().get(mole + "/history").json().at("/items"))
                .extracting(change -> change.path("what").asString())
                .containsExactly("MERGED", "EDITED");
    }

    @Test
    void someFactsOfATopicAreGivenToANewOne() {
        var mole = path("mole");
        var fact = kit.list("events?topic=" + mole.split("/")[3]).getFirst().path("id").asString();

        var part =
                kit.teacher()
                        .post(
                                mole + "/split",
                                Map.of("name", "Beginnings", "facts", List.of(fact)));
        var none =
                kit.teacher()
                        .post(mole + "/split", Map.of("name", "Other", "facts", List.of(fact)));
        kit.renew(NOTES + "\nIn 1820 all was well.\n");

        assertThat(part.status()).as(part.toString()).isEqualTo(201);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.member("code")).isEqualTo("split-misfit");
        assertThat(kit.teacher().get("/v1/events/" + fact).json().at("/topics/0/name").asString())
                .isEqualTo("Beginnings");
    }

    private String path(String name) {
        return "/v1/topics/" + kit.one("topics", "name", name).path("id").asString();
    }

    private Api.Answer delete(String path) {
        return kit.teacher().with("If-Match", kit.teacher().get(path).header("ETag")).delete(path);
    }

    private Api.Answer make(String kind, Object body) {
        var made = kit.teacher().post(kit.course() + "/" + kind, body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }
}
