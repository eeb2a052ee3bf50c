package org.examwright.knowledge.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Parts of a stretch. Of a decade: the first four years, the middle two, the last four; of a year:
 * the first four months, the middle two (June and July), the last four; of a century: thirds; of
 * anything shorter: thirds of its days. The end is the last month of a year, the last two years of
 * a decade.
 */
public enum Portion {
    EARLY("early"),
    MID("mid"),
    LATE("late"),
    START("start of"),
    END("end of");

    private final String word;

    Portion(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    LocalDate first(When whole) {
        LocalDate day = whole.first();
        return switch (this) {
            case EARLY, START -> day;
            case MID ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(4);
                        case When.Year _ -> day.plusMonths(5);
                        default -> day.plusDays(length(whole) / 3);
                    };
            case LATE ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(6);
                        case When.Year _ -> day.plusMonths(8);
                        default -> whole.last().minusDays(length(whole) / 3 - 1);
                    };
            case END ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(8);
                        case When.Year _ -> day.plusMonths(11);
                        default -> whole.last().minusDays(length(whole) / 4 - 1);
                    };
        };
    }

    LocalDate last(When whole) {
        LocalDate day = whole.first();
        return switch (this) {
            case LATE, END -> whole.last();
            case EARLY ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(4).minusDays(1);
                        case When.Year _ -> day.plusMonths(4).minusDays(1);
                        default -> day.plusDays(length(whole) / 3 - 1);
                    };
            case START ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(2).minusDays(1);
                        case When.Year _ -> day.plusMonths(1).minusDays(1);
                        default -> day.plusDays(length(whole) / 4 - 1);
                    };
            case MID ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(6).minusDays(1);
                        case When.Year _ -> day.plusMonths(7).minusDays(1);
                        default -> day.plusDays(2 * length(whole) / 3 - 1);
                    };
        };
    }

    private static long length(When whole) {
        return ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    }
}
