package org.examwright.questions.text;

import java.time.LocalDate;

/** A stretch of days, both inclusive: a day, a month, a year, or any two ends. */
public record Period(LocalDate from, LocalDate to) {
    /** The whole of a year; years before Christ are astronomical: 0 is 1 BC. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whether they share a day. */
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    Period until(Period end) {
        return new Period(from, end.to);
    }
}
