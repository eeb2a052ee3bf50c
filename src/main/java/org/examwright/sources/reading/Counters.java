package org.examwright.sources.reading;

import java.util.regex.Pattern;

/** Counters of slides, cards and pages: "3 of 85", "Page 3", also glued to the end of a line. */
final class Counters {
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?i)[-–—\\[(\\s]*(?:(?:page|slide|card|p\\.?)\\s*)?\\d{1,4}\\s*(?:of|/|out"
                            + " of)\\s*\\d{1,4}[-–—\\])\\s.]*|(?:page|slide|card)\\s*\\d{1,4}[.:]?"
                            + "|[-–—]\\s*\\d{1,3}\\s*[-–—]");
    private static final Pattern GLUED =
            Pattern.compile(
                    "(?<=[\\p{L}.!?:;)\"'”’]\\s?|(?<!\\d)1\\d{3})(\\d{1,3}) of (\\d{1,4})$");
    private static final Pattern OF =
            Pattern.compile("(\\d{1,4})\\s*(?:of|/|out of)\\s*(\\d{1,4})");

    private Counters() {}

    static boolean isCounter(Line line) {
        return line.text().length() < 60
                && hasDigit(line.key())
                && ALONE.matcher(line.text().strip()).matches();
    }

    /** How many there are in all, as a counter says; 0 where it does not say. */
    static int total(Line line) {
        var of = OF.matcher(line.body());
        return of.find() ? Integer.parseInt(of.group(2)) : 0;
    }

    /** Whether a counter out of this total is glued to the line's end. */
    static boolean endsWithCounter(Line line, int total) {
        return total > 0 && glued(line.body(), total) >= 0;
    }

    /** The text without a counter out of this total at its end. */
    static String without(String body, int total) {
        int at = total > 0 ? glued(body, total) : -1;
        return at < 0 ? body : body.substring(0, at).strip();
    }

    /**
     * Where a glued counter begins; behind a year ("15494 of 6") only what can be a card's number.
     */
    private static int glued(String body, int total) {
        int from = Math.max(0, body.length() - 40);
        var glued = GLUED.matcher(body).region(from, body.length()).useTransparentBounds(true);
        if (!glued.find() || Integer.parseInt(glued.group(2)) != total) {
            return -1;
        }
        return glued.start(1);
    }

    private static boolean hasDigit(String key) {
        return key.chars().anyMatch(Character::isDigit);
    }
}
