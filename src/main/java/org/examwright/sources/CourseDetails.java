package org.examwright.sources;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a course.
 *
 * @param from the first day of the period it covers
 * @param to the last day of it, not before the first
 */
public record CourseDetails(
        @NotBlank @Size(max = 300) String title,
        @Nullable @Size(max = 10_000) String description,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
