package org.examwright.sources.documents;

import java.io.IOException;
import java.util.Map;
import org.apache.tika.parser.microsoft.ooxml.OOXMLWordAndPowerPointTextHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the text out of a Word file, as a stream, whatever its size. */
final class WordText {
    private static final String USUAL = "word/document.xml";

    private WordText() {}

    static void read(byte[] file, LineSink sink) throws UnreadableDocument {
        try {
            var archive = new WordArchive(file);
            var main = new MainPart();
            archive.parse("_rels/.rels", main);
            var folder = main.path.substring(0, main.path.lastIndexOf('/') + 1);
            var styles = new WordStyles();
            archive.parse(folder + "styles.xml", styles);
            var lists = new WordLists();
            archive.parse(folder + "numbering.xml", lists);
            var paragraphs = new WordParagraphs(styles, lists, sink);
            if (!archive.parse(main.path, handler(paragraphs))) {
                throw new UnreadableDocument(Fault.DAMAGED);
            }
            archive.parse(folder + "footnotes.xml", handler(paragraphs));
            archive.parse(folder + "endnotes.xml", handler(paragraphs));
        } catch (SAXException e) {
            throw e.getException() instanceof UnreadableDocument fault
                    ? fault
                    : new UnreadableDocument(Fault.DAMAGED);
        } catch (IOException e) {
            throw new UnreadableDocument(Fault.DAMAGED);
        }
        sink.end();
    }

    private static DefaultHandler handler(WordParagraphs paragraphs) {
        return new OOXMLWordAndPowerPointTextHandler(paragraphs, Map.of());
    }

    /** Which part holds the text. What lies outside the file is no part. */
    private static final class MainPart extends DefaultHandler {
        private String path = USUAL;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            var type = WordStyles.value(attributes, "Type");
            var target = WordStyles.value(attributes, "Target");
            if (type.endsWith("/officeDocument")
                    && !WordStyles.value(attributes, "TargetMode").equals("External")) {
                path = target.startsWith("/") ? target.substring(1) : target;
            }
        }
    }
}
