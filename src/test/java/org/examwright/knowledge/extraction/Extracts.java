package org.examwright.knowledge.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads and extracts notes for tests, and writes the result as the scorer wants it. */
public final class Extracts {
    public static final Knowledge NOTHING =
            new Knowledge(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of());

    private Extracts() {}

    static SourceText source(String text) {
        var document = NotesReader.read(text, MediaKind.TEXT);
        return new SourceText(SourceId.next(), 1, "Notes", document.passages());
    }

    /** Lines of plain text in one section. */
    static SourceText lines(String... lines) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            passages.add(
                    new Passage(
                            UuidV7.next(), i + 1, PassageKind.TEXT, List.of("Section"), lines[i]));
        }
        return new SourceText(SourceId.next(), 1, "Notes", passages);
    }

    public static Knowledge of(String text) {
        return new Extraction().extract(source(text), NOTHING, _ -> true);
    }

    static Knowledge of(SourceText text) {
        return new Extraction().extract(text, NOTHING, _ -> true);
    }

    /** The words that a quote stands on in the lines as they were typed. */
    static String typed(List<String> lines, Evidence quote) {
        return lines.get(quote.line() - 1).substring(quote.start(), quote.end());
    }

    static String json(List<Passage> passages, Knowledge knowledge) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<Object> rows = new ArrayList<>();
        for (Passage passage : passages) {
            rows.add(
                    Map.of("line", passage.line(), "kind", passage.kind(), "text", passage.text()));
        }
        body.put("passages", rows);
        body.put("actors", knowledge.actors());
        body.put(
                "events",
                knowledge.events().stream()
                        .map(
                                e ->
                                        fact(
                                                e,
                                                Map.of(
                                                        "label",
                                                        e.label(),
                                                        "from",
                                                        e.from().toString(),
                                                        "to",
                                                        e.to().toString())))
                        .toList());
        body.put(
                "figures",
                knowledge.figures().stream()
                        .map(f -> fact(f, Map.of("value", f.value())))
                        .toList());
        body.put(
                "terms",
                knowledge.terms().stream().map(t -> fact(t, Map.of("term", t.term()))).toList());
        body.put(
                "relations",
                knowledge.relations().stream()
                        .map(r -> fact(r, Map.of("type", r.type())))
                        .toList());
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static Map<String, Object> fact(Fact fact, Map<String, Object> parts) {
        Map<String, Object> map = new LinkedHashMap<>(parts);
        map.put("evidence", fact.evidence());
        return map;
    }

    /** For looking at by eye: writes NAME.json beside a plain listing for each file named. */
    public static void main(String[] files) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/extracted"));
        for (String file : files) {
            SourceText source = source(Files.readString(Path.of(file)));
            Knowledge knowledge = of(source);
            String name = Path.of(file).getFileName().toString().replaceFirst("[._].*", "");
            Files.writeString(folder.resolve(name + ".json"), json(source.passages(), knowledge));
            Files.writeString(folder.resolve(name + ".txt"), Listing.of(knowledge));
        }
    }
}
