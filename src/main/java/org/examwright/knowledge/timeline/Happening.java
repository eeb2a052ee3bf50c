package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An event as a picture shows it.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param when the same in words
 * @param approximate whether the notes hedge the date
 * @param theme the place of its first theme among all, from 0; below 0 where it has none
 * @param weight how much is said of it: where not all can have a label, the weightier do
 */
record Happening(
        String label,
        LocalDate from,
        LocalDate to,
        String when,
        boolean approximate,
        int theme,
        int weight) {
    private static final int MONTH = 31;

    /** Whether it is drawn as a point: what took a day or is known to the month. */
    boolean isPoint() {
        return ChronoUnit.DAYS.between(from, to) < MONTH;
    }

    /** The day in the middle. */
    LocalDate middle() {
        return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
