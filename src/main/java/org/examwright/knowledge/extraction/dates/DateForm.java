package org.examwright.knowledge.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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
    MONTH_DAY_TO_MONTH_DAY(
            "MONTH (\\d{1,2})O? ?(?:-|to|until) ?MONTH (\\d{1,2})O?,? YEAR",
            m ->
                    new When.Range(
                            day(num(m, 5), m.group(1), num(m, 2)),
                            day(num(m, 5), m.group(3), num(m, 4)))),
    DAYS_OF_MONTH(
            "(\\d{1,2})O? ?(?:-|/|to|and|until) ?(\\d{1,2})O?(?: of)? MONTH,? YEAR",
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
            "(\\d{1,2})O?(?: of)? ?MONTH,? ?ANNO", m -> day(num(m, 3), m.group(2), num(m, 1))),
    MONTH_DAY_YEAR(
            "MONTH (?:the )?(\\d{1,2})O?,? YEAR", m -> day(num(m, 3), m.group(1), num(m, 2))),
    DAY_MONTH_ERA(
            "(\\d{1,2})O?(?: of)? ?MONTH,? ?ERA", m -> day(era(m.group(3)), m.group(2), num(m, 1))),
    MONTH_ERA("MONTH,? ?(?:of )?ERA", m -> month(era(m.group(2)), m.group(1))),
    SEASON_ERA(
            "(?i:(spring|summer|autumn|winter))(?: of|,)? ERA",
            m -> new When.Season(SeasonName.of(m.group(1)), era(m.group(2)))),
    FEAST_YEAR(
            "(Christmas(?: Day| Eve)?|New Year(?:'s Day|'s Eve)?)(?: of|,)? YEAR",
            m -> Calendar.feast(m.group(1), num(m, 2))),
    ISO_DAY(
            "YEAR-(\\d\\d)-(\\d\\d)(?!\\d)",
            m -> new When.Day(LocalDate.of(num(m, 1), num(m, 2), num(m, 3)))),
    NUMBERED_DAY(
            "(\\d{1,2})[/.](\\d{1,2})[/.]YEAR", m -> numbered(num(m, 3), num(m, 2), num(m, 1))),
    MONTHS_OF_YEAR(
            "MONTH ?(?:-|to|and|until|/) ?MONTH,? YEAR",
            m -> new When.Range(month(num(m, 3), m.group(1)), month(num(m, 3), m.group(2)))),
    MONTH_YEAR("MONTH,? ?(?:of )?ANNO", m -> month(num(m, 2), m.group(1))),
    WINTER_OF_TWO_YEARS(
            "(?i:winter)(?: of)? YEAR ?[-/] ?\\d{1,4}(?!\\d)",
            m -> new When.Season(SeasonName.WINTER, num(m, 1))),
    SEASON_YEAR(
            "(?i:(spring|summer|autumn|fall|winter))(?: of|,)? YEAR",
            m -> new When.Season(SeasonName.of(m.group(1)), num(m, 2))),
    SEASONS_OF_YEAR(
            "(?i:(spring|summer|autumn|fall))(?: ?[-/] ?| and | to"
                    + " )(?i:(spring|summer|autumn|fall|winter))(?: of|,)? YEAR",
            m ->
                    new When.Range(
                            new When.Season(SeasonName.of(m.group(1)), num(m, 3)),
                            new When.Season(SeasonName.of(m.group(2)), num(m, 3)))),
    YEARS_BC(
            "(\\d{1,3}(?:,?\\d{3})?|\\d{4}) ?(?:-|to) ?(\\d{1,3}(?:,?\\d{3})?|\\d{4})"
                    + " ?(BCE?|B\\.C\\.)(?![A-Za-z])",
            m ->
                    new When.Range(
                            new When.Year(era(m.group(1) + "BC")),
                            new When.Year(era(m.group(2) + "BC")))),
    YEARS_AD(
            "AD ?(\\d{1,4}) ?(?:-|to|or) ?(\\d{1,4})(?![\\d%]|[.,]\\d)",
            m -> new When.Range(new When.Year(num(m, 1)), new When.Year(num(m, 2)))),
    YEARS_CE(
            "(\\d{1,4}) ?(?:-|to) ?(\\d{1,4}) ?(?:AD|CE)(?![A-Za-z])",
            m -> new When.Range(new When.Year(num(m, 1)), new When.Year(num(m, 2)))),
    YEAR_ERA("ERA", m -> new When.Year(era(m.group(1)))),
    CENTURIES(
            "(\\d{1,2})O?(?: ?- ?| to | and )(?:the )?(\\d{1,2})O[ -](?i:centur(?:ies|y))("
                    + " ?BCE?)?(?![a-z])",
            m -> new When.Range(century(num(m, 1), m.group(3)), century(num(m, 2), m.group(3)))),
    CENTURY(
            "(\\d{1,2})O[ -](?i:century|cent\\.|c\\.)( ?BCE?)?(?![a-z])",
            m -> century(num(m, 1), m.group(2))),
    WORDED_CENTURY(
            "(?i:(ORDINAL))[ -](?i:century)( ?BCE?)?(?![a-z])",
            m -> century(ordinal(m.group(1)), m.group(2))),
    SHORT_DECADES(
            "([12]\\d\\d0)'?s ?(?:-|/|and|to) ?(?:the )?'?(\\d0|[12]\\d\\d0)'?s\\b",
            m ->
                    new When.Range(
                            new When.Decade(num(m, 1)),
                            new When.Decade(
                                    num(m, 2) > 99
                                            ? num(m, 2)
                                            : num(m, 1) / 100 * 100 + num(m, 2)))),
    YEAR_TO_DECADE(
            "YEAR ?- ?(\\d0)'?s\\b",
            m ->
                    new When.Range(
                            new When.Year(num(m, 1)),
                            new When.Decade(num(m, 1) / 100 * 100 + num(m, 2)))),
    HUNDRED("(1[0-8]00)'?s\\b", m -> new When.Hundred(num(m, 1))),
    DECADE("([12]\\d\\d0)'?s\\b", m -> new When.Decade(num(m, 1))),
    SHORT_RANGE(
            "YEAR(?: ?[-/]|[-/] )'?(\\d{1,2})(?![\\dA-Za-z%]|[.,/]\\d)",
            m -> shortRange(num(m, 1), m.group(2))),
    YEAR("YEAR", m -> new When.Year(num(m, 1))),
    EARLY_YEARS(
            "([2-9]\\d\\d) (?:and|to)"
                    + " ([2-9]\\d\\d|1\\d{3})(?=[,.;:)]|\\s*$|\\s+(?:(?:the|he|it|they|there|when|an?|at|in|on)\\b|\\p{Lu}))",
            m -> new When.Range(new When.Year(num(m, 1)), new When.Year(num(m, 2)))),
    EARLY_YEAR("([2-9]\\d\\d)(?![\\d%]|[.,]\\d)", m -> new When.Year(num(m, 1)));

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
                .replace("ORDINAL", Calendar.ordinals())
                .replace(
                        "MONTH",
                        // behind a name in full the stop ends a sentence
                        "("
                                + Calendar.MONTH_NAMES
                                + ")(?![a-z])(?:(?<!ary|ch|il|ay|ne|ly|ust|ber)\\.)?")
                .replace(
                        "ERA",
                        "((?:AD|CE|A\\.D\\.) ?\\d{1,4}(?!\\d)|\\d{1,3}(?:,?\\d{3})?"
                                + " ?(?:BCE?|AD|CE|B\\.C\\.E?\\.?|A\\.D\\.)(?![A-Za-z]))")
                .replace(
                        "ANNO",
                        "([12]\\d{3}|[2-9]\\d\\d(?=[,.;:)]|\\s*$|\\s+(?:(?:the|he|it|they|when|and|an?|at|in|on)\\b|\\p{Lu})))(?![\\d%]|[.,]\\d|"
                                + " ?BC)")
                .replace("YEAR", "([12]\\d{3})(?![\\d%]|[.,]\\d| ?BC)");
    }

    private static int ordinal(String word) {
        return Calendar.ordinal(word);
    }

    private static When century(int number, @Nullable String beforeOurEra) {
        return new When.Century(beforeOurEra == null ? number : 1 - number);
    }

    /** The year that "44 BC", "AD 79" and the like mean, counted astronomically. */
    private static int era(String text) {
        int year = Integer.parseInt(text.replaceAll("\\D", ""));
        return text.contains("B") ? 1 - year : year;
    }

    /** Day before month, unless only the other order makes a date. */
    private static When numbered(int year, int second, int first) {
        return new When.Day(
                second > 12
                        ? LocalDate.of(year, first, second)
                        : LocalDate.of(year, second, first));
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
