package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is extracted from documents, scored against what people found in them: the two that come
 * with the design, two more of the five, and notes of our own on other subjects in the shapes of
 * real pages. A floor is what was reached, less a little.
 */
class GoldFloorsTests {
    private static final Path SHARED = Path.of("../shared");
    private static final Path TRUTH =
            Path.of("src/test/resources/org/examwright/knowledge/extraction/truth");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "001_95a7b4d40bcc33ee, 82, 90, 90, 95, 78, 58",
        "003_68db51620414fe4d, 82, 90, 90, 0, 85, 70",
        "000_5c7dcb330eb45a1c, 84, 93, 93, 95, 85, 58",
        "004_89ca018c6587e83f, 76, 93, 93, 95, 60, 52",
        "weimar, 90, 93, 93, 95, 90, 75",
        "cold-war, 87, 92, 92, 95, 90, 75",
        "tudors, 77, 85, 85, 88, 58, 42",
        "civil-rights, 79, 88, 88, 88, 75, 50",
    })
    void keepsWhatWasReached(
            String name,
            double actors,
            double events,
            double exact,
            double figures,
            double causal,
            double terms)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(SHARED), "the hand-made truth is not here");
        JsonNode rows = score(name);
        SoftAssertions.assertSoftly(
                softly -> {
                    softly.assertThat(f1(rows, "actors"))
                            .as("actors")
                            .isGreaterThanOrEqualTo(actors);
                    softly.assertThat(f1(rows, "events"))
                            .as("events")
                            .isGreaterThanOrEqualTo(events);
                    softly.assertThat(f1(rows, "events exact"))
                            .as("exact")
                            .isGreaterThanOrEqualTo(exact);
                    softly.assertThat(f1(rows, "figures"))
                            .as("figures")
                            .isGreaterThanOrEqualTo(figures);
                    softly.assertThat(f1(rows, "causal lines"))
                            .as("causal")
                            .isGreaterThanOrEqualTo(causal);
                    softly.assertThat(f1(rows, "terms")).as("terms").isGreaterThanOrEqualTo(terms);
                });
    }

    private static JsonNode score(String name) throws IOException, InterruptedException {
        SourceText source = Extracts.source(Files.readString(notes(name)));
        Knowledge knowledge = Extracts.of(source);
        Path file =
                Files.createDirectories(Path.of("target")).resolve("extraction-" + name + ".json");
        Files.writeString(file, Extracts.json(source.passages(), knowledge));
        Process process =
                new ProcessBuilder(
                                "python3",
                                SHARED.resolve("tools/score_extraction.py").toString(),
                                file.toString(),
                                truth(name).toString(),
                                "--json")
                        .start();
        JsonNode rows = new JsonMapper().readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return rows;
    }

    private static Path notes(String name) {
        Path own = TRUTH.resolve(name + ".txt");
        return Files.exists(own) ? own : SHARED.resolve("notes/" + name + ".txt");
    }

    private static Path truth(String name) {
        Path given = SHARED.resolve("gold/" + name + ".json");
        return Files.exists(given) ? given : TRUTH.resolve(name.split("_")[0] + ".json");
    }

    private static double f1(JsonNode rows, String what) {
        for (JsonNode row : rows) {
            if (row.get("what").asString().equals(what)) {
                return row.get("f1").isNull() ? 0 : 100 * row.get("f1").asDouble();
            }
        }
        throw new IllegalArgumentException("No row " + what);
    }
}
