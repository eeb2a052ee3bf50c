package org.examwright.knowledge.extraction.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Parts of a stretch. Of a decade: the first four years, the middle two, the last four; of a year:
 * the first four months, the middle two (June and July), the last four; of a century: thirds; of
 * anything shorter: thirds of its days. The end is the last month of a year, the last two years of
 * a decade. Halves are halves.
 */
public enum Portion {
    EARLY("early"),
    MID("mid"),
    LATE("late"),
    START("start of"),
    END("end of"),
    FIRST_HALF("first half of"),
    SECOND_HALF("second half of");

    /** A pattern for the words before a stretch that take a part of it. */
    static final String WORDS =
            "(?:very )?early(?: (?:in|part of|years of|days of))?|mid(?:dle)?(?: of)?|(?:very"
                    + " )?late(?:r)?(?: (?:in|part of|years of))?|latter part of|beginning of|start"
                    + " of|end of|close of|(?:first|second|latter) half of";

    private final String word;

    Portion(String word) {
        this.word = word;
    }

    static Portion of(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (word.endsWith("half of")) {
            return word.startsWith("first") ? FIRST_HALF : SECOND_HALF;
        }
        if (word.contains("early")) {
            return EARLY;
        }
        if (word.contains("lat")) {
            return LATE;
        }
        return word.startsWith("mid")
                ? MID
                : word.startsWith("end") || word.startsWith("close") ? END : START;
    }

    String word() {
        return word;
    }

    LocalDate first(When whole) {
        LocalDate day = whole.first();
        return switch (this) {
            case EARLY, START, FIRST_HALF -> day;
            case SECOND_HALF -> last(FIRST_HALF, whole).plusDays(1);
            case MID ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(4);
                        case When.Year _ -> day.plusMonths(5);
                        case When.Hundred _, When.Century _ -> day.plusYears(33);
                        default -> day.plusDays(length(whole) / 3);
                    };
            case LATE ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(6);
                        case When.Year _ -> day.plusMonths(8);
                        case When.Hundred _, When.Century _ -> day.plusYears(66);
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
        return last(this, whole);
    }

    private static LocalDate last(Portion portion, When whole) {
        LocalDate day = whole.first();
        return switch (portion) {
            case LATE, END, SECOND_HALF -> whole.last();
            case FIRST_HALF ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(5).minusDays(1);
                        case When.Hundred _, When.Century _ -> day.plusYears(50).minusDays(1);
                        case When.Year _ -> day.plusMonths(6).minusDays(1);
                        default -> day.plusDays((length(whole) + 1) / 2 - 1);
                    };
            case EARLY ->
                    switch (whole) {
                        case When.Decade _ -> day.plusYears(4).minusDays(1);
                        case When.Year _ -> day.plusMonths(4).minusDays(1);
                        case When.Hundred _, When.Century _ -> day.plusYears(33).minusDays(1);
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
                        case When.Hundred _, When.Century _ -> day.plusYears(66).minusDays(1);
                        default -> day.plusDays(2 * length(whole) / 3 - 1);
                    };
        };
    }

    private static long length(When whole) {
        return ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    }
}
