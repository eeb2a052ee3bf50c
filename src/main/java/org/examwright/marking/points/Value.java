package org.examwright.marking.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number, an ordinal, or a stretch of years as a text gives it. */
sealed interface Value {
    /** Years, both inclusive. */
    record Years(int from, int to) implements Value {
        boolean one() {
            return from == to;
        }
    }

    record Number(BigDecimal number) implements Value {}

    record Place(int place) implements Value {}

    Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s?[-–—/]\\s?(\\d{4}|\\d{2}))?");
    Pattern DECADE = Pattern.compile("(\\d{3}0)'?s");
    Pattern PLACE = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    int FIRST_YEAR = 1000;
    int LAST_YEAR = 2099;

    List<String> CARDINALS =
            List.of(
                    ("zero - two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen")
                            .split(" "));
    List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    List<String> PLACES =
            List.of(
                    ("- first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                                    + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
                                    + " eighteenth nineteenth twentieth")
                            .split(" "));

    /** The value that a word in lower case or a group of digits gives; null for none. */
    static @Nullable Value of(String lower) {
        if (!Character.isDigit(lower.charAt(0))) {
            return inWords(lower);
        }
        Matcher decade = DECADE.matcher(lower);
        if (decade.matches()) {
            int from = Integer.parseInt(decade.group(1));
            return new Years(from, from + 9);
        }
        Matcher place = PLACE.matcher(lower);
        if (place.matches() && place.group(1).length() <= 4) {
            return new Place(Integer.parseInt(place.group(1)));
        }
        Matcher years = YEARS.matcher(lower);
        if (years.matches()) {
            int from = Integer.parseInt(years.group(1));
            if (FIRST_YEAR <= from && from <= LAST_YEAR) {
                return new Years(from, last(from, years.group(2)));
            }
        }
        String digits = lower.replaceAll("[^0-9.]", "").replaceAll("\\.+$", "");
        return digits.matches("\\d+(\\.\\d+)?") ? new Number(new BigDecimal(digits)) : null;
    }

    private static int last(int from, @Nullable String to) {
        if (to == null) {
            return from;
        }
        int last = Integer.parseInt(to.length() == 2 ? from / 100 + to : to);
        return Math.max(from, last);
    }

    private static @Nullable Value inWords(String word) {
        int cardinal = CARDINALS.indexOf(word);
        if (cardinal >= 0) {
            return new Number(BigDecimal.valueOf(cardinal));
        }
        int tens = TENS.indexOf(word);
        if (tens >= 0) {
            return new Number(BigDecimal.valueOf(10L * tens));
        }
        int place = PLACES.indexOf(word);
        return place > 0 ? new Place(place) : null;
    }

    /** Whether an answer's value is the one wanted, and no vaguer. */
    default boolean met(Value given) {
        return switch (this) {
            case Years(var from, var to) ->
                    given instanceof Years(var first, var last)
                            && (from == to
                                    ? first == from && last == to
                                    : first <= to && from <= last && last - first <= to - from);
            case Number(var number) ->
                    given instanceof Number(var other) && number.compareTo(other) == 0;
            case Place(var place) -> given instanceof Place(var other) && place == other;
        };
    }

    /** Whether both cannot be true of one thing. */
    default boolean excludes(Value given) {
        return this instanceof Years(var from, var to)
                && given instanceof Years(var first, var last)
                && (last < from || to < first);
    }
}
