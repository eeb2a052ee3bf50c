package org.examwright.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is now, and how far its newest version has been read.
 *
 * @param version of the text, from 1
 * @param progress 0 to 100
 * @param hint what might help where little was found
 * @param problem why reading failed
 * @param counts null until the passages are stored
 * @param revision counts every change of what this shows; the source's entity tag
 */
public record SourceView(
        SourceId id,
        CourseId courseId,
        String title,
        SourceDetails.Kind kind,
        int version,
        String mediaType,
        @Nullable String author,
        @Nullable String licence,
        @Nullable String url,
        @Nullable String provenance,
        Status status,
        int progress,
        @Nullable String hint,
        @Nullable Problem problem,
        @Nullable SourceCounts counts,
        @JsonIgnore long revision) {

    /** What people say of it. */
    public SourceDetails details() {
        return new SourceDetails(title, kind, author, licence, url, provenance);
    }

    /** How far a version has been read. */
    public enum Status {
        QUEUED,
        READING,
        EXTRACTING,
        READY,
        FAILED,
        CANCELLED;

        /** Whether work on it goes on. */
        public boolean running() {
            return this == QUEUED || this == READING || this == EXTRACTING;
        }
    }

    /** Why reading failed, in the words of a problem. */
    public record Problem(String code, String detail) {}
}
