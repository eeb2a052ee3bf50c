package org.examwright.knowledge.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.examwright.Api;
import org.examwright.JourneyTest;
import org.examwright.TestSchools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Actors are found by when they were active, relations by whom they link. */
@JourneyTest
class FactFilterJourneyTests {
    @Autowired Api api;
    @Autowired TestSchools schools;

    private EditingKit kit;
    private String keeper;

    @BeforeEach
    void aKeeperWithAnOfficeAndALink() {
        kit = EditingKit.of(api.as(schools.create().teacher()), EditingKit.NOTES);
        var quote = List.of(kit.quote(6, "the lighthouse"));
        keeper =
                make(
                        "actors",
                        Map.of(
                                "name",
                                "Ann Keeper",
                                "kind",
                                "PERSON",
                                "offices",
                                List.of(
                                        Map.of(
                                                "office",
                                                "Keeper",
                                                "from",
                                                "1820-05-01",
                                                "to",
                                                "1822-12-31")),
                                "evidence",
                                quote));
        var storm = kit.one("events", "label", "storm").path("id").asString();
        var opened = kit.one("events", "label", "opened").path("id").asString();
        var rennie = kit.one("actors", "name", "Rennie").path("id").asString();
        link("CAUSE", storm, opened, quote);
        link("OPPOSITION", keeper, rennie, quote);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    actors?from=1820-01-01&to=1820-12-31 | Ann Keeper
                    actors?from=1823-01-01 | ''
                    actors?to=1803-12-31 | ''
                    actors?from=1811-01-01&to=1811-12-31 | John Rennie
                    """)
    void actorsByTheirTime(String list, String names) {
        assertThat(
                        String.join(
                                ", ",
                                kit.list(list).stream()
                                        .map(a -> a.path("name").asString())
                                        .toList()))
                .isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Keeper, OPPOSITION", "Rennie, CAUSE OPPOSITION", "Board, ''"})
    void relationsByWhomTheyLink(String actor, String types) {
        var id = kit.one("actors", "name", actor).path("id").asString();

        assertThat(
                        String.join(
                                " ",
                                kit.list("relations?actor=" + id).stream()
                                        .map(r -> r.path("type").asString())
                                        .sorted()
                                        .toList()))
                .isEqualTo(types);
    }

    private String make(String list, Map<String, ?> body) {
        var made = kit.teacher().post(kit.course() + "/" + list, body);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.member("id");
    }

    private void link(String type, String from, String to, Object quote) {
        make(
                "relations",
                Map.of(
                        "type",
                        type,
                        "from",
                        Map.of("id", from),
                        "to",
                        Map.of("id", to),
                        "evidence",
                        quote));
    }
}
