package org.examwright.sources.documents;

import java.util.ArrayList;
import java.util.List;
import org.examwright.sources.reading.MarkedLine;

/** Keeps the lines of a document, as the process that reads it sees them. */
record Lines(List<MarkedLine> all) implements LineSink.Target {

    static List<MarkedLine> ofWord(byte[] file) throws UnreadableDocument {
        var lines = new Lines(new ArrayList<>());
        WordText.read(file, new LineSink(lines));
        return lines.all;
    }

    static List<MarkedLine> ofPdf(byte[] file) throws UnreadableDocument {
        var lines = new Lines(new ArrayList<>());
        PdfText.read(file, new LineSink(lines));
        return lines.all;
    }

    static List<String> texts(List<MarkedLine> lines) {
        return lines.stream().map(MarkedLine::text).filter(text -> !text.isBlank()).toList();
    }

    @Override
    public void line(MarkedLine line) {
        all.add(line);
    }

    @Override
    public void progress(int percent) {}
}
