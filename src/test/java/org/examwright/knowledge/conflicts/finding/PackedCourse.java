package org.examwright.knowledge.conflicts.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.examwright.knowledge.Dispute;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.knowledge.packs.PackFolder;
import org.examwright.knowledge.packs.PackReader;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;

/**
 * The shipped pack's course with a teacher's own notes uploaded into it, one after another.
 *
 * @param files what the sources are called
 * @param pages which of the sources were uploaded
 */
public record PackedCourse(
        Knowledge knowledge,
        List<SourceText> texts,
        Map<SourceId, String> files,
        List<SourceId> pages) {
    private static final String PACK = "ussr-1917-1985";

    /** With the notes in these files. */
    public static PackedCourse with(List<Path> notes) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Path file : notes) {
            pages.put(file.getFileName().toString(), Files.readString(file));
        }
        return with(pages);
    }

    /** With these notes, by name. */
    public static PackedCourse with(Map<String, String> notes) {
        var pack = new PackReader().read(PACK, PackFolder.ofClassPath(PACK));
        List<SourceText> texts = new ArrayList<>();
        Map<SourceId, String> files = new LinkedHashMap<>();
        Map<String, SourceId> sources = new HashMap<>();
        for (var note : pack.notes()) {
            var text = read(note.file(), note.text(), MediaKind.MARKDOWN);
            texts.add(text);
            files.put(text.id(), note.file());
            sources.put(note.file(), text.id());
        }
        Knowledge known = pack.knowledge(sources);
        List<SourceId> pages = new ArrayList<>();
        for (var note : notes.entrySet()) {
            var text = read(note.getKey(), note.getValue(), MediaKind.TEXT);
            texts.add(text);
            files.put(text.id(), note.getKey());
            pages.add(text.id());
            known = Joining.of(known, new Extraction().extract(text, known, _ -> true));
        }
        return new PackedCourse(known, texts, files, pages).disputed();
    }

    private static SourceText read(String name, String text, MediaKind kind) {
        return new SourceText(SourceId.next(), 1, name, NotesReader.read(text, kind).passages());
    }

    /** The same, its conflicts found as after each reading. */
    private PackedCourse disputed() {
        List<Dispute> disputes =
                conflicts().stream()
                        .map(
                                each ->
                                        new Dispute(
                                                UUID.randomUUID(),
                                                Dispute.Kind.valueOf(each.kind().name()),
                                                each.values().stream()
                                                        .map(PackedCourse::value)
                                                        .toList()))
                        .toList();
        return new PackedCourse(knowledge.disputed(disputes), texts, files, pages);
    }

    private static Dispute.Value value(Contradiction.Value value) {
        return new Dispute.Value(value.text(), value.from(), value.to(), false, value.facts());
    }

    List<Contradiction> conflicts() {
        return new ConflictFinder().find(knowledge, texts, List.of());
    }

    /** The lines that a value rests on, as "notes:line". */
    List<String> lines(Contradiction.Value value) {
        return value.evidence().stream()
                .map(e -> files.get(e.sourceId()) + ":" + e.line())
                .distinct()
                .toList();
    }

    /** For looking at by eye. */
    public static void main(String[] files) throws IOException {
        var course = with(List.of(files).stream().map(Path::of).toList());
        for (Contradiction each : course.conflicts()) {
            System.out.println("\n## " + each.kind() + " [" + each.sameness() + "]");
            for (var value : each.values()) {
                System.out.println("   = " + value.text() + " facts " + value.facts().size());
                System.out.println(
                        value.evidence().stream()
                                .map(
                                        e ->
                                                "        "
                                                        + course.files().get(e.sourceId())
                                                        + ":"
                                                        + e.line()
                                                        + " "
                                                        + e.quote())
                                .distinct()
                                .collect(Collectors.joining("\n")));
            }
        }
    }
}
