package org.examwright.sources.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.examwright.platform.ProblemException;
import org.examwright.sources.reading.MediaKind;
import org.jspecify.annotations.Nullable;

/**
 * Notes that may be stored: text, not empty, at most 25 MiB and 400,000 lines, in a form that can
 * be read.
 *
 * @param text without byte order mark
 */
public record Upload(MediaKind kind, String text) {
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
        return checked(kind, text, "/text");
    }

    /**
     * Notes given as a file. Its type is what the sender says, or what its name ends in where the
     * sender says nothing of use.
     */
    static Upload ofFile(byte[] bytes, @Nullable String mediaType, @Nullable String name) {
        var kind = kindOf(mediaType, name == null ? "" : name);
        if (bytes.length > LARGEST) {
            throw UploadProblem.TOO_LARGE.at("/file", "Notes have at most 25 MiB");
        }
        if (bytes.length == 0) {
            throw UploadProblem.EMPTY.at("/file", "The file has no content");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return checked(kind, text.toString(), "/file");
        } catch (CharacterCodingException e) {
            throw looksBinary(bytes)
                    ? UploadProblem.BINARY.at("/file", "This is no text file")
                    : UploadProblem.NOT_UTF_8.at(
                            "/file", "Save the notes as UTF-8 and send them again");
        }
    }

    private static MediaKind kindOf(@Nullable String mediaType, String name) {
        var byName = MediaKind.ofFileName(name);
        if (mediaType == null || mediaType.startsWith("application/octet-stream")) {
            return byName.orElseThrow(() -> unread("a file of unknown type"));
        }
        var bySender = MediaKind.of(mediaType).filter(_ -> isUtf8(mediaType));
        var kind = bySender.orElseThrow(() -> unread(mediaType));
        return kind == MediaKind.TEXT ? byName.orElse(kind) : kind;
    }

    private static ProblemException unread(String what) {
        return UploadProblem.MEDIA_TYPE.at(
                "/file", "Notes are read as plain text, Markdown or HTML in UTF-8, not as " + what);
    }

    private static boolean isUtf8(String mediaType) {
        var lower = mediaType.toLowerCase(Locale.ROOT);
        return !lower.contains("charset=")
                || lower.matches(".*charset=\"?(?:utf-?8|us-ascii)\"?.*");
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
        return new Upload(kind, text);
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
