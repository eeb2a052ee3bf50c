package org.examwright.knowledge.drafting;

import java.time.LocalDate;
import org.examwright.knowledge.Event;

/** Tells from two days how exact a date is: a day, a whole month, year or decade; else a range. */
final class Precisions {
    private Precisions() {}

    static Event.Precision of(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Event.Precision.DAY;
        }
        var behind = last.plusDays(1);
        if (first.getDayOfMonth() == 1 && first.plusMonths(1).equals(behind)) {
            return Event.Precision.MONTH;
        }
        if (first.getDayOfYear() == 1 && first.plusYears(1).equals(behind)) {
            return Event.Precision.YEAR;
        }
        var decade = first.getDayOfYear() == 1 && Math.floorMod(first.getYear(), 10) == 0;
        return decade && first.plusYears(10).equals(behind)
                ? Event.Precision.DECADE
                : Event.Precision.RANGE;
    }
}
