package org.examwright.sources;

import org.jspecify.annotations.Nullable;

/**
 * What people say of a source.
 *
 * @param provenance where an extract comes from; needed for those
 */
public record SourceDetails(
        String title,
        Kind kind,
        @Nullable String author,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String provenance) {

    /** What kind of text it is. */
    public enum Kind {
        /** Study notes. */
        NOTES,
        /** A piece of a genuine document of its time. */
        EXTRACT
    }

    /** Notes of which nothing but the title is known. */
    public static SourceDetails notes(String title) {
        return new SourceDetails(title, Kind.NOTES, null, null, null, null);
    }

    /** The same of an older version, which its title tells. */
    public SourceDetails ofVersion(int version) {
        var mark = " (version " + version + ")";
        var room = Math.min(title.length(), 300 - mark.length());
        return new SourceDetails(
                title.substring(0, room) + mark, kind, author, licence, url, provenance);
    }
}
