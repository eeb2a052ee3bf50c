package org.examwright.knowledge.extraction.dates;

import java.util.Locale;

/** The four seasons of the northern year; autumn is also called fall. */
public enum SeasonName {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    SeasonName(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    int firstMonth() {
        return firstMonth;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SeasonName of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return upper.equals("FALL") ? AUTUMN : valueOf(upper);
    }
}
