package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a course; null does not narrow.
 *
 * @param from the first day of a period that an event must touch
 * @param to the last day of that period
 * @param topic one topic and all below it
 */
record TimelineFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID topic,
        @Nullable UUID theme,
        @Nullable UUID actor) {}
