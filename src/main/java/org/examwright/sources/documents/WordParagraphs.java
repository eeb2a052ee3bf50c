package org.examwright.sources.documents;

import java.util.Date;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.EditType;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler.XWPFBodyContentsHandler;
import org.apache.tika.parser.microsoft.ooxml.ParagraphProperties;
import org.apache.tika.parser.microsoft.ooxml.RunProperties;
import org.examwright.sources.reading.MarkedLine;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Writes Word's paragraphs as lines: headings with their level, list entries indented behind a
 * bullet or number, a table's row as one line. Deleted text is left out.
 */
final class WordParagraphs implements XWPFBodyContentsHandler {
    private static final String CELLS = " | ";

    private final WordStyles styles;
    private final WordLists lists;
    private final LineSink sink;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private @Nullable String style;
    private int list = -1;
    private int depth;
    private boolean bold = true;
    private int tables;
    private boolean titled;
    private boolean headed;

    WordParagraphs(WordStyles styles, WordLists lists, LineSink sink) {
        this.styles = styles;
        this.lists = lists;
        this.sink = sink;
    }

    @Override
    public void startParagraph(ParagraphProperties properties) {
        style = properties.getStyleID();
        list = properties.getNumId();
        depth = Math.max(0, properties.getIlvl());
    }

    @Override
    public void run(RunProperties run, String contents) {
        bold &= run.isBold() || contents.isBlank();
        text.append(contents);
    }

    @Override
    public void endParagraph() throws SAXException {
        var words = text.toString().replace('\t', ' ').strip();
        try {
            if (tables > 0) {
                cell.append(cell.isEmpty() || words.isEmpty() ? "" : " ");
                cell.append(words.replaceAll("\\R", " "));
            } else if (words.isEmpty()) {
                sink.blank();
            } else {
                write(words);
            }
        } catch (UnreadableDocument e) {
            throw new SAXException(e);
        }
        text.setLength(0);
        style = null;
        list = -1;
        depth = 0;
        bold = true;
    }

    private void write(String words) throws UnreadableDocument {
        int mark = mark();
        if (mark > 0) {
            sink.blank();
            sink.line(new MarkedLine(words.replaceAll("\\R", " "), mark, false));
            return;
        }
        var of = list > 0 ? Integer.toString(list) : list == 0 ? null : styles.list(style);
        var lead =
                of == null
                        ? ""
                        : lists.lead(of, depth > 0 || list > 0 ? depth : styles.depth(style));
        boolean alone = bold && of == null && words.length() <= 160;
        for (var line : words.split("\\R")) {
            sink.line(new MarkedLine(lead + line.strip(), alone ? MarkedLine.EMPHASIS : 0, false));
            lead = " ".repeat(lead.length());
        }
    }

    /** The heading level; all are one deeper where a title stands above them. */
    private int mark() {
        if (styles.isTitle(style) && !headed) {
            boolean first = !titled;
            titled = true;
            return first ? 1 : 2;
        }
        int level = styles.isTitle(style) ? 1 : styles.heading(style);
        headed |= level > 0;
        return level == 0 ? 0 : Math.min(6, level + (titled ? 1 : 0));
    }

    @Override
    public void startTable() {
        tables++;
    }

    @Override
    public void endTable() throws SAXException {
        tables--;
        if (tables == 0) {
            blank();
        }
    }

    @Override
    public void startTableRow() throws SAXException {
        if (tables == 1) {
            row.setLength(0);
            cell.setLength(0);
        }
    }

    @Override
    public void endTableCell() {
        if (tables == 1) {
            row.append(row.isEmpty() ? "" : CELLS).append(cell);
            cell.setLength(0);
        }
    }

    @Override
    public void endTableRow() throws SAXException {
        if (tables == 1 && !row.toString().replace('|', ' ').isBlank()) {
            try {
                sink.line(MarkedLine.plain(row.toString()));
            } catch (UnreadableDocument e) {
                throw new SAXException(e);
            }
        }
    }

    private void blank() throws SAXException {
        try {
            sink.blank();
        } catch (UnreadableDocument e) {
            throw new SAXException(e);
        }
    }

    @Override
    public boolean isIncludeDeletedText() {
        return false;
    }

    @Override
    public boolean isIncludeMoveFromText() {
        return false;
    }

    @Override
    public void startTableCell() {}

    @Override
    public void hyperlinkStart(@Nullable String link) {}

    @Override
    public void hyperlinkEnd() {}

    @Override
    public void startSDT() {}

    @Override
    public void endSDT() {}

    @Override
    public void startEditedSection(@Nullable String author, @Nullable Date date, EditType type) {}

    @Override
    public void endEditedSection() {}

    @Override
    public void footnoteReference(@Nullable String id) {}

    @Override
    public void endnoteReference(@Nullable String id) {}

    @Override
    public void embeddedOLERef(@Nullable String id) {}

    @Override
    public void linkedOLERef(@Nullable String id) {}

    @Override
    public void embeddedPicRef(@Nullable String name, @Nullable String description) {}

    @Override
    public void startBookmark(@Nullable String id, @Nullable String name) {}

    @Override
    public void endBookmark(@Nullable String id) {}
}
