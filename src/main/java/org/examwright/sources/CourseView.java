package org.examwright.sources;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is now.
 *
 * @param version counts its changes, from 0
 * @param from the first day of the period it covers
 * @param to the last day of it
 * @param pack the name of the pack that it was made from
 */
public record CourseView(
        CourseId id,
        long version,
        String title,
        @Nullable String description,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String pack,
        Instant createdAt) {

    public CourseDetails details() {
        return new CourseDetails(title, description, from, to);
    }
}
