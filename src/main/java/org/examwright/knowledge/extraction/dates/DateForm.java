package org.examwright.knowledge.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of a single date, tried in this order where a word or number begins. */
enum DateForm {
    DAYS_OVER_MONTHS(
            "(\\d{1,2})O? MONTH ?(?:-|to|until) ?(\\d{1,2})O? MONTH,? YEAR",
            m ->
                    new When.Range(
                            day(num(m, 5), m.group(2), num(m, 1)),
                            day(num(m, 5), m.group(4), num(m, 3)))),
    DAYS_OF_MONTH(
            "(\\d{1,2})O? ?(?:-|to|and|until) ?(\\d{1,2})O?(?: of)? MONTH,? YEAR",
            m ->
                    new When.Range(
                            day(num(m, 4), m.group(3), num(m, 1)),
                            day(num(m, 4), m.group(3), num(m, 2)))),
    MONTH_DAYS(
            "MONTH (\\d{1,2})O? ?(?:-|to|and) ?(\\d{1,2})O?,? YEAR",
            m ->
                    new When.Range(
                            day(num(m, 4), m.group(1), num(m, 2)),
                            day(num(m, 4), m.group(1), num(m, 3)))),
    DAY_MONTH_YEAR(
            "(\\d{1,2})O?(?: of)? ?MONTH,? ?YEAR", m -> day(num(m, 3), m.group(2), num(m, 1))),
    MONTH_DAY_YEAR(
            "MONTH (?:the )?(\\d{1,2})O?,? YEAR", m -> day(num(m, 3), m.group(1), num(m, 2))),
    ISO_DAY(
            "YEAR-(\\d\\d)-(\\d\\d)(?!\\d)",
            m -> new When.Day(LocalDate.of(num(m, 1), num(m, 2), num(m, 3)))),
    NUMBERED_DAY(
            "(\\d{1,2})[/.](\\d{1,2})[/.]YEAR",
            m -> new When.Day(LocalDate.of(num(m, 3), num(m, 2), num(m, 1)))),
    MONTHS_OF_YEAR(
            "MONTH ?(?:-|to|and|until|/) ?MONTH,? YEAR",
            m -> new When.Range(month(num(m, 3), m.group(1)), month(num(m, 3), m.group(2)))),
    MONTH_YEAR("MONTH,? ?(?:of )?YEAR", m -> month(num(m, 2), m.group(1))),
    WINTER_OF_TWO_YEARS(
            "(?i:winter)(?: of)? YEAR ?[-/] ?\\d{1,4}(?!\\d)",
            m -> new When.Season(SeasonName.WINTER, num(m, 1))),
    SEASON_YEAR(
            "(?i:(spring|summer|autumn|fall|winter))(?: of|,)? YEAR",
            m -> new When.Season(SeasonName.of(m.group(1)), num(m, 2))),
    YEARS_BC(
            "(\\d{1,4}) ?(?:-|to) ?(\\d{1,4}) ?BCE?\\b",
            m -> new When.Range(new When.Year(1 - num(m, 1)), new When.Year(1 - num(m, 2)))),
    YEAR_BC("(\\d{1,4}) ?BCE?\\b", m -> new When.Year(1 - num(m, 1))),
    YEAR_AD("AD ?(\\d{1,4})(?!\\d)", m -> new When.Year(num(m, 1))),
    YEAR_CE("(\\d{1,4}) (?:AD|CE)\\b", m -> new When.Year(num(m, 1))),
    CENTURY("(\\d{1,2})O[ -](?i:century)(?! BC)(?![a-z])", m -> new When.Century(num(m, 1))),
    WORDED_CENTURY(
            "(?i:(ORDINAL))[ -](?i:century)(?! BC)(?![a-z])",
            m -> new When.Century(ordinal(m.group(1)))),
    YEAR_TO_DECADE(
            "YEAR ?- ?(\\d0)'?s\\b",
            m ->
                    new When.Range(
                            new When.Year(num(m, 1)),
                            new When.Decade(num(m, 1) / 100 * 100 + num(m, 2)))),
    DECADE("([12]\\d\\d0)'?s\\b", m -> new When.Decade(num(m, 1))),
    SHORT_RANGE(
            "YEAR(?: ?[-/]|[-/] )(\\d{1,2})(?![\\dA-Za-z%]|[.,/]\\d)",
            m -> shortRange(num(m, 1), m.group(2))),
    YEAR("YEAR", m -> new When.Year(num(m, 1)));

    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth",
                    "twenty-first");

    private final Pattern pattern;
    private final Function<Matcher, When> meaning;

    DateForm(String form, Function<Matcher, When> meaning) {
        this.pattern = Pattern.compile(spelledOut(form));
        this.meaning = meaning;
    }

    /** What stands at the position in this form, or null. */
    @Nullable Found at(String line, int position) {
        Matcher matcher = pattern.matcher(line).useTransparentBounds(true);
        matcher.region(position, line.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        try {
            return new Found(this, meaning.apply(matcher), position, matcher.end());
        } catch (DateTimeException | IllegalArgumentException _) {
            return null; // 31 February, 1934-17: not a date after all
        }
    }

    /** A form that matched, where, and what it means. */
    record Found(DateForm form, When when, int start, int end) {}

    private static String spelledOut(String form) {
        return form.replace(" ", "\\s{1,2}")
                .replace("\\s{1,2}?", "\\s{0,2}")
                .replace("O?", "(?:st|nd|rd|th)?")
                .replace("O[", "(?:st|nd|rd|th)[")
                .replace("ORDINAL", String.join("|", ordinalsLongestFirst()))
                .replace(
                        "MONTH",
                        "(January|February|March|April|May|June|July|August|September|October"
                                + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
                                + "(?![a-z])\\.?")
                .replace("YEAR", "([12]\\d{3})(?![\\d%]|[.,]\\d)");
    }

    private static List<String> ordinalsLongestFirst() {
        return List.of(
                "twenty-first|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth"
                        + "|fourteenth|thirteenth|twelfth|eleventh|tenth|ninth|eighth|seventh|sixth"
                        + "|fifth|fourth|third|second|first");
    }

    private static int ordinal(String word) {
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int num(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static When day(int year, String month, int day) {
        return new When.Day(LocalDate.of(year, Calendar.month(month), day));
    }

    private static When month(int year, String month) {
        return new When.Month(YearMonth.of(year, Calendar.month(month)));
    }

    private static When shortRange(int year, String digits) {
        int unit = digits.length() == 1 ? 10 : 100;
        int end = year / unit * unit + Integer.parseInt(digits);
        if (end <= year && unit == 100 && year % 100 > 90 && end % 100 < 20) {
            end += 100;
        }
        if (end <= year) {
            throw new IllegalArgumentException("No range: " + year + "-" + digits);
        }
        return new When.Range(new When.Year(year), new When.Year(end));
    }
}
