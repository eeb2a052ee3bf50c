package org.examwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many questions, of how many patterns, a page of notes with forty dated events or more gives:
 * what was reached, less a little.
 */
class UploadedNotesTests {
    private static final Path SHARED = Path.of("../shared/notes");
    private static final Path OWN =
            Path.of("src/test/resources/org/examwright/knowledge/extraction/truth");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "000_5c7dcb330eb45a1c, 120, 11",
        "002_4472f8067f98bfaa, 120, 10",
        "weimar, 125, 11",
        "tudors, 125, 11",
        "cold-war, 150, 12",
        "civil-rights, 125, 12",
    })
    void giveEnoughToChooseFrom(String name, int least, int patterns) throws IOException {
        List<NewQuestion> questions = questions(notes(name));

        assertThat(questions).hasSizeGreaterThanOrEqualTo(least);
        assertThat(questions.stream().map(NewQuestion::pattern).distinct())
                .hasSizeGreaterThanOrEqualTo(patterns);
        assertThat(questions).allSatisfy(q -> assertThat(q.content().evidence()).isNotEmpty());
    }

    private static List<NewQuestion> questions(Path file) throws IOException {
        var text =
                new SourceText(
                        SourceId.next(),
                        1,
                        "Notes",
                        NotesReader.read(Files.readString(file), MediaKind.TEXT).passages());
        Knowledge nothing =
                new Knowledge(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of());
        Knowledge known = new Extraction().extract(text, nothing, _ -> true);
        List<QuestionType> types =
                Stream.of(QuestionType.values())
                        .filter(type -> !Catalogue.of(type, List.of()).isEmpty())
                        .toList();
        Generator generator =
                new Generator(
                        known,
                        new Order(
                                types, List.of(), List.of(), null, null, null, 1000, 7, List.of()));
        List<NewQuestion> all = new ArrayList<>();
        types.forEach(type -> all.addAll(generator.all(type, 1000)));
        return all;
    }

    private static Path notes(String name) {
        Path own = OWN.resolve(name + ".txt");
        Path file = Files.exists(own) ? own : SHARED.resolve(name + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "the documents are not here");
        return file;
    }
}
