package org.examwright.sources.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of notes that can be read. */
public enum MediaKind {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The registered media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the notes come as bytes, out of which the text must be taken first. */
    public boolean isDocument() {
        return this == DOCX || this == PDF;
    }

    /** Whether the text that is kept is another than what came. */
    public boolean isTakenOut() {
        return this == HTML || isDocument();
    }

    /**
     * The kind of a media type such as {@code text/html; charset=utf-8}; empty where none reads it.
     */
    public static Optional<MediaKind> of(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(bare)).findFirst();
    }

    /** The kind that a file's name ends in; empty where its ending says nothing. */
    public static Optional<MediaKind> ofFileName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt") || lower.endsWith(".text")) {
            return Optional.of(TEXT);
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
            return Optional.of(MARKDOWN);
        }
        if (lower.endsWith(".docx")) {
            return Optional.of(DOCX);
        }
        if (lower.endsWith(".pdf")) {
            return Optional.of(PDF);
        }
        return lower.endsWith(".html") || lower.endsWith(".htm")
                ? Optional.of(HTML)
                : Optional.empty();
    }
}
