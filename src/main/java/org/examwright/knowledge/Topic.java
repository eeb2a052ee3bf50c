package org.examwright.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node of a course's syllabus.
 *
 * @param parent the topic above it, null at the top
 * @param from the first day of its period, where it has one
 * @param specification the places in boards' specifications that it serves
 */
public record Topic(
        UUID id,
        String name,
        @Nullable UUID parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Specification> specification) {

    /** A board's paper and, where it has them, its theme: EDEXCEL, 9HI0/1E, 1. */
    public record Specification(String board, String paper, @Nullable String theme) {}
}
