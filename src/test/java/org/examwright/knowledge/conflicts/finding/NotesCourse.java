package org.examwright.knowledge.conflicts.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extraction;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;

/** Several notes in one course, read one after another as the service does. */
record NotesCourse(Knowledge knowledge, List<SourceText> texts, Map<SourceId, String> files) {
    static final Path NOTES = Path.of("../shared/notes");

    static NotesCourse read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        Map<String, String> notes = new LinkedHashMap<>();
        for (Path file : files) {
            notes.put(file.getFileName().toString().substring(0, 3), Files.readString(file));
        }
        return of(notes);
    }

    static NotesCourse of(Map<String, String> notes) {
        Knowledge known = nothing();
        List<SourceText> texts = new ArrayList<>();
        Map<SourceId, String> names = new LinkedHashMap<>();
        for (var note : notes.entrySet()) {
            var document = NotesReader.read(note.getValue(), MediaKind.TEXT);
            var text = new SourceText(SourceId.next(), 1, note.getKey(), document.passages());
            texts.add(text);
            names.put(text.id(), note.getKey());
            known = joined(known, new Extraction().extract(text, known, _ -> true));
        }
        return new NotesCourse(known, texts, names);
    }

    List<Contradiction> conflicts() {
        return new ConflictFinder().find(knowledge, texts, List.of());
    }

    static Knowledge nothing() {
        return new Knowledge(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Knowledge joined(Knowledge one, Knowledge other) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        one.actors().forEach(actor -> actors.put(actor.name(), actor));
        other.actors().forEach(actor -> actors.merge(actor.name(), actor, NotesCourse::joined));
        return new Knowledge(
                Stream.concat(
                                one.topics().stream(),
                                other.topics().stream()
                                        .filter(
                                                topic ->
                                                        one.topics().stream()
                                                                .noneMatch(
                                                                        t ->
                                                                                t.name()
                                                                                        .equals(
                                                                                                topic
                                                                                                        .name()))))
                        .toList(),
                other.themes(),
                List.copyOf(actors.values()),
                both(one.events(), other.events()),
                both(one.terms(), other.terms()),
                both(one.figures(), other.figures()),
                both(one.statements(), other.statements()),
                both(one.relations(), other.relations()));
    }

    private static Actor joined(Actor one, Actor other) {
        return new Actor(
                one.id(),
                one.name(),
                Stream.concat(one.aliases().stream(), other.aliases().stream()).distinct().toList(),
                one.kind(),
                one.role(),
                one.offices(),
                one.topics(),
                both(one.evidence(), other.evidence()),
                one.standing());
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    String listing() {
        StringBuilder out = new StringBuilder();
        for (Contradiction each : conflicts()) {
            out.append("\n## ").append(each.kind()).append(" [").append(each.sameness());
            out.append("] about ").append(each.about().name()).append('\n');
            for (var value : each.values()) {
                out.append("   = ").append(value.text()).append(" facts ");
                out.append(value.facts().size()).append('\n');
                value.evidence()
                        .forEach(
                                e ->
                                        out.append("        ")
                                                .append(files.get(e.sourceId()))
                                                .append(':')
                                                .append(e.line())
                                                .append(' ')
                                                .append(e.quote())
                                                .append('\n'));
            }
        }
        return out.toString();
    }

    /** For looking at by eye. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            System.out.println(read(Path.of(folder)).listing());
        }
    }
}
