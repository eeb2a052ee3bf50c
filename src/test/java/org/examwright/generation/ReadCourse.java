package org.examwright.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.generation.proofreading.Proofreader;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.knowledge.packs.Pack;
import org.examwright.knowledge.packs.PackFolder;
import org.examwright.knowledge.packs.PackReader;
import org.examwright.questions.NewQuestion;
import org.examwright.questions.QuestionType;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Assumptions;

/**
 * A course whose notes were read: what it knows, and the lines that its questions may quote.
 *
 * @param lines the text of each line that is not blank, by source and number
 */
record ReadCourse(String name, Knowledge knowledge, Map<SourceId, Map<Integer, String>> lines) {
    /** Pages in full sentences; those with a number stand outside the repository. */
    static final List<String> PAGES =
            List.of(
                    "000_5c7dcb330eb45a1c",
                    "002_4472f8067f98bfaa",
                    "weimar",
                    "tudors",
                    "cold-war",
                    "civil-rights");

    private static final String PACK = "ussr-1917-1985";
    private static final Path SHARED = Path.of("../shared/notes");
    private static final Path OWN =
            Path.of("src/test/resources/org/examwright/knowledge/extraction/truth");
    private static final int ALL = 10_000;

    /** The shipped pack, with its own notes. */
    static ReadCourse pack() {
        return told(
                () -> {
                    Pack pack = new PackReader().read(PACK, PackFolder.ofClassPath(PACK));
                    Map<String, SourceId> sources = new HashMap<>();
                    Map<SourceId, Map<Integer, String>> lines = new HashMap<>();
                    pack.notes()
                            .forEach(
                                    note -> {
                                        SourceId id = SourceId.next();
                                        sources.put(note.file(), id);
                                        lines.put(id, byNumber(note.text(), MediaKind.MARKDOWN));
                                    });
                    return new ReadCourse(PACK, pack.knowledge(sources), lines);
                });
    }

    /** A course with one page of notes; the test is skipped where the page is not there. */
    static ReadCourse page(String name) {
        return told(
                () -> {
                    String text = Files.readString(file(name));
                    SourceId id = SourceId.next();
                    List<Passage> passages = NotesReader.read(text, MediaKind.TEXT).passages();
                    Knowledge nothing =
                            new Knowledge(
                                    List.of(), List.of(), List.of(), List.of(), List.of(),
                                    List.of(), List.of(), List.of());
                    Knowledge known =
                            new Extraction()
                                    .extract(
                                            new SourceText(id, 1, "Notes", passages),
                                            nothing,
                                            _ -> true);
                    return new ReadCourse(name, known, Map.of(id, byNumber(text, MediaKind.TEXT)));
                });
    }

    static Path file(String page) {
        Path own = OWN.resolve(page + ".txt");
        Path file = Files.exists(own) ? own : SHARED.resolve(page + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "the documents are not here");
        return file;
    }

    /** The types that some pattern writes without being named. */
    static List<QuestionType> types() {
        return Stream.of(QuestionType.values())
                .filter(type -> !Catalogue.of(type, List.of()).isEmpty())
                .toList();
    }

    /** Every question there is. */
    List<NewQuestion> questions(long seed, Proofreader proofreader) {
        Generator generator =
                new Generator(
                        knowledge,
                        Order.of(ALL, seed, types().toArray(QuestionType[]::new)),
                        proofreader);
        List<NewQuestion> all = new ArrayList<>();
        types().forEach(type -> all.addAll(generator.all(type, ALL)));
        return all;
    }

    private static Map<Integer, String> byNumber(String text, MediaKind kind) {
        Map<Integer, String> lines = new HashMap<>();
        NotesReader.read(text, kind)
                .passages()
                .forEach(passage -> lines.put(passage.line(), passage.text()));
        return lines;
    }

    private interface Reading {
        ReadCourse read() throws IOException;
    }

    private static ReadCourse told(Reading reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
