package org.examwright.generation.language;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Dates as English prose writes them, and the dates that a sentence carries. */
public final class Dates {
    /** The twelve months, as alternatives of a pattern. */
    public static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** A month, in full or cut, before the figures of its year: "Sept. " of "Sept. 44". */
    public static final String MONTH_BEFORE_FIGURES =
            "\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.? ";

    private static final List<String> NAMES = List.of(MONTHS.split("\\|"));
    private static final String PART =
            "(?:(?:the )?(?:spring|summer|autumn|winter|start|end|beginning|middle) (?:of )?|early"
                    + " |mid-?|late )*";
    private static final String DATE =
            PART
                    + "(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:(?:"
                    + MONTHS
                    + ")(?:,? )?)?(?:the )?(?:\\d{4}s?(?:\\s?[-–/]\\s?\\d{1,4})?)?";
    private static final String LINK = "(?:in|on|during|by|from|since|around|about|at)";
    private static final Pattern TRAILING =
            Pattern.compile(
                    "[,]?\\s+" + LINK + "\\s+(?=\\S*.*(?:\\d{4}|" + MONTHS + "))" + DATE + "$");
    private static final Pattern LEADING =
            Pattern.compile(
                    "^(?i:"
                            + LINK
                            + ")\\s+(?=[^,]*(?:\\d{4}|"
                            + MONTHS
                            + "))"
                            + DATE
                            + ",?\\s+(?=\\S)");

    /** Looks for a figure first: that none stands before it takes longer. */
    private static final Pattern YEAR = Pattern.compile("(?=\\d)(?<!\\d)\\d{4}s?(?!\\d)");

    private Dates() {}

    /** The sentence without the date it begins or ends with. */
    public static String without(String sentence) {
        String text = TRAILING.matcher(sentence).replaceFirst("");
        String rest = LEADING.matcher(text).replaceFirst("");
        return rest.equals(text) ? text : Words.capitalised(rest);
    }

    /** Whether the text names a year or a decade. */
    public static boolean namesYear(String text) {
        return YEAR.matcher(text).find();
    }

    /** A year: "1921", "44 BC". */
    public static String year(int astronomical) {
        return astronomical > 0 ? Integer.toString(astronomical) : (1 - astronomical) + " BC";
    }

    /** "21 January 1924". */
    public static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    /** "January 1924". */
    public static String month(LocalDate date) {
        return name(date.getMonth()) + " " + year(date.getYear());
    }

    private static String name(Month month) {
        return NAMES.get(month.ordinal());
    }

    /** A span of years as papers print it: "1917–24", "1898–1903", "1921". */
    public static String span(int first, int last) {
        if (first == last) {
            return year(first);
        }
        if (first <= 0 || first / 100 != last / 100) {
            return year(first) + "–" + year(last);
        }
        return first + "–" + String.format(Locale.ROOT, "%02d", last % 100);
    }
}
