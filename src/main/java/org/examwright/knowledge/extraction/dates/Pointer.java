package org.examwright.knowledge.extraction.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time that notes tell from another time: "that year", "two years later", "in May". What is
 * printed by {@link #toString()} reads back as the same pointer.
 */
public sealed interface Pointer {

    /** A leap year, so that every day has its place. */
    int MODEL_YEAR = 2000;

    /** What it means where the story stands at the anchor; null where that cannot be said. */
    @Nullable When from(When anchor);

    /** Whether the words themselves are loose: "a few days later". */
    default boolean loose() {
        return false;
    }

    /** Lengths of time that stories step by. */
    enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        DECADE;

        static Unit of(String word) {
            String singular = word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
            return switch (singular) {
                case "minute" -> HOUR;
                case "morning", "night", "evening" -> DAY;
                case "yr" -> YEAR;
                case "wk" -> WEEK;
                default -> valueOf(singular.toUpperCase(Locale.ROOT));
            };
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the many Mays a bare "May" is. */
    enum Turn {
        /** "in May": the one that the story has reached. */
        NEAR,
        /** "that May". */
        SAME,
        /** "the following May". */
        NEXT,
        /** "the previous May". */
        LAST,
        /** "May of the following year". */
        YEAR_AFTER,
        /** "May of the previous year". */
        YEAR_BEFORE
    }

    /**
     * Days, months or seasons without their year.
     *
     * @param model the same dates in the year {@link #MODEL_YEAR}
     */
    record Named(When model, Turn turn) implements Pointer {

        /** A month this far ahead of the story is its next one; further, the one it left behind. */
        private static final int AHEAD_DAYS = 125;

        @Override
        public @Nullable When from(When anchor) {
            int year = anchor.first().getYear();
            if (year != anchor.last().getYear() && !(anchor instanceof When.Season)) {
                return null;
            }
            When here = moved(model, year - MODEL_YEAR);
            When next = moved(model, year + 1 - MODEL_YEAR);
            return switch (turn) {
                case SAME -> here;
                case YEAR_AFTER -> next;
                case YEAR_BEFORE -> moved(model, year - 1 - MODEL_YEAR);
                case NEXT -> here.first().isAfter(anchor.last()) ? here : next;
                case LAST ->
                        here.last().isBefore(anchor.first())
                                ? here
                                : moved(model, year - 1 - MODEL_YEAR);
                case NEAR -> {
                    boolean behind = here.last().isBefore(anchor.first());
                    long ahead = ChronoUnit.DAYS.between(anchor.last(), next.first());
                    yield behind && ahead <= AHEAD_DAYS ? next : here;
                }
            };
        }

        static When moved(When when, int years) {
            return switch (when) {
                case When.Day(LocalDate day) -> new When.Day(day.plusYears(years));
                case When.Month(YearMonth month) -> new When.Month(month.plusYears(years));
                case When.Season(SeasonName name, int year) -> new When.Season(name, year + years);
                case When.Year(int year) -> new When.Year(year + years);
                case When.Part(Portion part, When whole) ->
                        new When.Part(part, moved(whole, years));
                case When.Range(When start, When end) ->
                        new When.Range(moved(start, years), moved(end, years));
                case When.Decade _, When.Hundred _, When.Century _ -> when;
            };
        }

        @Override
        public String toString() {
            String name = model.toString().replaceAll(" " + MODEL_YEAR + "\\b", "");
            return switch (turn) {
                case NEAR -> "in " + name;
                case SAME -> name + " of that year";
                case NEXT -> "the following " + name;
                case LAST -> "the previous " + name;
                case YEAR_AFTER -> name + " of the following year";
                case YEAR_BEFORE -> name + " of the previous year";
            };
        }
    }

    /**
     * "13 Mar 48", "Apr 49": days or months of a year that is told without its century.
     *
     * @param model the same dates in the year {@link #MODEL_YEAR}
     * @param digits the last two of the year, 0 to 99
     */
    record OfCentury(When model, int digits) implements Pointer {
        /** Within the anchor's years, or as near to its first as can be. */
        @Override
        public When from(When anchor) {
            int first = anchor.first().getYear();
            int year = Calendar.nearest(digits, first);
            int within = year < first ? year + 100 : year;
            return Named.moved(
                    model, (within <= anchor.last().getYear() ? within : year) - MODEL_YEAR);
        }

        @Override
        public String toString() {
            return model.toString().replaceAll(" " + MODEL_YEAR + "\\b", " %02d".formatted(digits));
        }
    }

    /** "That year", "the same month": the stretch of this length in which the anchor lies. */
    record Same(Unit unit) implements Pointer {
        @Override
        public @Nullable When from(When anchor) {
            LocalDate first = anchor.first();
            boolean oneYear = first.getYear() == anchor.last().getYear();
            boolean oneMonth = oneYear && first.getMonth() == anchor.last().getMonth();
            return switch (unit) {
                case HOUR, DAY -> anchor instanceof When.Day ? anchor : null;
                case WEEK -> oneMonth ? anchor : null;
                case MONTH -> oneMonth ? new When.Month(YearMonth.from(first)) : null;
                case YEAR -> oneYear ? new When.Year(first.getYear()) : null;
                case DECADE ->
                        first.getYear() / 10 == anchor.last().getYear() / 10
                                        && first.getYear() >= 1900
                                ? new When.Decade(first.getYear() / 10 * 10)
                                : null;
            };
        }

        @Override
        public String toString() {
            return "that " + unit.word();
        }
    }

    /**
     * "Two years later", "the day before".
     *
     * @param count how many; below nought going back
     * @param loose whether the notes give the number only roughly
     */
    record Step(int count, Unit unit, boolean loose) implements Pointer {
        @Override
        public @Nullable When from(When anchor) {
            LocalDate first = anchor.first();
            boolean oneYear = first.getYear() == anchor.last().getYear();
            boolean oneMonth = oneYear && first.getMonth() == anchor.last().getMonth();
            return switch (unit) {
                case HOUR -> oneMonth ? anchor : null;
                case DAY, WEEK -> {
                    int days = unit == Unit.DAY ? count : 7 * count;
                    if (ChronoUnit.DAYS.between(first, anchor.last()) < 3) {
                        LocalDate then = first.plusDays(days);
                        yield loose ? new When.Month(YearMonth.from(then)) : new When.Day(then);
                    }
                    yield oneMonth && Math.abs(days) < 15 ? anchor : null;
                }
                case MONTH ->
                        oneMonth && !loose
                                ? new When.Month(YearMonth.from(first).plusMonths(count))
                                : null;
                case YEAR -> oneYear && !loose ? new When.Year(first.getYear() + count) : null;
                case DECADE ->
                        oneYear && !loose ? new When.Year(first.getYear() + 10 * count) : null;
            };
        }

        @Override
        public String toString() {
            int number = Math.abs(count);
            return (loose ? "about " : "")
                    + number
                    + " "
                    + unit.word()
                    + (number == 1 ? "" : "s")
                    + (count < 0 ? " earlier" : " later");
        }
    }
}
