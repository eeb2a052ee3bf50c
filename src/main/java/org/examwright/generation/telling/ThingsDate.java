package org.examwright.generation.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/**
 * Whether a date is that of the thing a sentence is about, and not of what the thing did or
 * underwent: "the revolt of January 1863 was crushed".
 */
final class ThingsDate {
    private static final String MONTH = DateOwner.MONTH;
    private static final String DATE = DateOwner.DATE;

    /** Names of times that a year stands behind: "Easter 1918". */
    private static final Pattern TIME =
            Pattern.compile(
                    MONTH
                            + "|Easter|Whitsun|Christmas|Lent|Michaelmas|Spring|Summer|Autumn|Winter|Early"
                            + "|Late|Mid");

    /** What befalls a thing after its date: "the revolt of 1863 was crushed". */
    private static final Pattern LATER =
            Pattern.compile(
                    "(?:called|described|regarded|seen|considered|known|remembered|hailed|named|run|led|headed"
                            + "|chaired|governed|crushed|put down|suppressed|defeated|repealed|abolished"
                            + "|overturned|reversed|ended|lifted|replaced|revised|annulled|broken)\\b.*");

    private static final String BEFORE_A_WORD =
            " (?:(?:in|on) )?" + DATE + " (?!and|but|then)(\\p{Ll}+)\\b";

    private static final Pattern DATED = Pattern.compile(BEFORE_A_WORD);

    private ThingsDate() {}

    static boolean is(Line line, LocalDate from) {
        return datedAgain(line, from)
                || ofSubject(line)
                || ofParticiple(line)
                || ofNamed(line, from.getYear());
    }

    /** "The offensive of 9 June 1771 took Kiel on the 20th": it began on the 9th. */
    private static boolean datedAgain(Line line, LocalDate from) {
        if (line.subject().isEmpty()) {
            return false;
        }
        Matcher dated =
                Pattern.compile(
                                "\\b"
                                        + Pattern.quote(line.subject().getLast())
                                        + " (?:of|from|in|on) "
                                        + DATE
                                        + " "
                                        + Pattern.quote(line.clause().verb())
                                        + "\\b[^.;,]*? (?:on|by) (?:the )?(\\d{1,2})(?:st|nd|rd|th|"
                                        + " "
                                        + MONTH
                                        + ")")
                        .matcher(line.own());
        return dated.find() && Integer.parseInt(dated.group(1)) != from.getDayOfMonth();
    }

    /** "The rises announced in May 1770 led to strikes": when they were announced. */
    private static boolean ofParticiple(Line line) {
        if (!DATED.matcher(line.own()).find()) {
            return false;
        }
        Matcher dated =
                Pattern.compile("\\b(" + Pattern.quote(line.clause().verb()) + ")" + BEFORE_A_WORD)
                        .matcher(line.own());
        return dated.find()
                && line.text().contains(dated.group(1) + " " + dated.group(2))
                && Clause.of("They " + line.clause().rest()).isPresent();
    }

    /** "The revolt of January 1863 was crushed": when it began. */
    private static boolean ofSubject(Line line) {
        List<String> subject = line.subject();
        if (subject.isEmpty() || line.clause().voice() != Clause.Voice.PASSIVE) {
            return false;
        }
        String verb = Pattern.quote(line.clause().verb());
        Matcher dated =
                Pattern.compile(
                                "\\b"
                                        + Pattern.quote(subject.getLast())
                                        + ",? (?:(of|on) )?(\\()?"
                                        + DATE
                                        + "\\)?,? "
                                        + verb
                                        + "\\b(?: \\p{Ll}+ly)? ?(.*)")
                        .matcher(line.own());
        if (!dated.find()) {
            return false;
        }
        return (dated.group(1) != null || dated.group(2) != null)
                && LATER.matcher(dated.group(3)).matches();
    }

    /** "reforms, Denmark 1776, Norway 1789": the year of another name of the list. */
    private static boolean ofNamed(Line line, int year) {
        String own = line.own();
        Matcher found = Pattern.compile("[,;] (\\p{Lu}\\p{L}+) " + year + "(?!\\d)").matcher(own);
        return found.find()
                && !TIME.matcher(found.group(1)).matches()
                && !line.text().contains(found.group(1))
                && DateOwner.year(year).matcher(own).results().count() == 1
                && Words.shared(line.clause().subject(), own.substring(0, found.start())).size()
                        > 0;
    }
}
