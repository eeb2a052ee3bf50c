package org.examwright.sources.documents;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word file. Names are compared, never used as paths; what unpacks to more than a
 * hundred times its size is refused; XML with a DOCTYPE is refused, and nothing is ever fetched.
 */
final class WordArchive {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final long HARMLESS = 10L * 1024 * 1024;
    private static final int RATIO = 100;

    private final byte[] file;

    WordArchive(byte[] file) {
        this.file = file;
    }

    /** Parses one part as XML; false where there is none of this name. */
    boolean parse(String part, DefaultHandler handler)
            throws IOException, SAXException, UnreadableDocument {
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var bounded = new Bounded(zip, Math.max(HARMLESS, (long) RATIO * file.length));
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new UnreadableDocument(Fault.EXPANDS);
                }
                if (entry.getName().equals(part)) {
                    parse(bounded, handler);
                    return true;
                }
                bounded.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (TooMuch _) {
            throw new UnreadableDocument(Fault.EXPANDS);
        }
        return false;
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException {
        try {
            var parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setXIncludeAware(false);
            parsers.newSAXParser().parse(new InputSource(xml), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every byte that comes out of the archive counts, wanted or not. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream zip, long most) {
            super(zip);
            left = Math.min(most, MOST_BYTES);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int got) throws TooMuch {
            left -= got;
            if (left < 0) {
                throw new TooMuch();
            }
        }

        /** The archive is read to its end by others. */
        @Override
        public void close() {}
    }

    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
