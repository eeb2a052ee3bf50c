package org.examwright.knowledge.extraction.dates;

import java.util.List;
import java.util.Locale;

/** Names of months, years and ordinals in English. */
final class Calendar {
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

    private Calendar() {}

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
