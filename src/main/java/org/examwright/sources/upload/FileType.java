package org.examwright.sources.upload;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;
import org.examwright.platform.ProblemException;
import org.examwright.sources.reading.MediaKind;
import org.jspecify.annotations.Nullable;

/** What an uploaded file is: by its content first, then by what its sender says and its name. */
final class FileType {
    private static final byte[] PDF = ascii("%PDF-");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] WORD = ascii("word/");
    private static final byte[] SEALED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int HEAD = 64 * 1024;

    private FileType() {}

    /**
     * The form in which a file can be read.
     *
     * @param mediaType as its sender says
     * @param name its own name
     */
    static MediaKind of(byte[] bytes, @Nullable String mediaType, String name) {
        var found = document(bytes);
        if (found.isPresent()) {
            return found.get();
        }
        var said = said(bytes, mediaType, name);
        if (said.isDocument()) {
            throw UploadProblem.MISMATCH.at(
                    "/file",
                    "It is sent as %s but is %s"
                            .formatted(said == MediaKind.PDF ? "PDF" : "Word", name(bytes, "")));
        }
        return said;
    }

    /** Says of bytes that are no text what they are. */
    static String name(byte[] bytes, String name) {
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        return Detector.TIKA.detect(head, name);
    }

    private static Optional<MediaKind> document(byte[] bytes) {
        int start = startsWith(bytes, BYTE_ORDER_MARK, 0) ? BYTE_ORDER_MARK.length : 0;
        while (start < Math.min(bytes.length, 1024) && bytes[start] >= 0 && bytes[start] <= ' ') {
            start++;
        }
        if (startsWith(bytes, PDF, start)) {
            return Optional.of(MediaKind.PDF);
        }
        if (startsWith(bytes, OLD_OFFICE, 0) && contains(bytes, SEALED)) {
            throw UploadProblem.ENCRYPTED.at(
                    "/file", "Save the document without a password and send it again");
        }
        return startsWith(bytes, ZIP, 0) && contains(bytes, WORD)
                ? Optional.of(MediaKind.DOCX)
                : Optional.empty();
    }

    private static MediaKind said(byte[] bytes, @Nullable String mediaType, String name) {
        var byName = MediaKind.ofFileName(name);
        if (mediaType == null || mediaType.startsWith("application/octet-stream")) {
            return byName.orElseThrow(() -> unread(name(bytes, name)));
        }
        var kind =
                MediaKind.of(mediaType)
                        .filter(_ -> isUtf8(mediaType))
                        .orElseThrow(() -> unread(mediaType));
        return kind == MediaKind.TEXT ? byName.orElse(kind) : kind;
    }

    private static ProblemException unread(String what) {
        return UploadProblem.MEDIA_TYPE.at(
                "/file",
                "Notes are read as plain text, Markdown or HTML in UTF-8, as Word (.docx) or PDF,"
                        + " not as "
                        + what);
    }

    private static boolean isUtf8(String mediaType) {
        var lower = mediaType.toLowerCase(Locale.ROOT);
        return !lower.contains("charset=")
                || lower.matches(".*charset=\"?(?:utf-?8|us-ascii)\"?.*");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean startsWith(byte[] bytes, byte[] sign, int at) {
        return bytes.length >= at + sign.length
                && Arrays.equals(bytes, at, at + sign.length, sign, 0, sign.length);
    }

    private static boolean contains(byte[] bytes, byte[] sign) {
        for (int at = 0; at + sign.length <= bytes.length; at++) {
            if (bytes[at] == sign[0] && startsWith(bytes, sign, at)) {
                return true;
            }
        }
        return false;
    }

    /** Knows some hundred types; loads when the first file is no text. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }
}
