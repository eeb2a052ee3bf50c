package org.examwright.knowledge.extraction.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.Pointer.Named;
import org.examwright.knowledge.extraction.dates.Pointer.Same;
import org.examwright.knowledge.extraction.dates.Pointer.Step;
import org.examwright.knowledge.extraction.dates.Pointer.Turn;
import org.examwright.knowledge.extraction.dates.Pointer.Unit;
import org.jspecify.annotations.Nullable;

/** Finds in a line of notes the dates that need another date: yearless and relative ones. */
final class PointerParser {
    private static final List<String> COUNTS =
            List.of(
                    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight",
                    "nine", "ten", "eleven", "twelve");
    static final String MONTH = "(?:" + Calendar.MONTH_NAMES + ")(?![a-z])\\.?";
    static final String NUMBER = "[1-3]?\\d(?:st|nd|rd|th)?";
    private static final String DAYS =
            "(?:"
                    + NUMBER
                    + "(?: "
                    + MONTH
                    + ")? ?(?:-|/|to|and) ?)?(?<![\\d/.,])"
                    + NUMBER
                    + "(?: of)? ?"
                    + MONTH
                    + "|"
                    + MONTH
                    + " (?:the"
                    + " )?(?:[1-3]?\\d(?:st|nd|rd|th)|[1-3]?\\d(?=\\s*(?:[,;:)-]|\\.?$|\\.\\s)))";
    private static final String SEASON = "(?:spring|summer|autumn|winter)(?![\\p{L}-])";
    private static final String PART = "(?:(?:" + Portion.WORDS + ")[ -](?:the )?)?";
    private static final String NO_YEAR =
            "(?!,? ?(?:of )?(?:[12]\\d{3}|AD|\\d{1,4} ?(?:BC|AD|CE))|/|-?\\d)";
    static final String LEAD =
            "(?:in|on|by|from|since|until|before|after|during|around|about|throughout|through|over|at|between)";
    private static final String OF_YEAR =
            ",? (?:of )?(?<of>that|the same|the following|the next|the previous) year";

    /** The forms; the first that fits at a place is taken. */
    private static final List<Pattern> NAMED =
            List.of(
                    Pattern.compile(
                            "\\b(?:(?i:(?<lead>"
                                    + LEAD
                                    + ")) (?:the )?)?(?<name>"
                                    + PART
                                    + "(?:"
                                    + DAYS
                                    + "))"
                                    + NO_YEAR
                                    + "(?:"
                                    + OF_YEAR
                                    + ")?(?!\\w)"),
                    Pattern.compile(
                            "\\b(?:(?i:(?<lead>"
                                    + LEAD
                                    + ")) (?:the )?)?(?i:(?<turn>that|the same|the following|the"
                                    + " next|following|the previous|the preceding)) (?<name>"
                                    + PART
                                    + "(?:"
                                    + MONTH
                                    + "|"
                                    + SEASON
                                    + "))"
                                    + NO_YEAR
                                    + "(?!'s)"),
                    Pattern.compile(
                            "\\b(?:(?i:(?<lead>"
                                    + LEAD
                                    + ")) (?:the )?)?(?<name>"
                                    + PART
                                    + "(?:"
                                    + MONTH
                                    + "(?: ?(?:-|/|to|and) ?"
                                    + MONTH
                                    + ")?|"
                                    + SEASON
                                    + "))"
                                    + OF_YEAR),
                    Pattern.compile(
                            "\\b(?i:(?<lead>"
                                    + LEAD
                                    + ")) (?<name>"
                                    + PART
                                    + MONTH
                                    + "(?: ?(?:-|/|to|and) ?"
                                    + MONTH
                                    + ")?)"
                                    + NO_YEAR
                                    + "(?!'|\\w| [a-z]+s?'|"
                                    + " (?:\\d|Revolution|Days|Manifesto|Theses|Laws))"),
                    Pattern.compile(
                            "\\b(?i:(?<lead>"
                                    + LEAD
                                    + ")) (?:the )?(?<name>"
                                    + PART
                                    + SEASON
                                    + ")(?! (?:of|offensive|campaign))"
                                    + NO_YEAR
                                    + "(?!')"));

