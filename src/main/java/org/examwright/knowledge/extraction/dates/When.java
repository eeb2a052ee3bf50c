package org.examwright.knowledge.extraction.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.examwright.knowledge.Event.Precision;

/**
 * A stretch of days as notes name it. What is printed by {@link #toString()} reads back as the same
 * value. Years before our era are counted astronomically: 44 BC is -43.
 */
public sealed interface When {
    /** The first day, inclusive. */
    LocalDate first();

    /** The last day, inclusive. */
    LocalDate last();

    Precision precision();

    /** Whether all the days of another stretch lie within this one. */
    default boolean includes(When other) {
        return !other.first().isBefore(first()) && !other.last().isAfter(last());
    }

    /** One calendar day. */
    record Day(LocalDate day) implements When {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public String toString() {
            return day.getDayOfMonth()
                    + " "
                    + Calendar.monthName(day.getMonthValue())
                    + " "
                    + Calendar.year(day.getYear());
        }
    }

    /** A month of a year. */
    record Month(YearMonth month) implements When {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public String toString() {
            return Calendar.monthName(month.getMonthValue()) + " " + Calendar.year(month.getYear());
        }
    }

    /** A season; the winter of a year begins in its December. */
    record Season(SeasonName name, int year) implements When {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, name.firstMonth(), 1);
        }

        @Override
        public LocalDate last() {
            return first().plusMonths(3).minusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.SEASON;
        }

        @Override
        public String toString() {
            return name.word() + " " + Calendar.year(year);
        }
    }

    /** A calendar year. */
    record Year(int year) implements When {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public String toString() {
            return Calendar.year(year);
        }
    }

    /** Ten years from one that ends in 0; "1700s" is no decade but a {@link Hundred}. */
    record Decade(int start) implements When {
        public Decade {
            if (start % 10 != 0 || start < 1000 || start % 100 == 0 && start < 1900) {
                throw new IllegalArgumentException("A decade begins in a round year, not " + start);
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(start, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(start + 9, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.DECADE;
        }

        @Override
        public String toString() {
            return start + "s";
        }
    }

    /** "The 1700s": the hundred years that share two digits. */
    record Hundred(int start) implements When {
        public Hundred {
            if (start % 100 != 0 || start < 1000 || start > 1800) {
                throw new IllegalArgumentException("No hundred years begin in " + start);
            }
        }

        @Override
        public LocalDate first() {
            return LocalDate.of(start, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(start + 99, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.RANGE;
        }

        @Override
        public String toString() {
            return start + "s";
        }
    }

    /**
     * The nth century of our era as it is commonly counted: the 19th runs from 1801 to 1900. The
     * centuries before our era go down from 0: the 5th BC is -4.
     */
    record Century(int number) implements When {
        @Override
        public LocalDate first() {
            return LocalDate.of(100 * (number - 1) + 1, 1, 1);
        }

        @Override
        public LocalDate last() {
            return LocalDate.of(100 * number, 12, 31);
        }

        @Override
        public Precision precision() {
            return Precision.RANGE;
        }

        @Override
        public String toString() {
            int counted = number > 0 ? number : 1 - number;
            return counted
                    + Calendar.ordinalEnding(counted)
                    + " century"
                    + (number > 0 ? "" : " BC");
        }
    }

    /** A part of a longer stretch, by the convention that {@link Portion} states. */
    record Part(Portion portion, When whole) implements When {
        @Override
        public LocalDate first() {
            return portion.first(whole);
        }

        @Override
        public LocalDate last() {
            return portion.last(whole);
        }

        @Override
        public Precision precision() {
            if (ChronoUnit.DAYS.between(first(), last()) < 31) {
                return Precision.MONTH;
            }
            return whole instanceof Year ? Precision.SEASON : Precision.RANGE;
        }

        @Override
        public String toString() {
            return portion.word() + " " + whole;
        }
    }

    /** From the first day of one stretch to the last of another. */
    record Range(When start, When end) implements When {
        public Range {
            if (start.first().isAfter(end.first()) || start.last().isAfter(end.last())) {
                throw new IllegalArgumentException("A range does not run backwards: " + start);
            }
        }

        @Override
        public LocalDate first() {
            return start.first();
        }

        @Override
        public LocalDate last() {
            return end.last();
        }

        @Override
        public Precision precision() {
            return Precision.RANGE;
        }

        @Override
        public String toString() {
            return start + " to " + end;
        }
    }
}
