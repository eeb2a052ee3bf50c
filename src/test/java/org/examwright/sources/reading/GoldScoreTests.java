package org.examwright.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.examwright.sources.Passage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader against documents whose headings and page furniture were marked by hand. */
class GoldScoreTests {
    private static final Path SHARED = Path.of("../shared");
    private final JsonMapper json = new JsonMapper();

    @ParameterizedTest(name = "{0}: chrome at least {1} %, sections at least {2} %")
    @CsvSource({"001_95a7b4d40bcc33ee, 98, 95", "003_68db51620414fe4d, 98, 95"})
    void findsHeadingsAndFurniture(String name, double chrome, double sections)
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(SHARED), "the hand-made truth is not here");
        var text = Files.readString(SHARED.resolve("notes/" + name + ".txt"));
        var passages = NotesReader.read(text, MediaKind.TEXT).passages();

        var scores = score(name, passages);

        assertThat(scores.get("chrome")).as("chrome").isGreaterThanOrEqualTo(chrome);
        assertThat(scores.get("sections")).as("sections").isGreaterThanOrEqualTo(sections);
    }

    private Map<String, Double> score(String name, List<Passage> passages)
            throws IOException, InterruptedException {
        var file = Files.createDirectories(Path.of("target")).resolve("reading-" + name + ".json");
        json.writeValue(file.toFile(), Map.of("passages", passages));
        var process =
                new ProcessBuilder(
                                "python3",
                                SHARED.resolve("tools/score_extraction.py").toString(),
                                file.toString(),
                                SHARED.resolve("gold/" + name + ".json").toString(),
                                "--json")
                        .start();
        var rows = json.readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return Map.of("chrome", percent(rows, "chrome"), "sections", percent(rows, "sections"));
    }

    private static double percent(JsonNode rows, String what) {
        for (var row : rows) {
            if (row.get("what").asString().equals(what)) {
                return 100 * row.get("f1").asDouble();
            }
        }
        throw new IllegalArgumentException("No row " + what);
    }
}
