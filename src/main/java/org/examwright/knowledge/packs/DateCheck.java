package org.examwright.knowledge.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.examwright.knowledge.Event.Precision;
import org.jspecify.annotations.Nullable;

/** Holds the dates of a file to the calendar and to the precision they claim. */
final class DateCheck {
    /** PostgreSQL counts days from 4714 BC on. */
    private static final int LAST_YEAR = 4712;

    private final String file;
    private final List<PackFault> faults;

    DateCheck(String file, List<PackFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Both must be there. */
    void bothDays(String key, String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            faults.add(new PackFault(file, key, "needs both from and to"));
        } else {
            someDays(key, from, to);
        }
    }

    /** Either may be left out. */
    void someDays(String key, @Nullable String from, @Nullable String to) {
        var first = day(key, from);
        var last = day(key, to);
        if (first != null && last != null && first.isAfter(last)) {
            faults.add(new PackFault(file, key, "ends on " + last + ", before it begins"));
        }
    }

    /** What is called a day, a month or a year must be exactly one; silent where a date is none. */
    void precision(String key, Precision precision, String from, String to) {
        LocalDate first;
        LocalDate last;
        try {
            first = LocalDate.parse(from);
            last = LocalDate.parse(to);
        } catch (DateTimeParseException _) {
            return;
        }
        var fits =
                switch (precision) {
                    case DAY -> first.equals(last);
                    case MONTH ->
                            first.getDayOfMonth() == 1
                                    && last.equals(first.plusMonths(1).minusDays(1));
                    case YEAR ->
                            first.getDayOfYear() == 1
                                    && last.equals(first.plusYears(1).minusDays(1));
                    case DECADE -> !last.isAfter(first.plusYears(10).minusDays(1));
                    case SEASON -> !last.isAfter(first.plusMonths(7));
                    case RANGE -> true;
                };
        if (!fits) {
            var claim = "from " + from + " to " + to + " is not one " + precision;
            faults.add(new PackFault(file, key, claim));
        }
    }

    private @Nullable LocalDate day(String key, @Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(written);
            if (Math.abs(day.getYear()) > LAST_YEAR) {
                faults.add(new PackFault(file, key, "'" + written + "' is too far away"));
            }
            return day;
        } catch (DateTimeParseException _) {
            faults.add(new PackFault(file, key, "'" + written + "' is not a date like 1917-11-07"));
            return null;
        }
    }
}
