package org.examwright.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * How far a fact can be relied on.
 *
 * @param confidence 0 to 1; 1 where a person or a pack vouches for it
 * @param note a remark for teachers, where books disagree or the notes err; never empty
 * @param extraction which version of the extraction found it last; null where it was not read from
 *     notes, or not in this course
 */
public record Standing(
        FactStatus status,
        Origin origin,
        double confidence,
        @Nullable String note,
        @Nullable String extraction) {
    public static final Standing PACK = new Standing(FactStatus.CONFIRMED, Origin.PACK, 1);

    /** Without a remark. */
    public Standing(FactStatus status, Origin origin, double confidence) {
        this(status, origin, confidence, null, null);
    }

    /** As read from notes, with the reader's own doubt. */
    public static Standing extracted(double confidence) {
        return new Standing(FactStatus.EXTRACTED, Origin.EXTRACTION, confidence);
    }

    /** The same with a remark; a blank one is none. */
    public Standing noting(@Nullable String remark) {
        var said = remark == null || remark.isBlank() ? null : remark.strip();
        return new Standing(status, origin, confidence, said, extraction);
    }

    /** The same, relied on as far as this. */
    public Standing trusted(double sure) {
        return new Standing(status, origin, sure, note, extraction);
    }
}
