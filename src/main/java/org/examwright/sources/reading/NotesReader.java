package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes into passages: one for each line that is not blank, with its section and its kind.
 * Knows nothing of any subject; decides by form, place and the words in which pages speak of
 * themselves. Takes any text, and time in proportion to its length.
 */
public final class NotesReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private NotesReader() {}

    /** Reads a text that was already decoded; a byte order mark at its start is no part of it. */
    public static ReadDocument read(String text, MediaKind kind) {
        var bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return switch (kind) {
            case TEXT, MARKDOWN -> read(bare, Lines.of(bare), null);
            case HTML -> {
                var page = HtmlPage.of(bare);
                yield read(page.text(), page.lines(), page.title());
            }
            case DOCX, PDF ->
                    throw new IllegalArgumentException("The lines of a " + kind + " come marked");
        };
    }

    /** Reads the lines that were taken out of a document. */
    public static ReadDocument read(List<MarkedLine> document) {
        var text = new StringBuilder();
        var lines = new ArrayList<Line>(document.size());
        boolean gap = true;
        int number = 1;
        for (var marked : document) {
            text.append(marked.text()).append('\n');
            boolean blank = Line.isBlank(marked.text());
            if (!blank) {
                var words = marked.text();
                lines.add(Line.of(number, words, gap, marked.mark(), marked.furniture()));
            }
            gap = blank;
            number++;
        }
        return read(text.toString(), lines, null);
    }

    private static ReadDocument read(String text, List<Line> lines, @Nullable String pageTitle) {
        var draft = new Draft(lines);
        Repetition.mark(draft);
        Furniture.mark(draft);
        ForeignCaptions.mark(draft);
        Title.mark(draft);
        Headings.mark(draft);
        Echoes.mark(draft);
        var title = draft.title() >= 0 ? draft.line(draft.title()).body() : pageTitle;
        return new ReadDocument(text, Outline.of(draft), title);
    }
}
