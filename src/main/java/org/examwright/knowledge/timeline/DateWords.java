package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.examwright.knowledge.Event;

/** When something was, in as few letters as a label can spare: 7 Nov 1917, 1928–32, c. 44 BC. */
final class DateWords {
    private DateWords() {}

    static String of(Event event) {
        boolean season =
                event.precision() == Event.Precision.SEASON
                        && event.from().getMonthValue() % 3 == 0
                        && YearMonth.from(event.from())
                                .plusMonths(2)
                                .equals(YearMonth.from(event.to()));
        var words = season ? season(event.from()) : between(event.from(), event.to());
        return event.approximate() ? "c. " + words : words;
    }

    /** Named by the year that it begins in, but winter also by the one that it ends in. */
    private static String season(LocalDate from) {
        return switch (from.getMonthValue() / 3) {
            case 1 -> "spring " + year(from.getYear());
            case 2 -> "summer " + year(from.getYear());
            case 3 -> "autumn " + year(from.getYear());
            default -> "winter " + years(from.getYear(), from.getYear() + 1);
        };
    }

    /** The days from one to another, both inclusive. */
    static String between(LocalDate from, LocalDate to) {
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return years(from.getYear(), to.getYear());
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return months(YearMonth.from(from), YearMonth.from(to));
        }
        if (from.equals(to)) {
            return from.getDayOfMonth() + " " + month(YearMonth.from(from));
        }
        var end = to.getDayOfMonth() + " " + month(YearMonth.from(to));
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            return from.getDayOfMonth() + "–" + end;
        }
        var start = from.getDayOfMonth() + " ";
        start +=
                from.getYear() == to.getYear()
                        ? name(from.getMonth())
                        : month(YearMonth.from(from));
        return start + " – " + end;
    }

    private static String years(int from, int to) {
        if (from == to) {
            return year(from);
        }
        if (from > 0 && from % 10 == 0 && to == from + 9) {
            return from + "s";
        }
        if (from <= 0) {
            return to <= 0 ? (1 - from) + "–" + year(to) : year(from) + " – AD " + to;
        }
        boolean sameCentury = from / 100 == to / 100 && from >= 1000 && to % 100 >= 10;
        return from + "–" + (sameCentury ? to % 100 : to);
    }

    private static String months(YearMonth from, YearMonth to) {
        if (from.equals(to)) {
            return month(from);
        }
        return from.getYear() == to.getYear()
                ? name(from.getMonth()) + "–" + month(to)
                : month(from) + " – " + month(to);
    }

    private static String month(YearMonth month) {
        return name(month.getMonth()) + " " + year(month.getYear());
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** A year as people write it; 0 is 1 BC. */
    static String year(int year) {
        return year > 0 ? String.valueOf(year) : (1 - year) + " BC";
    }
}
