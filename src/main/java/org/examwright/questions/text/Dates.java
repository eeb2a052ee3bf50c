package org.examwright.questions.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as questions write them: "5 March 1953", "March 1953", "1953", "the 1950s", "1918–21". */
public final class Dates {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(?:\\d{1,4} ?bce?|ad ?\\d{1,4}|\\d{1,4} ?ad|[12]\\d{3})";
    private static final String DAY = "(?:[0-3]?\\d)(?:st|nd|rd|th)?";
    private static final String DATE =
            ("(?:(?:DAY (?:of )?)?MONTH,? YEAR|MONTH DAY,? YEAR|(?:spring|summer|autumn|winter)(?:"
                            + " of)? YEAR|[12]\\d{2}0s|YEAR)")
                    .replace("DAY", DAY)
                    .replace("MONTH", MONTH)
                    .replace("YEAR", YEAR);
    private static final Pattern ANY =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,£$€])(?<from>"
                            + DATE
                            + ")(?:(?: ?[-–—] ?| to | until | and )(?<to>"
                            + DATE
                            + "|\\d{2}(?!\\d)))?(?![\\p{L}\\p{N}%]|[.,]\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:(?:in|on|by|from|between|about|around|circa|c\\.|early|mid|late|the)["
                            + " -]+)+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_IN = Pattern.compile(MONTH);
    private static final Pattern DAY_IN =
            Pattern.compile("(?<!\\d)[0-3]?\\d(?=st|nd|rd|th|\\b)(?!\\d| ?bc| ?ad)");
    private static final Pattern YEAR_IN =
            Pattern.compile("\\d{3,4}|\\d{1,4}(?= ?(?:bce?|ad))|(?<=ad ?)\\d{1,4}");

    private Dates() {}

    /** The period that the whole text names; null where it is anything else than a date. */
    public static @Nullable Period parse(String text) {
        if (!hasDigit(text)) {
            return null;
        }
        String bare = LEAD.matcher(text.strip()).replaceFirst("");
        Matcher date = ANY.matcher(bare);
        return date.matches() ? period(date) : null;
    }

    /** The periods named in a text, in order. */
    public static List<Period> in(String text) {
        if (!hasDigit(text)) {
            return List.of();
        }
        List<Period> periods = new ArrayList<>();
        for (Matcher date = ANY.matcher(text); date.find(); ) {
            Period period = period(date);
            if (period != null) {
                periods.add(period);
            }
        }
        return periods;
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Period period(MatchResult date) {
        try {
            String first = date.group("from");
            Period from = single(first.toLowerCase(Locale.ROOT));
            String last = date.group("to");
            if (last == null) {
                return from;
            }
            String whole =
                    last.length() == 2
                            ? Integer.toString(from.to().getYear()).substring(0, 2) + last
                            : last;
            Period to = single(whole.toLowerCase(Locale.ROOT));
            return to.to().isBefore(from.from()) ? null : from.until(to);
        } catch (DateTimeException notOnTheCalendar) {
            return null;
        }
    }

    private static Period single(String date) {
        Matcher digits = YEAR_IN.matcher(date);
        int year = 0;
        while (digits.find()) {
            year = Integer.parseInt(digits.group());
        }
        if (date.contains("bc")) {
            year = 1 - year;
        }
        if (date.endsWith("0s")) {
            return Period.years(year, year + 9);
        }
        Period season = season(date, year);
        if (season != null) {
            return season;
        }
        Matcher month = MONTH_IN.matcher(date);
        if (!month.find()) {
            return Period.year(year);
        }
        int number = MONTHS.indexOf(month.group().substring(0, 3)) + 1;
        Matcher day = DAY_IN.matcher(date);
        if (day.find()) {
            LocalDate exact = LocalDate.of(year, number, Integer.parseInt(day.group()));
            return new Period(exact, exact);
        }
        YearMonth whole = YearMonth.of(year, number);
        return new Period(whole.atDay(1), whole.atEndOfMonth());
    }

    /** Seasons of the north, winter being the one that begins in the year. */
    private static @Nullable Period season(String date, int year) {
        int month =
                date.startsWith("spring")
                        ? 3
                        : date.startsWith("summer")
                                ? 6
                                : date.startsWith("autumn")
                                        ? 9
                                        : date.startsWith("winter") ? 12 : 0;
        if (month == 0) {
            return null;
        }
        YearMonth first = YearMonth.of(year, month);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
