package org.examwright.generation.telling;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whose a date is that stands in the words an event was read from: a term of office, another thing
 * of a list, what a clause inside the sentence tells, or a name that is told by its date.
 */
final class DateOwner {
    static final String MONTH =
            "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?)";
    static final String DATE =
            "(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + "(?:,? \\d{4})?|\\d{4})";

    private static final Pattern ANY_DATE = Pattern.compile(DATE);

    /** "Kiel (10 August 1557) and Lund (July 1558)". */
    private static final Pattern PAIR =
            Pattern.compile(
                    "(\\p{L}+) \\((?=[^()]*\\d)[^()]*\\) (?:and|&|\\+) ((?:the )?\\p{Lu}\\p{L}+)"
                            + " ?\\([^()]*(?:\\d|$)");

    private static final Pattern SEVERAL =
            Pattern.compile("\\([^()]*" + DATE + ",[^()]*" + DATE + "[^()]*\\)");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(?:\\)|$)");

    /** Words that only tell a date: "(dated 15 March to July 1580)". */
    private static final Pattern ONLY_DATES =
            Pattern.compile(
                    "(?:[\\d\\s.,;:/'’–-]|\\b(?:"
                            + MONTH
                            + "|c|ca|circa|about|in|on|to|until|from|and|dated|early|mid|late|signed"
                            + "|fought|st|nd|rd|th|AD|BC|BCE|CE|spring|summer|autumn|winter)\\b)+");

    /** What is done at one time, however long it goes on. */
    private static final Pattern AT_ONCE =
            Pattern.compile("become|begin|start|open|call|found|introduce|appoint|elect|leave");

    private static final Pattern APPOINTED =
            Pattern.compile(
                    "\\b(?:called|call|set|fixed|planned|arranged|scheduled|due|announced|booked)\\b"
                            + "[^.;]* for (?:the )?"
                            + DATE);

    /** "stayed from 1750 until": the years between are left open. */
    private static final Pattern OPEN_SPAN =
            Pattern.compile("\\bfrom " + DATE + ",? (?:until|till|to)$");

    private static final Pattern HEAD =
            Pattern.compile("^[^:;.]*\\b(?:from|since) " + DATE + "\\s?:(.*)$");

    /** "after the war broke out in 1562", "which he owed after becoming king in 1514". */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "\\b(?:especially|particularly|not least|even|soon|long|only)? ?(?:after|since|before) "
                            + "(?:\\p{Ll}+ing\\b|[^,;.:]{0,80}?\\b(?:\\p{L}{2,}ed|began|broke out|came|fell|went|won"
                            + "|lost|took|left|became|was|were|had)\\b)[^,;.:]{0,80}? (?:in|on) "
                            + DATE);

    private static final Pattern SO_THAT = Pattern.compile("\\bso \\p{Ll}+ that (?:in|on|by) ");

    /** "Lorn is crippled and in 1419 Olaf takes Kiel": what stands behind it is dated. */
    private static final Pattern AND_THEN =
            Pattern.compile(",? and (?:in|on|by) " + DATE + ",? \\p{L}");

    /** What goes on as long as an office does. */
    private static final Pattern IN_OFFICE =
            Pattern.compile("lead|rule|govern|head|reign|chair|dominate");

    /**
     * "Bell's death in May 1771 allowed Holm to become steward in July 1771": a deed of its own.
     */
    private static final Pattern MADE_POSSIBLE =
            Pattern.compile("(?:was |were )?(?:allowed|enabled|helped) .*\\bto become .*");

    /** "John Bell (1329-1384)": years of a life or an office. */
    private static final String YEARS_OF =
            "\\((?:c\\. ?|r\\. ?|b\\. ?)?(\\d{3,4}) ?[-–] ?(\\d{3,4})\\)";

    private static final int LONG_FOR_A_DEED = 15;

    /** "After the Danes attacked Norway in 1541, Holm left the League": the attack's. */
    private static final Pattern BEFOREHAND =
            Pattern.compile(
                    "^[^\\p{L}]*(?:After|Before|Since) (?!the (?:\\p{Ll}+ ){0,2}(?:of|in)\\b)([^,.;]+? (?:in|on) "
                            + DATE
                            + "), (.*)");

    private DateOwner() {}

    static boolean isAnother(Line line, LocalDate from, LocalDate to) {
        boolean years = from.getYear() < to.getYear();
        return years
                        && (IN_OFFICE.matcher(line.clause().base()).matches()
                                || AT_ONCE.matcher(line.clause().base()).matches())
                || MADE_POSSIBLE
                        .matcher(line.clause().verb() + " " + line.clause().rest())
                        .matches()
                || aside(line, from.getYear())
                || endOfSpan(line, from, to)
                || listed(line)
                || pluperfect(line)
                || APPOINTED.matcher(line.own()).find()
                || OPEN_SPAN.matcher(line.own().strip()).find()
                || underHead(line)
                || inside(line)
                || yearsOf(line, from, to)
                || beforehand(line)
                || ThingsDate.is(line, from)
                || PieceDate.is(line, from, to)
                || Dating.ofAnotherYear(line, from, to);
    }

    /** Whether the year stands nowhere but in brackets that tell of something else. */
    private static boolean aside(Line line, int year) {
        String own = line.own();
        if (own.indexOf('(') < 0) {
            return false;
        }
        Matcher found = year(year).matcher(own);
        boolean aside = false;
        while (found.find()) {
            String told = bracket(own, found.start());
            if (told == null || ONLY_DATES.matcher(told).matches() || tells(line, told)) {
                return false;
            }
            aside = true;
        }
        return aside;
    }

    static Pattern year(int year) {
        return Pattern.compile("(?<!\\d)" + year + "(?!\\d)");
    }

    /** The words of the bracket that a place stands in, or null. */
    private static @Nullable String bracket(String text, int place) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (bracket.start() < place && place < bracket.end()) {
                return bracket.group(1);
            }
        }
        return null;
    }

    /** Whether the label was read from these words: "the League (a union, founded in 1909)". */
    private static boolean tells(Line line, String words) {
        String done = Pattern.quote(line.rest().isEmpty() ? "" : line.rest().getFirst());
        return !Words.shared(line.clause().subject(), words).isEmpty()
                || line.clause().voice() == Clause.Voice.PASSIVE
                        && Pattern.compile("(?:^|, )" + done + "\\b").matcher(words).find();
    }

    /** "'69-Aug '70": a year before the one that was read. */
    private static boolean endOfSpan(Line line, LocalDate from, LocalDate to) {
        boolean span = line.own().indexOf('-') >= 0 || line.own().indexOf('–') >= 0;
        if (!span || from.getYear() != to.getYear()) {
            return false;
        }
        String full = String.valueOf(to.getYear());
        String clipped = full.substring(Math.max(0, full.length() - 2));
        Matcher found =
                Pattern.compile(
                                "(?:^|[\\s(])(?:['’](\\d\\d)|(\\d{4}))\\s?[-–]\\s?(?:"
                                        + MONTH
                                        + " )?(?:['’]?"
                                        + clipped
                                        + "|"
                                        + full
                                        + ")(?!\\d)")
                        .matcher(line.own());
        return found.find()
                && !full.endsWith(found.group(1) == null ? found.group(2) : found.group(1))
                && year(to.getYear())
                        .matcher(String.join(" ", line.quotes()).replace(found.group().strip(), ""))
                        .results()
                        .findAny()
                        .isEmpty();
    }

    /** "won at Kiel (10 August 1557) and Lund (July 1558)": two deeds and their dates. */
    private static boolean listed(Line line) {
        Matcher next = PAIR.matcher(line.own());
        return next.find()
                        && line.text().contains(next.group(1))
                        && line.text().contains(next.group(2))
                || SEVERAL.matcher(line.own()).find()
                        && line.subject().stream().anyMatch(DateOwner::isCount);
    }

    private static boolean isCount(String word) {
        return word.matches("(?i)two|three|four|five|six|seven|several|both|\\d");
    }

    /** "Scandal, 1873: Holm had paid": before the date. */
    private static boolean pluperfect(Line line) {
        if (line.text().contains(" had ") || !line.own().contains("had ")) {
            return false;
        }
        String verb = line.clause().verb();
        String done =
                verb.matches("was|were") && !line.rest().isEmpty()
                        ? "been " + Pattern.quote(line.rest().getFirst())
                        : Pattern.quote(verb);
        return Pattern.compile(
                        "\\d{4}[^.;]*\\bhad (?:already |just |also |once |long |never |\\p{Ll}+ly )?"
                                + done
                                + "\\b")
                .matcher(line.own())
                .find();
    }

    private static boolean underHead(Line line) {
        Matcher head = HEAD.matcher(line.own());
        return head.find()
                && !Words.shared(line.clause().subject(), head.group(1)).isEmpty()
                && !ANY_DATE.matcher(head.group(1)).find();
    }

    /** Whether the date stands in a clause behind the deed that tells of another one. */
    private static boolean inside(Line line) {
        Matcher after = INSIDE.matcher(line.own());
        if (after.find() && deedBefore(line, after.start()) && !told(line, after)) {
            return true;
        }
        Matcher then = AND_THEN.matcher(line.own());
        if (then.find()
                && deedBefore(line, then.start())
                && !ANY_DATE.matcher(line.own().substring(0, then.start())).find()) {
            return true;
        }
        Matcher so = SO_THAT.matcher(line.own());
        return so.find() && deedBefore(line, so.start()) && !line.text().contains(" that ");
    }

    /** Whether the years are a person's, who did the deed in one of them. */
    private static boolean yearsOf(Line line, LocalDate from, LocalDate to) {
        if (to.getYear() - from.getYear() < LONG_FOR_A_DEED
                || line.subject().isEmpty()
                || !Line.capital(line.subject().getLast())
                        && line.subject().stream().noneMatch(word -> word.matches(".*['’]s?"))
                || line.subject().getFirst().equals("The")) {
            return false;
        }
        return Pattern.compile(
                        "^\\W*"
                                + YEARS_OF
                                + " (?:"
                                + Pattern.quote(line.clause().subject())
                                + ")|"
                                + Pattern.quote(line.subject().getLast())
                                + " "
                                + YEARS_OF)
                .matcher(line.own())
                .find();
    }

    private static boolean beforehand(Line line) {
        Matcher before = BEFOREHAND.matcher(line.own());
        return before.find()
                && Line.bases(before.group(2)).contains(line.clause().base())
                && !Line.bases(before.group(1)).contains(line.clause().base())
                && !ANY_DATE.matcher(before.group(2)).find();
    }

    private static boolean deedBefore(Line line, int place) {
        return line.own().substring(0, place).contains(line.clause().verb())
                || line.clause().verb().matches("was|were")
                        && Words.shared(line.clause().rest(), line.own().substring(0, place)).size()
                                > 0;
    }

    private static boolean told(Line line, Matcher clause) {
        return line.text().matches(".*\\b(?:after|since|before)\\b.*")
                || ANY_DATE.matcher(line.own().substring(0, clause.start())).find();
    }
}
