package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Verbs;

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

    /** Between two dates nothing but a number: "340,000 in 1922, 600,000 by 1925". */
    private static final Pattern LISTED =
            Pattern.compile(
                    "(?is)[\\s,;:()/-]*(?:and |to |about |around |only |over |nearly"
                            + " )*[£$€]?\\d[\\d,.]*\\s?(?:%|m|bn|million|billion|per"
                            + " cent|percent|thousand)?(?:\\s\\p{L}+)?[\\s(]*");

    /** "6.1", "200,000 million marks", "9 ministries". */
    private static final Pattern BARE_NUMBER =
            Pattern.compile(
                    "(?i)(?:only |about |around |over |nearly |almost |c\\.?"
                            + " ?)?[£$€]?\\d[\\d,.]*(?:%|m|bn)?(?: (?:million|billion|thousand))?(?:"
                            + " (?<noun>\\p{L}[\\p{L}']*))?");

    /** "Only 5 in 40 …", "an average stay of …": numbers about a time. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)(?:there (?:was|were) )?(?:(?:it (?:was|is) )?estimated|an?"
                            + " average|average|only|just) (?:.* )?(?:\\d.*|half|a third|a quarter)");

    private static final Pattern DONE =
            Pattern.compile(
                    "(?i).*\\b(?:was|were|had been|been)\\s+\\p{L}+(?:ed|wn|nt|lt|ot|ung)\\b.*");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");

    private Snapshot() {}

    /** "The league had 10.2m members": a state in numbers. */
    static boolean isOnlyANumber(String label) {
        if (ONLY_A_NUMBER.matcher(label).matches()) {
            return !DONE.matcher(label).matches() && !namesEvent(label);
        }
        Matcher bare = BARE_NUMBER.matcher(label);
        if (bare.matches()) {
            String noun = bare.group("noun");
            return noun == null || !Verbs.isParticiple(noun) && !namesEvent(noun);
        }
        String told = label.replaceFirst("(?i)^it was estimated", "estimated");
        return MEASURED.matcher(told).matches() && !DONE.matcher(told).matches();
    }

    /** "There were 376 murders": what is counted are happenings. */
    private static boolean namesEvent(String words) {
        String[] all = words.toLowerCase(Locale.ROOT).split("\\s+");
        String last = all[all.length - 1];
        return EVENT_NOUNS.contains(last) || EVENT_NOUNS.contains(last.replaceFirst("s$", ""));
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
        if (Trend.changes(before)) {
            return false;
        }
        boolean listed = from > 0 && from < date.start() && LISTED.matcher(before).matches();
        return listed
                || NUMBER_BEFORE.matcher(before).matches() && !namesEvent(before.strip())
                || NUMBER_AFTER.matcher(after).matches() && !DONE.matcher(after).matches();
    }
}
