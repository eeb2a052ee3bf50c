package org.examwright.knowledge.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.dates.DateForm.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds every date in a line of notes. Dates without a year ("in May") and dates relative to others
 * ("that year") are left alone.
 */
public final class DateParser {
    private static final int REACH = 40;
    private static final String INITIALS = "JFMASONDjfmasondTtwWeEnNFCc";
    private static final Pattern JOIN =
            Pattern.compile(
                    "(?:\\s{0,2}-\\s{0,2}|\\s+(?:to|until|till|up to|through)\\s+(?:the\\s+)?)");
    private static final Pattern AND = Pattern.compile("\\s+and\\s+(?:the\\s+)?");
    private static final Pattern ONWARDS = Pattern.compile("\\s+onwards?\\b");
    private static final Pattern PORTION =
            Pattern.compile("(?i)\\b(" + Portion.WORDS + ")[\\s-]*(?:the\\s+)?$");
    private static final Pattern PORTION_AHEAD =
            Pattern.compile("(?i)(" + Portion.WORDS + ")[\\s-]+(?:the\\s+)?");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?i)(?:\\b|(?<=[a-z]))(in|on|at|during|throughout|of|by|before|prior"
                            + " to|after|following|from|since|between|until|till|til|up"
                            + " to|about|around|circa|c\\.?|ca\\.|roughly|approximately|as early as|as"
                            + " late as|for|pre|post)"
                            + "(?:(?:\\s+|(?<=p(?:re|ost))-)(?:the\\s+)?(?:years?\\s+|period\\s+)?|(?<=\\.)|(?<=\\bc))$");
    private static final Pattern VERB =
            Pattern.compile("\\p{L}{2,}ed|met|held|born|built|began|begun|won|lost|fell|was|were");
    private static final Pattern BEFORE_LOOSE =
            Pattern.compile("(?i)\\b(in|by|from|since|until|or)\\s+$");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+(?:the\\s+)?$");
    private static final Pattern THE = Pattern.compile("(?i)\\bthe\\s+$");

    private DateParser() {}

    /** The dates of a line in the order in which they stand; none overlaps another. */
    public static List<DateExpression> parse(String line) {
        List<DateExpression> found = new ArrayList<>();
        DateExpression column = ColumnDate.at(line);
        if (column != null) {
            found.add(column);
        }
        int position = column == null ? 0 : column.end();
        int floor = position;
        while (position < line.length()) {
            Found atom = mayBegin(line, position) ? atom(line, position) : null;
            if (atom == null) {
                position++;
                continue;
            }
            DateExpression expression = around(line, atom, floor);
            if (!YearContext.counts(
                    line, atom, expression.start(), expression.core(), expression.end())) {
                found.add(expression);
            }
            position = expression.end();
            floor = position;
        }
        return List.copyOf(found);
    }

    private static boolean mayBegin(String line, int position) {
        char here = line.charAt(position);
        char before = position == 0 ? ' ' : line.charAt(position - 1);
        if (Character.isDigit(here)) {
            boolean insideNumber =
                    Character.isDigit(before)
                            || "£$€#".indexOf(before) >= 0
                            || (".,/".indexOf(before) >= 0
                                    && position > 1
                                    && Character.isDigit(line.charAt(position - 2)));
            return !insideNumber && !Character.isUpperCase(before);
        }
        return !Character.isLetterOrDigit(before) && INITIALS.indexOf(here) >= 0 && here != ' '
                || "Ss".indexOf(here) >= 0 && !Character.isLetterOrDigit(before);
    }

    private static @Nullable Found atom(String line, int position) {
        for (DateForm form : DateForm.values()) {
            Found found = form.at(line, position);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static DateExpression around(String line, Found atom, int floor) {
        int core = atom.start();
        When when = atom.when();
        int end = atom.end();
        String left = line.substring(Math.max(floor, core - REACH), core);
        Matcher portion = PORTION.matcher(left);
        if (portion.find() && divisible(when)) {
            core -= left.length() - portion.start();
            when = new When.Part(Portion.of(portion.group(1)), when);
            left = left.substring(0, portion.start());
        }
        Matcher weekday = WEEKDAY.matcher(left);
        if (weekday.find()) {
            core -= left.length() - weekday.start();
            left = left.substring(0, weekday.start());
        }
        int start = core;
        String word = "";
        Matcher lead = LEAD.matcher(left);
        Matcher the = THE.matcher(left);
        if (lead.find() && leads(left, lead.start())) {
            start -= left.length() - lead.start();
            word = lead.group(1).toLowerCase(Locale.ROOT);
            Matcher outer = BEFORE_LOOSE.matcher(left.substring(0, lead.start()));
            if (hedge(word) == Hedge.ABOUT && outer.find()) {
                start -= lead.start() - outer.start();
            }
        } else if (the.find() && !(when instanceof When.Year)) {
            start -= left.length() - the.start();
        }
        Found second = second(line, end, word);
        if (second != null && runsForward(when, second.when())) {
            when = new When.Range(when, second.when());
            end = second.end();
        }
        Matcher onwards = ONWARDS.matcher(line).region(end, line.length());
        if (onwards.lookingAt()) {
            end = onwards.end();
        }
        boolean certain = YearContext.certain(line, atom, core, end, word, when);
        return new DateExpression(when, hedge(word), certain, start, core, end);
    }

    /**
     * A word on its own, or stuck to a verb as in "signedin 1921"; none is the end of "Britain".
     */
    private static boolean leads(String left, int start) {
        int from = start;
        while (from > 0 && Character.isLetter(left.charAt(from - 1))) {
            from--;
        }
        String before = left.substring(from, start);
        return before.isEmpty() || VERB.matcher(before).matches();
    }

    /** The far end of a range, such as "-March 1930" or "to the late 1930s", or null. */
    private static @Nullable Found second(String line, int end, String word) {
        Matcher join = JOIN.matcher(line).region(end, line.length());
        Matcher and = AND.matcher(line).region(end, line.length());
        int position;
        if (join.lookingAt()) {
            position = join.end();
        } else if (word.equals("between") && and.lookingAt()) {
            position = and.end();
        } else {
            return null;
        }
        Matcher portion = PORTION_AHEAD.matcher(line).region(position, line.length());
        boolean part = portion.lookingAt();
        int core = part ? portion.end() : position;
        if (core >= line.length()) {
            return null;
        }
        Found found = atom(line, core);
        if (found == null || !part) {
            return found;
        }
        return divisible(found.when())
                ? new Found(
                        found.form(),
                        new When.Part(Portion.of(portion.group(1)), found.when()),
                        position,
                        found.end())
                : null;
    }

    private static boolean divisible(When when) {
        return !(when instanceof When.Day
                || when instanceof When.Range
                || when instanceof When.Part);
    }

    private static boolean runsForward(When one, When other) {
        return !(one instanceof When.Range || other instanceof When.Range)
                && one.first().isBefore(other.first())
                && one.last().isBefore(other.last());
    }

    static Hedge hedge(String word) {
        return switch (word) {
            case "by" -> Hedge.BY;
            case "from", "since", "as early as" -> Hedge.SINCE;
            case "until", "till", "til", "up to", "as late as" -> Hedge.UNTIL;
            case "before", "prior to", "pre" -> Hedge.BEFORE;
            case "after", "following", "post" -> Hedge.AFTER;
            case "about", "around", "circa", "c", "c.", "ca.", "roughly", "approximately" ->
                    Hedge.ABOUT;
            default -> Hedge.PLAIN;
        };
    }
}