    private static final Pattern SAME =
            Pattern.compile(
                    "(?i)\\b(?:(?:in|on|by|during|from|later|earlier|(?<part>(?:the"
                            + " )?(?:end|beginning|start) of)) )*(?<which>that|the same)(?: very)?"
                            + " (?<unit>day|night|morning|evening|week|month|year|decade)(?!'|\\w|"
                            + " (?:as|of|after|by)\\b)");
    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i)\\b(?:(?:in|on|by|during) )?(?:(?:the )?(?<which>next|following)|the"
                            + " (?<back>previous|preceding))"
                            + " (?<unit>day|night|morning|evening|week|month|year|decade)(?!'|\\w)");
    private static final String COUNT =
            "(?<hedge>(?:only|just|barely|almost|nearly|about|around|some|roughly|less"
                    + " than|over|more than|exactly) )?(?<count>\\d{1,2}|an?|"
                    + String.join("|", COUNTS.subList(1, COUNTS.size()))
                    + "|a couple(?: of)?|a few|several|some|many)";
    private static final String UNIT =
            " (?<unit>minutes?|hours?|days?|weeks?|wks?|months?|years?|yrs?|decades?)(?<orso> or"
                    + " so)?";
    private static final Pattern LATER =
            Pattern.compile(
                    "(?i)\\b"
                            + COUNT
                            + UNIT
                            + " (?:(?<later>later(?:"
                            + " on)?|afterwards|after(?=\\s*(?:[,.;:)]|$)))|(?<earlier>earlier|previously|beforehand|before(?=\\s*(?:[,.;:)]|$))))(?!"
                            + " than)");
    private static final Pattern AFTER_COUNT =
            Pattern.compile(
                    "(?i)(?:^[^\\p{L}\\d]*|[,;.-] |\\b(?:so|and|but) )(?<whole>after (?:only |just"
                            + " |about )?"
                            + COUNT
                            + UNIT
                            + ")(?= \\p{L}|,)(?! of\\b)");
    private static final Pattern HOURS_AFTER =
            Pattern.compile(
                    "(?i)^[^\\p{L}\\d]*(?<whole>"
                            + COUNT
                            + " (?<unit>minutes?|hours?)(?<orso> or so)? after"
                            + " (?:the |his |her )?(?:\\p{L}+(?:'s?)? )?\\p{L}+)");
    private static final Pattern DAY_AFTER =
            Pattern.compile(
                    "(?i)\\b(?:the )(?<unit>day|week|month|year)"
                            + " (?<which>after|before)(?=\\s*(?:[,.;:)]|$))");

    /** Lines without any of these hold no pointer, which saves most lines the search. */
    private static final Pattern WORTH =
            Pattern.compile(
                    "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|that|same|next|following|previous|preceding|later|afterwards|after|before|earlier)");

    private PointerParser() {}

    /**
     * A pointer and where it stands.
     *
     * @param lead the preposition before it, or nothing
     */
    record Found(Pointer pointer, String lead, int start, int core, int end) {}

    /** The pointers of a line in the order in which they stand; none overlaps another. */
    static List<Found> parse(String line) {
        if (!WORTH.matcher(line).find()) {
            return List.of();
        }
        List<Found> all = new ArrayList<>(ShortYears.parse(line));
        Found column = ColumnDate.without(line);
        if (column != null) {
            all.add(column);
        }
        NAMED.forEach(pattern -> named(pattern.matcher(line), all));
        same(line, all);
        step(NEXT.matcher(line), all);
        step(LATER.matcher(line), all);
        step(AFTER_COUNT.matcher(line), all);
        step(HOURS_AFTER.matcher(line), all);
        step(DAY_AFTER.matcher(line), all);
        List<Found> found = new ArrayList<>();
        for (Found one : all) {
            if (found.stream().noneMatch(o -> o.start() < one.end() && one.start() < o.end())) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(found);
    }

    private static void named(Matcher matcher, List<Found> all) {
        while (matcher.find()) {
            When model = model(matcher.group("name"));
            if (model != null) {
                String lead = group(matcher, "lead");
                all.add(
                        new Found(
                                new Named(
                                        model, turn(group(matcher, "turn"), group(matcher, "of"))),
                                lead,
                                lead.isEmpty() ? start(matcher) : matcher.start(),
                                matcher.start("name"),
                                matcher.end()));
            }
        }
    }

    private static int start(Matcher matcher) {
        int turn = matcher.namedGroups().containsKey("turn") ? matcher.start("turn") : -1;
        return turn >= 0 ? turn : matcher.start("name");
    }

    private static Turn turn(String before, String behind) {
        String word = (before + behind).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Turn.NEAR;
        }
        if (word.contains("same") || word.contains("that")) {
            return Turn.SAME;
        }
        boolean back = word.contains("prev") || word.contains("prec");
        if (!behind.isEmpty()) {
            return back ? Turn.YEAR_BEFORE : Turn.YEAR_AFTER;
        }
        return back ? Turn.LAST : Turn.NEXT;
    }

    /** What the name means in the year that stands for any year, or null. */
    static @Nullable When model(String name) {
        String dated = name.replaceFirst("\\.$", "") + " " + Pointer.MODEL_YEAR;
        List<DateExpression> dates = DateParser.parse(dated);
        return dates.size() == 1 && dates.getFirst().core() == 0 ? dates.getFirst().when() : null;
    }

    private static void same(String line, List<Found> all) {
        Matcher matcher = SAME.matcher(line);
        while (matcher.find()) {
            String lead = line.substring(matcher.start(), matcher.start("which")).strip();
            all.add(
                    new Found(
                            new Same(Unit.of(matcher.group("unit"))),
                            lead,
                            matcher.start(),
                            matcher.start("which"),
                            matcher.end()));
        }
    }

    private static void step(Matcher matcher, List<Found> all) {
        while (matcher.find()) {
            String back = group(matcher, "back") + group(matcher, "earlier");
            boolean backwards = !back.isEmpty() || group(matcher, "which").equals("before");
            String count = group(matcher, "count").toLowerCase(Locale.ROOT);
            int number = count(count);
            String hedge = group(matcher, "hedge").strip().toLowerCase(Locale.ROOT);
            boolean loose =
                    count.matches("a few|several|some|many")
                            || !group(matcher, "orso").isEmpty()
                            || !hedge.isEmpty() && !hedge.matches("only|just|exactly|barely");
            int start =
                    group(matcher, "whole").isEmpty() ? matcher.start() : matcher.start("whole");
            all.add(
                    new Found(
                            new Step(
                                    backwards ? -number : number,
                                    Unit.of(matcher.group("unit")),
                                    loose),
                            "",
                            start,
                            start,
                            matcher.end()));
        }
    }

    private static int count(String word) {
        if (word.isEmpty() || word.equals("a") || word.equals("an")) {
            return 1;
        }
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        if (word.startsWith("a couple")) {
            return 2;
        }
        int place = COUNTS.indexOf(word);
        return place > 0 ? place : 3;
    }

    private static String group(Matcher matcher, String name) {
        if (!matcher.namedGroups().containsKey(name)) {
            return "";
        }
        String text = matcher.group(name);
        return text == null ? "" : text;
    }
}
