package org.examwright.generation.extracts;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.sources.SourceId;
import org.examwright.sources.reading.MediaKind;
import org.examwright.sources.reading.NotesReader;

/** Makes extracts of a few sentences for tests. */
final class Pieces {
    private Pieces() {}

    static Piece piece(String text) {
        return Piece.of(document("On the mills", text)).orElseThrow();
    }

    static Document document(String title, String text) {
        return new Document(
                SourceId.next(),
                1,
                title,
                null,
                "Written in 1871, printed in 1898",
                null,
                List.copyOf(NotesReader.read(text, MediaKind.TEXT).passages()));
    }

    /** What a course knows, on which no extract is laid. */
    static Ground ground(Notebook notes) {
        return Documents.lay(new Ground(notes.knowledge()), notes.knowledge(), List.of());
    }
}
