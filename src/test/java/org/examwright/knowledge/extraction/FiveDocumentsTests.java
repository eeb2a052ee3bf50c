package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real notes as teachers have them: each gives topics, actors and dated events with exact words.
 */
class FiveDocumentsTests {
    private static final Path NOTES = Path.of("../shared/notes");

    @ParameterizedTest(name = "{0}: at least {1} topics, {2} actors, {3} events")
    @CsvSource({
        "000_5c7dcb330eb45a1c, 20, 20, 45",
        "001_95a7b4d40bcc33ee, 10, 15, 20",
        "002_4472f8067f98bfaa, 50, 30, 110",
        "003_68db51620414fe4d, 12, 12, 10",
        "004_89ca018c6587e83f, 10, 12, 20",
    })
    void yieldsFactsWithExactEvidence(String name, int topics, int actors, int events)
            throws IOException {
        Assumptions.assumeTrue(Files.exists(NOTES), "the notes are not here");
        SourceText source = Extracts.source(Files.readString(NOTES.resolve(name + ".txt")));
        Knowledge knowledge = Extracts.of(source);
        assertThat(knowledge.topics()).hasSizeGreaterThanOrEqualTo(topics);
        assertThat(knowledge.actors()).hasSizeGreaterThanOrEqualTo(actors);
        assertThat(knowledge.events()).hasSizeGreaterThanOrEqualTo(events);
        Map<Integer, Passage> lines =
                source.passages().stream().collect(Collectors.toMap(Passage::line, p -> p));
        assertThat(facts(knowledge).flatMap(fact -> fact.evidence().stream()))
                .isNotEmpty()
                .allSatisfy(evidence -> isExact(evidence, lines));
    }

    private static Stream<Fact> facts(Knowledge knowledge) {
        return Stream.of(
                        knowledge.actors(),
                        knowledge.events(),
                        knowledge.terms(),
                        knowledge.figures(),
                        knowledge.statements(),
                        knowledge.relations())
                .flatMap(list -> list.stream().map(Fact.class::cast));
    }

    private static void isExact(Evidence evidence, Map<Integer, Passage> lines) {
        Passage passage = Objects.requireNonNull(lines.get(evidence.line()));
        assertThat(passage.kind()).isNotEqualTo(PassageKind.CHROME);
        int start = passage.text().offsetByCodePoints(0, evidence.start());
        int end = passage.text().offsetByCodePoints(0, evidence.end());
        assertThat(passage.text().substring(start, end)).isEqualTo(evidence.quote()).isNotBlank();
    }
}
