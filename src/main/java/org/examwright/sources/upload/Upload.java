package org.examwright.sources.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.examwright.sources.reading.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * Notes that may be stored, in a form that can be read: a text, not empty, of at most 25 MiB and
 * 400,000 lines; or a Word or PDF file of at most 25 MiB, into which nobody has looked yet.
 *
 * @param text without byte order mark; null for a document
 * @param document the file as it came; null for a text
 */
public record Upload(MediaKind kind, @Nullable String text, byte @Nullable [] document) {
    static final int LARGEST = 25 * 1024 * 1024;
    static final int MOST_LINES = 400_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Notes given as a text in a JSON body. */
    static Upload ofText(String text, @Nullable String mediaType) {
        var kind =
                MediaKind.of(mediaType == null ? "text/plain" : mediaType)
                        .orElseThrow(
                                () ->
                                        UploadProblem.MEDIA_TYPE.at(
                                                "/mediaType",
                                                "Not among those read: " + mediaType));
        if (kind.isDocument()) {
            throw UploadProblem.MEDIA_TYPE.at(
                    "/mediaType", "Send a Word or PDF document as a file, in a form");
        }
        return checked(kind, text, "/text");
    }

    /**
     * Notes given as a file. What a Word or PDF document is shows in its content; for a text, its
     * type is what the sender says, or what its name ends in where the sender says nothing of use.
     */
    static Upload ofFile(byte[] bytes, @Nullable String mediaType, @Nullable String name) {
        if (bytes.length > LARGEST) {
            throw UploadProblem.TOO_LARGE.at("/file", "Notes have at most 25 MiB");
        }
        if (bytes.length == 0) {
            throw UploadProblem.EMPTY.at("/file", "The file has no content");
        }
        var kind = FileType.of(bytes, mediaType, name == null ? "" : name);
        if (kind.isDocument()) {
            return new Upload(kind, null, bytes);
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return checked(kind, text.toString(), "/file");
        } catch (CharacterCodingException e) {
            throw looksBinary(bytes)
                    ? UploadProblem.BINARY.at("/file", "It is " + FileType.name(bytes, ""))
                    : UploadProblem.NOT_UTF_8.at(
                            "/file", "Save the notes as UTF-8 and send them again");
        }
    }

    private static Upload checked(MediaKind kind, String given, String pointer) {
        var text = given.startsWith(BYTE_ORDER_MARK) ? given.substring(1) : given;
        if (text.isBlank()) {
            throw UploadProblem.EMPTY.at(pointer, "There is nothing but blank space");
        }
        int controls = 0;
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\0') {
                throw UploadProblem.BINARY.at(pointer, "U+0000 stands at character " + i);
            }
            controls += c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0 ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
        }
        if (controls > 16 && controls > text.length() / 200) {
            throw UploadProblem.BINARY.at(
                    pointer, "There are %d control characters".formatted(controls));
        }
        if (lines > MOST_LINES) {
            throw UploadProblem.TOO_MANY_LINES.at(
                    pointer, "Notes have at most %,d lines, not %,d".formatted(MOST_LINES, lines));
        }
        if (text.length() > LARGEST / 4 && text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw UploadProblem.TOO_LARGE.at(pointer, "Notes have at most 25 MiB");
        }
        return new Upload(kind, text, null);
    }

    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            controls +=
                    bytes[i] >= 0
                                    && bytes[i] < ' '
                                    && bytes[i] != '\t'
                                    && bytes[i] != '\n'
                                    && bytes[i] != '\r'
                            ? 1
                            : 0;
        }
        return controls > Math.min(bytes.length, 4096) / 50;
    }
}
