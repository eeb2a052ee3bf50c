package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;

/** Tells a number at a time ("1.6 million in 1956"), which is a figure, from a happening. */
final class Snapshot {
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile(
                    "(?is).*(?:\\b(?:from|to|was|were|had|of|at|only|and)\\s+)(?:about |around"
                            + " |only |over |nearly"
                            + " )?[£$€]?\\d[\\d,.]*\\s?(?:%|m|bn|million|billion|per"
                            + " cent|percent|thousand)?(?:\\s\\p{L}+){0,2}\\s*$");
    private static final Pattern NUMBER_AFTER =
            Pattern.compile(
                    "(?is)^,?\\s+(?:there (?:was|were) )?(?:about |around |only |over |nearly"
                            + " )?[£$€]?\\d[\\d,.]*\\s?(?:%|m\\b|bn|million|billion|,\\d{3}).{0,40}$");

    private static final Pattern ONLY_A_NUMBER =
            Pattern.compile(
                    "(?i)(?:there (?:was|were)|.{1,70}?\\b(?:had|has|was|were|stood"
                            + " at|totalled|numbered))(?: only| about| around| over| nearly| almost|"
                            + " still)? [£$€]?\\d[\\d,.]*(?:%|m|bn)?(?:"
                            + " (?:million|billion|thousand))?(?: \\p{L}+){0,5}");

    private Snapshot() {}

    /** "The league had 10.2m members": a state in numbers. */
    static boolean isOnlyANumber(String label) {
        return ONLY_A_NUMBER.matcher(label).matches();
    }

    static boolean is(Line line, DateExpression date, List<DateExpression> dates) {
        String text = line.text();
        int from = Math.max(0, date.start() - 60);
        for (DateExpression other : dates) {
            if (other.end() <= date.start()) {
                from = Math.max(from, other.end());
            }
        }
        String before = text.substring(from, date.start());
        String after = text.substring(date.end());
        return NUMBER_BEFORE.matcher(before).matches() || NUMBER_AFTER.matcher(after).matches();
    }
}
