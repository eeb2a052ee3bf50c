package org.examwright.attempts.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.examwright.attempts.bulk.Line.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Takes a stream apart into lines of at most 64 KiB, holding no more than one. In CSV (RFC 4180) a
 * line goes on over line breaks within quotes. Blank lines are passed over; a line that cannot be
 * read is told and the next one is read again.
 */
final class LineReader {
    static final int LONGEST = 64 * 1024;

    private final InputStream in;
    private final boolean quotes;
    private final byte[] block = new byte[LONGEST];
    private int at;
    private int end;
    private final byte[] line = new byte[LONGEST];
    private int number = 1;

    LineReader(InputStream in, boolean quotes) {
        this.in = in;
        this.quotes = quotes;
    }

    /** The next line that is not blank; null at the end. */
    @Nullable Line next() throws IOException {
        while (true) {
            int begins = number;
            int length = 0;
            boolean quoted = false;
            boolean tooLong = false;
            int next = read();
            if (next < 0) {
                return null;
            }
            for (; next >= 0; next = read()) {
                if (next == '\n') {
                    number++;
                    if (!quoted) {
                        break;
                    }
                }
                quoted ^= quotes && next == '"';
                if (length < LONGEST) {
                    line[length++] = (byte) next;
                } else {
                    tooLong = true;
                    quoted = false; // an open quote must not swallow the rest of the file
                }
            }
            if (tooLong) {
                return new Line(begins, null, Fault.TOO_LONG);
            }
            Line read = decoded(begins, length);
            if (read.text() == null || !read.text().isBlank()) {
                return read;
            }
        }
    }

    private int read() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(block);
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        return block[at++] & 0xff;
    }

    private Line decoded(int begins, int length) {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(line, 0, length))
                            .toString();
            String bare = begins == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            return bare.indexOf('\0') >= 0
                    ? new Line(begins, null, Fault.NUL)
                    : new Line(begins, bare, null);
        } catch (CharacterCodingException _) {
            return new Line(begins, null, Fault.NOT_UTF8);
        }
    }
}
