package org.examwright.knowledge.conflicts.finding.telling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.dates.When;

/**
 * When notes say that something happened.
 *
 * @param first the first day it may have begun
 * @param last the last day
 * @param ranged whether it went on from the first to the last
 * @param loose whether the notes leave it open by a year or so
 */
public record Span(LocalDate first, LocalDate last, boolean ranged, boolean loose, When when) {
    private static final int LEEWAY_DAYS = 366;
    private static final int LONGEST_MONTH = 31;
    private static final int FIRST_NEW_YEAR = 1582;
    private static final int LAST_OLD_YEAR = 1924;

    public static Span of(DateExpression date) {
        When when = date.when();
        boolean loose =
                date.hedge() == Hedge.BY
                        || date.hedge() == Hedge.ABOUT
                        || when instanceof When.Decade
                        || when instanceof When.Century
                        || when instanceof When.Part part
                                && !(part.whole() instanceof When.Year)
                                && !(part.whole() instanceof When.Month);
        return new Span(when.first(), when.last(), when instanceof When.Range, loose, when);
    }

    public static Span year(int year) {
        When when = new When.Year(year);
        return new Span(when.first(), when.last(), false, false, when);
    }

    public static Span of(Event event) {
        When when =
                switch (event.precision()) {
                    case DAY ->
                            event.from().equals(event.to())
                                    ? new When.Day(event.from())
                                    : range(event);
                    case MONTH -> new When.Month(YearMonth.from(event.from()));
                    case YEAR ->
                            event.from().getYear() == event.to().getYear()
                                    ? new When.Year(event.from().getYear())
                                    : range(event);
                    case SEASON, DECADE, RANGE -> range(event);
                };
        boolean ranged = event.precision() == Event.Precision.RANGE;
        return new Span(
                event.from(),
                event.to(),
                ranged,
                event.approximate() || event.precision() == Event.Precision.DECADE,
                when);
    }

    private static When range(Event event) {
        When start = end(event.from(), true);
        When end = end(event.to(), false);
        boolean forward = start.first().isBefore(end.first()) && start.last().isBefore(end.last());
        return forward
                ? new When.Range(start, end)
                : new When.Range(new When.Day(event.from()), new When.Day(event.to()));
    }

    /** The coarsest stretch that begins or ends with the day, as years and months do. */
    private static When end(LocalDate day, boolean first) {
        boolean year = first ? day.getDayOfYear() == 1 : day.getDayOfYear() == day.lengthOfYear();
        boolean month =
                first ? day.getDayOfMonth() == 1 : day.getDayOfMonth() == day.lengthOfMonth();
        if (year) {
            return new When.Year(day.getYear());
        }
        return month ? new When.Month(YearMonth.from(day)) : new When.Day(day);
    }

    /** The stretch in which it began. */
    public Span beginning() {
        return when instanceof When.Range(When start, _)
                ? new Span(start.first(), start.last(), false, loose, start)
                : this;
    }

    /** The stretch in which it ended. */
    public Span ending() {
        return when instanceof When.Range(_, When end)
                ? new Span(end.first(), end.last(), false, loose, end)
                : this;
    }

    /** Whether both can be true of one moment. */
    public boolean agrees(Span other) {
        int leeway = loose || other.loose ? LEEWAY_DAYS : 0;
        return !first.isAfter(other.last.plusDays(leeway))
                && !other.first.isAfter(last.plusDays(leeway));
    }

    /**
     * Whether they lie apart as the old calendar does from the new: by ten days in the sixteenth
     * and seventeenth centuries, then by one more in each, until the last states of Europe changed.
     */
    public boolean inTwoCalendars(Span other) {
        Span late = first.isBefore(other.first) ? other : this;
        Span early = late == this ? other : this;
        int apart = late.first.getYear() < 1700 ? 10 : late.first.getYear() / 100 - 6;
        long gap = ChronoUnit.DAYS.between(early.last, late.first);
        boolean days = early.days() == 0 && late.days() == 0;
        boolean dayAndMonth =
                Math.min(early.days(), late.days()) == 0
                        && Math.max(early.days(), late.days()) < LONGEST_MONTH;
        return late.first.getYear() >= FIRST_NEW_YEAR
                && late.first.getYear() < LAST_OLD_YEAR
                && (days ? gap == apart : dayAndMonth && gap <= apart);
    }

    /** How many years lie between the two. */
    public double yearsFrom(Span other) {
        long days =
                Math.max(
                        ChronoUnit.DAYS.between(last, other.first),
                        ChronoUnit.DAYS.between(other.last, first));
        return Math.max(0, days) / 365.25;
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last);
    }

    @Override
    public String toString() {
        return when.toString();
    }
}
