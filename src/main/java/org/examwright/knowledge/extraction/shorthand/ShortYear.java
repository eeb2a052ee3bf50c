package org.examwright.knowledge.extraction.shorthand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.extraction.dates.Calendar;
import org.examwright.knowledge.extraction.language.CleanText;
import org.examwright.knowledge.extraction.language.Lexicon;

/**
 * A year of two digits as hurried notes write it: "6 Mar 46", "'98", "by 54". Where the page tells
 * no century, ShortYears of the dates points to those of them that are dates.
 *
 * @param start where it begins in its line, its apostrophe counted in
 */
record ShortYear(int start, int end, int digits) {
    private static final String MONTH =
            "(?:(?:"
                    + Calendar.MONTH_NAMES
                    + ")|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\\.? ?'?\\d\\d))(?!\\p{L})\\.?";
    private static final String DAY = "(?<![\\d.,/])[0-3]?\\d(?:st|nd|rd|th)?";
    private static final String NO_MORE = "(?![\\d%']|[.,/:-]\\d|(?:st|nd|rd|th)\\b)";

    /** What is counted: "4 May 60 students shot". */
    private static final String COUNTED =
            "(?!\\s+(?:people|men|children|dead|killed|wounded|hours|days|weeks|months"
                    + "|years|miles|tons|tonnes|tanks|planes|ships|guns|boats|houses|seats|votes"
                    + "|more|per cent|"
                    + Lexicon.words("group-nouns").stream()
                            .sorted()
                            .collect(Collectors.joining("|"))
                    + ")\\b|k\\b|m\\b|x\\b)";

    private static final String CLOSED = "(?=\\s*(?:$|[,.;:()\\]\u2192>+&=!?]|- |\\s-))";

    /** Behind a day and its month. */
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    DAY + "(?: of)? ?" + MONTH + ",? (?<year>'?\\d\\d)" + NO_MORE + COUNTED);

    /** Behind a month, where the number is no day of it. */
    private static final Pattern MONTH_ONLY =
            Pattern.compile("\\b" + MONTH + " (?<year>'?(?:3[2-9]|[4-9]\\d))" + NO_MORE + COUNTED);

    private static final Pattern MARKED =
            Pattern.compile(
                    "(?<![\\p{L}\\d'])(?<year>'\\d\\d)(?:(?=s\\b)|(?![\\dsS'%]|[.,]\\d)"
                            + COUNTED
                            + ")");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?<![\\d.,/])[0-3]?\\d(?<mark>[/.])[01]?\\d\\k<mark>(?<year>\\d\\d)"
                            + NO_MORE);

    /** On a page that sets days before their month, a number behind one is a year. */
    private static final Pattern MONTH_BEFORE_SMALL =
            Pattern.compile(
                    "(?<!\\d ?)(?<!\\d(?:st|nd|rd|th) )\\b"
                            + MONTH
                            + " (?<year>[0-3]\\d)"
                            + NO_MORE
                            + COUNTED);

    private static final Pattern PART =
            Pattern.compile(
                    "(?i)\\b(?:spring|summer|autumn|winter|spr|summ|aut|wint|early|mid|late|end|xmas|christmas|easter)[ -](?:of )?(?<year>\\d\\d)"
                            + NO_MORE
                            + COUNTED);

    /** "Beaten on the budget by 46"; a capital Bill has a name, and years with it. */
    private static final String NO_VOTE =
            "(?<!\\b(?:bill|(?i:won|wins?|beaten|beats?|lost|loses|thrown?|threw|passed|carried|rejected|votes?"
                    + "|majority))[^;:]{0,20})";

    // what follows is looked at first: a look back tries many beginnings
    private static final Pattern BEHIND_PREPOSITION =
            Pattern.compile(
                    "\\b(?=\\p{L}{1,6}\\.? ?\\d\\d)"
                            + NO_VOTE
                            + "(?i)\\b(?:by|in|since|until|till|from|fr|after|before|during|circa|c\\.?) ?(?<year>\\d\\d)"
                            + NO_MORE
                            + CLOSED);
    private static final Pattern ROW =
            Pattern.compile("^[^\\p{L}\\d']*(?<year>\\d\\d)(?=: |-\\d\\d: )");
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?=\\d\\d)"
                            + NO_VOTE
                            + "(?<![\\d\u00a3$.,/:'-]|\\bby |\\bvotes? |\\bvoted |\\baged? |\\bof )(?<year>\\d\\d)(?= ?[-/] ?(?<second>\\d\\d)(?![\\d%\\p{L}]|[.,/:-]\\d)\\s*(?:$|[,.;:()\\]\u2192>+&=!?]))");

    private static final Pattern DIGITS = Pattern.compile("\\d\\d");

    private static final Pattern DAY_FIRST = Pattern.compile(DAY + " ?" + MONTH);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<!\\d ?)\\b"
                            + MONTH
                            + " (?:[0-3]?\\d(?:st|nd|rd|th)\\b|\\d(?!\\d)|\\d\\d, '?\\d\\d)");

    /** Whether a page's lines set days before their months, so that "Mar 10" is a year. */
    static boolean daysComeFirst(List<String> lines) {
        int days = 0;
        int months = 0;
        for (String line : lines) {
            String text = CleanText.of(line);
            days += (int) DAY_FIRST.matcher(text).results().count();
            months += (int) MONTH_FIRST.matcher(text).results().count();
        }
        return days >= 5 && months * 10 < days;
    }

    /** Those of a line where nothing but a year stands so. */
    static List<ShortYear> sure(String line, boolean daysFirst) {
        String text = CleanText.of(line);
        if (!DIGITS.matcher(text).find()) {
            return List.of();
        }
        List<ShortYear> found = new ArrayList<>();
        add(DAY_MONTH.matcher(text), found);
        add(MONTH_ONLY.matcher(text), found);
        add(MARKED.matcher(text), found);
        add(NUMBERED.matcher(text), found);
        if (daysFirst) {
            add(MONTH_BEFORE_SMALL.matcher(text), found);
        }
        return sorted(found);
    }

    /** All of a line; those that are not sure have to lie among the page's sure years. */
    static List<ShortYear> in(String line, boolean daysFirst) {
        String text = CleanText.of(line);
        List<ShortYear> found = new ArrayList<>(sure(line, daysFirst));
        add(PART.matcher(text), found);
        add(BEHIND_PREPOSITION.matcher(text), found);
        add(ROW.matcher(text), found);
        add(RANGE.matcher(text), found);
        return sorted(found);
    }

    private static List<ShortYear> sorted(List<ShortYear> found) {
        return found.stream().sorted(Comparator.comparingInt(ShortYear::start)).toList();
    }

    private static void add(Matcher matcher, List<ShortYear> found) {
        while (matcher.find()) {
            int start = matcher.start("year");
            int end = matcher.end("year");
            int digits = Integer.parseInt(matcher.group("year").replace("'", ""));
            boolean backwards =
                    matcher.namedGroups().containsKey("second")
                            && Integer.parseInt(matcher.group("second")) <= digits;
            if (!backwards
                    && found.stream().noneMatch(one -> one.start() < end && start < one.end())) {
                found.add(new ShortYear(start, end, digits));
            }
        }
    }
}
