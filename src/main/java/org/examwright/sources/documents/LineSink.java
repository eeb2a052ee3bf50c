package org.examwright.sources.documents;

import java.util.regex.Pattern;
import org.examwright.sources.reading.MarkedLine;

/** Takes the lines of a document one after the other, and refuses more than notes can have. */
final class LineSink {
    static final int MOST_LINES = 400_000;
    static final int MOST_CHARACTERS = 25 * 1024 * 1024;

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\t]]");

    private final Target target;
    private int lines;
    private int characters;
    private int letters;
    private int unknown;
    private boolean gap = true;

    /** Where the lines go. */
    interface Target {
        void line(MarkedLine line);

        /**
         * Told now and then how far the document has been read.
         *
         * @param percent 0 to 100
         */
        void progress(int percent);
    }

    LineSink(Target target) {
        this.target = target;
    }

    void line(MarkedLine given) throws UnreadableDocument {
        var line = clean(given);
        lines++;
        characters += line.text().length() + 1;
        if (lines > MOST_LINES || characters > MOST_CHARACTERS) {
            throw new UnreadableDocument(Fault.EXPANDS);
        }
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            unknown += c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE ? 1 : 0;
        }
        gap = line.text().isEmpty();
        target.line(line);
    }

    /** Without what no text has: control characters, and halves of a character. */
    private static MarkedLine clean(MarkedLine line) {
        var bare = NO_TEXT.matcher(line.text()).replaceAll("");
        return new MarkedLine(bare, line.mark(), line.furniture());
    }

    /** Leaves room, once, before what follows. */
    void blank() throws UnreadableDocument {
        if (!gap) {
            line(MarkedLine.BLANK);
        }
    }

    void progress(int percent) {
        target.progress(percent);
    }

    /** Refuses a document of which nothing can be read. */
    void end() throws UnreadableDocument {
        if (letters < 3 || unknown > letters) {
            throw new UnreadableDocument(Fault.WITHOUT_TEXT);
        }
    }
}
