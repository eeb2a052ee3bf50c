package org.examwright.generation.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;

/** Whether a date stands in another piece of a note than the deed: "taxes cut, war from 1672". */
final class PieceDate {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

    private static final String DATE = "(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + "|\\d{4})";

    private static final Pattern LEADS =
            Pattern.compile(
                    "^[^\\p{L}\\d]*(?:(?i:in|on|by|from|early|mid|late|the|night|of|end|spring|summer|autumn|winter|c\\.?|to|\\d{1,2}) ?[-–]? ?){0,4}"
                            + DATE
                            + ".*",
                    Pattern.DOTALL);

    /** "24 Sept 1688 manifesto;": the date is that of the thing behind it. */
    private static final Pattern LEADS_A_THING =
            Pattern.compile(
                    "^[^\\p{L}\\d]*\\d{1,2} " + MONTH + "(?: \\d{4})? \\p{Ll}+(?: [^;:–—]*)?$");

    private static final Pattern DATES =
            Pattern.compile("(?:" + DATE + "|[\\d'’–-]|\\b(?:c|in|on|from|by|to)\\b)+");

    private static final Pattern ANY_DATE = Pattern.compile("\\b" + DATE);

    private static final Pattern UNTIL =
            Pattern.compile("(?i)\\b(?:til|till|until) (?:about |the )?(\\d{1,2}) ([A-Z]{3})");

    private PieceDate() {}

    static boolean is(Line line, LocalDate from, LocalDate to) {
        String own = line.own();
        boolean moment = from.equals(to);
        if (moment && !line.text().contains("ntil") && lastsTo(own, from)) {
            return true;
        }
        Pattern year = DateOwner.year(from.getYear());
        if (year.matcher(own).results().count() != 1) {
            return false;
        }
        return parted(line, own.split("; "), year, moment, true)
                || !line.inFull() && parted(line, own.split("[,;] "), year, moment, false);
    }

    /** "truce, only lasts til 9 July": the day on which it was over. */
    private static boolean lastsTo(String own, LocalDate day) {
        return UNTIL.matcher(own)
                .results()
                .anyMatch(
                        last ->
                                last.group(1).equals(String.valueOf(day.getDayOfMonth()))
                                        && day.getMonth()
                                                .name()
                                                .startsWith(
                                                        last.group(2).toUpperCase(Locale.ROOT)));
    }

    private static boolean parted(
            Line line, String[] pieces, Pattern year, boolean moment, boolean clauses) {
        int deed = -1;
        int date = -1;
        for (int i = 0; i < pieces.length; i++) {
            if (year.matcher(pieces[i]).find()) {
                date = i;
            }
            if (deed < 0 && tells(line, pieces[i])) {
                deed = i;
            }
        }
        if (deed < 0 || date < 0 || deed == date) {
            return false;
        }
        if (deed > date) {
            return clauses
                    && (!LEADS.matcher(pieces[date]).matches()
                            || moment && LEADS_A_THING.matcher(pieces[date]).matches());
        }
        return !hasDate(pieces[deed])
                && !LEADS.matcher(pieces[date]).matches()
                && !LEADS.matcher(pieces[0]).matches()
                && others(line, pieces[date]);
    }

    private static boolean hasDate(String piece) {
        return ANY_DATE.matcher(piece).find();
    }

    /** Whether a piece has the deed: its verb, in any form. */
    private static boolean tells(Line line, String piece) {
        Clause clause = line.clause();
        return Line.bases(piece).contains(clause.base());
    }

    /** Whether a piece tells of something else: two words or more that the label has not. */
    private static boolean others(Line line, String piece) {
        Set<String> label = line.words().stream().map(Words::bare).collect(Collectors.toSet());
        List<String> words =
                Words.tokens(DATES.matcher(piece).replaceAll(" ")).stream()
                        .map(Line::plain)
                        .map(Words::bare)
                        .filter(word -> word.length() > 2)
                        .toList();
        label.remove("the");
        return words.size() > 1 && words.stream().noneMatch(label::contains);
    }
}
