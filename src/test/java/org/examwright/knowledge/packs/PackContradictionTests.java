package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.examwright.knowledge.conflicts.finding.ConflictFinder;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;
import org.junit.jupiter.api.Test;

/** The pack is of one voice: neither its facts nor its notes contradict each other. */
class PackContradictionTests {
    private static final String ID = "ussr-1917-1985";

    @Test
    void listsNone() {
        var pack = new PackReader().read(ID, PackFolder.ofClassPath(ID));
        var sources = new HashMap<String, SourceId>();
        List<SourceText> texts = new ArrayList<>();
        for (var note : pack.notes()) {
            var passages = NotesReader.read(note.text(), MediaKind.MARKDOWN).passages();
            var text = new SourceText(SourceId.next(), 1, note.file(), passages);
            texts.add(text);
            sources.put(note.file(), text.id());
        }

        assertThat(new ConflictFinder().find(pack.knowledge(sources), texts, List.of())).isEmpty();
    }
}
