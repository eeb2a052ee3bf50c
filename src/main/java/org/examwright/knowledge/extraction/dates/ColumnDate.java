package org.examwright.knowledge.extraction.dates;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as timelines lay it out: the year in its column, the day or month in the next one, what
 * happened behind; in the rows below, where the year goes on, the day or month alone.
 */
final class ColumnDate {
    private static final String ABBREVIATED =
            "(?:Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])";
    private static final String DASH = " ?(?:-|/|to) ?";
    private static final String DAY = "[1-3]?\\d(?:st|nd|rd|th)?(?!\\d)";
    private static final String ONE_DAY =
            DAY
                    + " ?"
                    + PointerParser.MONTH
                    + "|"
                    + PointerParser.MONTH
                    + " "
                    + DAY
                    + "(?! \\p{Ll})";
    private static final String DAYS =
            "(?:(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)[a-z]*\\.?,? )?(?<days>"
                    + DAY
                    + "(?: ?"
                    + PointerParser.MONTH
                    + ")?"
                    + DASH
                    + DAY
                    + " ?"
                    + PointerParser.MONTH
                    + "|"
                    + PointerParser.MONTH
                    + " "
                    + DAY
                    + DASH
                    + DAY
                    + "|"
                    + ONE_DAY
                    + ")";
    private static final String PART = "(?:(?:" + Portion.WORDS + ")[ -](?:the )?)?";
    private static final String SEASON = "(?i:spring|summer|autumn|winter)";
    private static final String MONTHS =
            "(?<months>"
                    + PART
                    + "(?:"
                    + PointerParser.MONTH
                    + "(?:"
                    + DASH
                    + PointerParser.MONTH
                    + ")?|"
                    + SEASON
                    + "))";

    /** A month that a happening is named after: "July Days". */
    private static final String IN_A_NAME =
            "(?! (?:(?:of|on|to|for|against|through|across|past)\\b|(?:Rev|Revolution|Revolt"
                    + "|Rising|Uprising|Days?|Manifesto|Theses|Laws?|Decrees?|Plot|Crisis|Monarchy"
                    + "|Constitution|Patent|Edict|Massacre|Coup|Offensive|Pact|Agreement|Accords?"
                    + "|Conspiracy|Movement|Purge|Putsch|Diet|Fourth|War|Games|Olympics|Palace)\\b"
                    + "|(?:revolution|revolt|rising|uprising|days|laws|decrees|coup|crisis"
                    + "|offensive)\\b))";

    private static final String OWN_YEAR =
            "(?!,? ?(?:of )?(?:[12]\\d{3}|AD\\b|\\d{1,4} ?(?:BC|AD|CE)|'\\d)|[/.-]?\\d)";

    /** The end of the column, or a mark. */
    private static final String ENDED = "(?=\\s{2,}\\S|\\s?[:;,)|]|\\s-\\s|-(?!\\p{L})|\\s*$)";

    private static final String DAY_ENDED = "(?=[\\s:;,)|-]|\\.\\s|$)";

    private static final String YEAR =
            "(?<year>[12]\\d{3}|(?:AD|CE) ?\\d{1,4}|\\d{1,4} ?(?:BCE?|AD|CE)"
                    + "|[2-9]\\d\\d(?=\\s{2}|\\s?[:|]))(?![\\d%])";
    private static final Pattern WITH_YEAR =
            Pattern.compile(
                    "^[^\\p{L}\\d'(]*(?:(?<about>c\\.? ?|ca\\.? ?|circa ))?"
                            + YEAR
                            + "(?:\\s*[-:|,;]\\s*|\\s*(?<open>\\()\\s?|\\s+)(?:"
                            + DAYS
                            + OWN_YEAR
                            + DAY_ENDED
                            + "|"
                            + MONTHS
                            + OWN_YEAR
                            + IN_A_NAME
                            + "(?:"
                            + ENDED
                            + "|(?<!Jan|March|May|(?i:spring|summer|autumn|winter))(?=\\.? \\S)"
                            + "|(?<=March|May)(?= [\\p{Lu}\"])"
                            + "|(?<=spring|summer|autumn|winter)(?= \\S)))(?<close>\\))?");
    private static final Pattern WITHOUT =
            Pattern.compile(
                    "^[^\\p{L}\\d'(]*(?:(?<days>"
                            + PointerParser.MONTH
                            + " "
                            + DAY
                            + "(?=\\s{2,}\\S))|"
                            + MONTHS
                            + OWN_YEAR
                            + IN_A_NAME
                            + "(?:"
                            + ENDED
                            + "(?!,|\\s*$)|(?=-\\p{L})|(?<="
                            + ABBREVIATED
                            + "\\.?)(?= [^\\s\\d])))");

    private ColumnDate() {}

    /** The date with its year that opens a row, or null. */
    static @Nullable DateExpression at(String line) {
        Matcher row = WITH_YEAR.matcher(line);
        if (!row.find()) {
            return null;
        }
        When model = PointerParser.model(cell(row));
        String open = row.group("open");
        String close = row.group("close");
        if (model == null || (open == null) != (close == null)) {
            return null;
        }
        try {
            When when = Pointer.Named.moved(model, year(row.group("year")) - Pointer.MODEL_YEAR);
            boolean about = row.group("about") != null;
            int start = row.start(about ? "about" : "year");
            return new DateExpression(
                    when,
                    about ? Hedge.ABOUT : Hedge.PLAIN,
                    true,
                    start,
                    row.start("year"),
                    row.end());
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** What opens a row whose year stands further up, or null. */
    static PointerParser.@Nullable Found without(String line) {
        Matcher row = WITHOUT.matcher(line);
        When model = row.find() ? PointerParser.model(cell(row)) : null;
        if (model == null) {
            return null;
        }
        int start = row.group("days") == null ? row.start("months") : row.start("days");
        return new PointerParser.Found(
                new Pointer.Named(model, Pointer.Turn.NEAR), "", start, start, row.end());
    }

    private static String cell(Matcher row) {
        String days = row.group("days");
        return days == null ? row.group("months") : days;
    }

    private static int year(String text) {
        int year = Integer.parseInt(text.replaceAll("\\D", ""));
        return text.contains("BC") ? 1 - year : year;
    }
}
