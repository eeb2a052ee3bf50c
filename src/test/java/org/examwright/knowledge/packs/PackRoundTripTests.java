package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.examwright.knowledge.Knowledge;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Test;

/** What goes out as a pack comes back in as the same knowledge. */
class PackRoundTripTests {
    private static final String SHIPPED = "ussr-1917-1985";
    private static final CourseDetails COURSE =
            new CourseDetails("A course", "Said of it", LocalDate.of(1800, 1, 1), null);

    @Test
    void ofTheShippedPack() {
        var pack = new PackReader().read(SHIPPED, PackFolder.ofClassPath(SHIPPED));
        var sources = new HashMap<String, SourceId>();
        pack.notes().forEach(note -> sources.put(note.file(), SourceId.next()));
        var notes =
                pack.notes().stream()
                        .map(
                                note ->
                                        new PackExport.Note(
                                                note.details(),
                                                read(
                                                        Objects.requireNonNull(
                                                                sources.get(note.file())),
                                                        note.details().title(),
                                                        note.text())))
                        .toList();

        assertComesBack(notes, pack.knowledge(sources));
    }

    @Test
    void ofACourseOfNothing() {
        assertComesBack(List.of(), nothing());
    }

    private static void assertComesBack(List<PackExport.Note> notes, Knowledge knowledge) {
        var files = PackExport.files(COURSE, notes, knowledge, Set.of("a-course"));
        var again = PackArchive.read(PackArchive.write(files));

        var pack = new PackReader().read("a-course-copy", again::get);

        var before = new HashMap<SourceId, String>();
        notes.forEach(note -> before.put(note.text().id(), note.details().title()));
        var sources = new HashMap<String, SourceId>();
        var after = new HashMap<SourceId, String>();
        for (var note : pack.notes()) {
            var id = SourceId.next();
            sources.put(note.file(), id);
            after.put(id, note.details().title());
        }
        assertThat(SameFacts.of(pack.knowledge(sources), after))
                .containsExactlyElementsOf(SameFacts.of(knowledge, before));
        assertThat(pack.title()).isEqualTo("A course");
        assertThat(pack.description()).isEqualTo("Said of it");
        assertThat(pack.from()).isEqualTo("1800-01-01");
        assertThat(pack.to()).isNull();
        for (var note : notes) {
            var line = note.text().passages().getLast();
            assertThat(pack.notes())
                    .filteredOn(copy -> copy.details().equals(note.details()))
                    .singleElement()
                    .satisfies(
                            copy ->
                                    assertThat(copy.lines().get(line.line() - 1))
                                            .isEqualTo(line.text()));
        }
    }

    private static SourceText read(SourceId id, String title, String text) {
        return new SourceText(id, 1, title, NotesReader.read(text, MediaKind.MARKDOWN).passages());
    }

    private static Knowledge nothing() {
        return new Knowledge(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
