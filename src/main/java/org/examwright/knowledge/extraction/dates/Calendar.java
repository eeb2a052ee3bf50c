package org.examwright.knowledge.extraction.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Names of months, years and ordinals in English. */
public final class Calendar {
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

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

    /** A pattern for a month in full or short; a capital, so that "may" and "march" are words. */
    public static final String MONTH_NAMES =
            "January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

    private Calendar() {}

    /** A pattern for an ordinal in letters, the longest first. */
    static String ordinals() {
        return String.join("|", ORDINALS.reversed());
    }

    static int ordinal(String word) {
        return ORDINALS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    /** The day of a feast that notes date by: Christmas and New Year. */
    static When feast(String name, int year) {
        boolean eve = name.endsWith("Eve");
        LocalDate day =
                name.startsWith("Christmas")
                        ? LocalDate.of(year, 12, eve ? 24 : 25)
                        : LocalDate.of(year, eve ? 12 : 1, eve ? 31 : 1);
        return new When.Day(day);
    }

    /** The year with these last two digits that lies nearest to another. */
    static int nearest(int digits, int year) {
        int here = Math.floorDiv(year, 100) * 100 + digits;
        return here > year + 50 ? here - 100 : here < year - 50 ? here + 100 : here;
    }

    static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    /** The month that a full or shortened name means, 1 to 12. */
    static int month(String name) {
        String head = name.substring(0, 3).toLowerCase(Locale.ROOT);
        for (int i = 0; i < 12; i++) {
            if (MONTHS.get(i).toLowerCase(Locale.ROOT).startsWith(head)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No month is called " + name);
    }

    static String year(int year) {
        if (year <= 0) {
            return (1 - year) + " BC";
        }
        return year < 1000 ? "AD " + year : Integer.toString(year);
    }

    static String ordinalEnding(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
