package org.examwright.knowledge.extraction.language;

/**
 * Makes a line's marks uniform without moving anything: each character is replaced by one
 * character, so that positions stay those of the notes.
 */
public final class CleanText {
    private static final java.util.regex.Pattern FRENCH =
            java.util.regex.Pattern.compile(
                    "(?i)\\b(?:le|la|les|des|du|une?|et|est|vis|au|sont)\\b");

    /**
     * A row of a table: between bars, as Markdown writes it, or parted by them, as read of Word.
     */
    private static final java.util.regex.Pattern ROW =
            java.util.regex.Pattern.compile("\\s*\\|.*\\|\\s*|.*\\S\\s+\\|\\s+\\S.*");

    /** A cell with a year, a month or both, in the columns that come first. */
    private static final java.util.regex.Pattern DATE =
            java.util.regex.Pattern.compile(
                    "(?=.*(?:\\d{3}|[A-Z][a-z]{2}|BC|AD))(?:[\\s\\d.,:()'/-]|(?:st|nd|rd|th|to|and|c|ca"
                            + "|early|mid|late|spring|summer|autumn|winter|BCE?|AD|CE"
                            + "|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun"
                            + "|(?:Jan|Febr)(?:uary)?|Feb|March|April|May|June|July|August|September"
                            + "|October|November|December|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\\p{L}))+");

    private static final java.util.regex.Pattern RULE =
            java.util.regex.Pattern.compile("[\\s|:-]*");

    private CleanText() {}

    public static String of(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 0; i < text.length(); i++) {
            boolean breaks =
                    text.charAt(i) == '—'
                            && i > 0
                            && i + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(i - 1))
                            && Character.isLowerCase(text.charAt(i + 1));
            text.setCharAt(i, breaks ? ',' : uniform(text.charAt(i)));
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isLostArrow(text, i)) {
                text.setCharAt(i, '→');
            }
        }
        if (ROW.matcher(text).matches()) {
            asLine(text);
        } else {
            partCells(text, line);
        }
        return text.toString();
    }

    /** Whether a line is a row of a table, its cells parted by bars or tabs. */
    public static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || ROW.matcher(line).matches();
    }

    /**
     * Tells a row of a table as notes tell it in a line: the first cell, mostly a date, a dash, and
     * the other cells parted by semicolons. The rule under a table's head says nothing.
     */
    private static void asLine(StringBuilder row) {
        if (RULE.matcher(row).matches()) {
            row.replace(0, row.length(), " ".repeat(row.length()));
            return;
        }
        int first = 0;
        while (isFrame(row.charAt(first))) {
            first++;
        }
        int last = row.length() - 1;
        while (isFrame(row.charAt(last))) {
            last--;
        }
        int cell = first;
        boolean dated = true;
        for (int i = row.indexOf("|", first); i >= 0 && i <= last; i = next(row, i)) {
            boolean opening = cell == first;
            dated &= isDate(row.substring(cell, i));
            boolean gap = row.substring(i + 1, next(row, i)).isBlank();
            row.setCharAt(i, gap ? ' ' : dated ? dash(row, i) : opening ? '-' : ';');
            cell = i + 1;
        }
        for (int i = 0; i < row.length(); i++) {
            row.setCharAt(i, row.charAt(i) == '|' ? ' ' : row.charAt(i));
        }
    }

    /** Behind a month a dash would make one word of it and the next. */
    private static char dash(StringBuilder row, int bar) {
        return Character.isLetter(row.charAt(bar - 1)) ? ':' : '-';
    }

    private static int next(StringBuilder row, int bar) {
        int next = row.indexOf("|", bar + 1);
        return next < 0 ? row.length() : next;
    }

    private static boolean isDate(String cell) {
        return cell.isBlank() || DATE.matcher(cell).matches();
    }

    /**
     * A row whose cells tabs part: behind the date, in one column or two, and what happened then,
     * the next cell tells something else.
     */
    private static void partCells(StringBuilder row, String typed) {
        boolean dated = true;
        int cell = 0;
        for (int tab = typed.indexOf('\t'); tab >= 0; tab = typed.indexOf('\t', tab + 1)) {
            dated &= isDate(row.substring(cell, tab));
            boolean empty = row.substring(cell, tab).isBlank();
            if (cell > 0) {
                row.setCharAt(tab, !dated ? ';' : empty ? ' ' : ':');
            }
            cell = tab + 1;
        }
    }

    private static boolean isFrame(char mark) {
        return mark == '|' || mark == ' ';
    }

    private static char uniform(char mark) {
        return switch (mark) {
            case '‘', '’', '‛', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\t', '\u200b', '\ufeff' -> ' ';
            case '⇒', '➔', '➜', '►', '\uf0e0', '\uf0e8' -> '→';
            default -> mark;
        };
    }

    /**
     * An arrow that a conversion turned into "à": between two words without a space, or before one.
     */
    private static boolean isLostArrow(StringBuilder text, int i) {
        if (text.charAt(i) == 'à'
                && i > 0
                && text.charAt(i - 1) == ' '
                && text.charAt(i + 1) == ' ') {
            return !FRENCH.matcher(text).find();
        }
        if (text.charAt(i) != 'à' || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        if (i == 0) {
            return true;
        }
        char before = text.charAt(i - 1);
        int run = i;
        while (run > 0 && Character.isLetterOrDigit(text.charAt(run - 1))) {
            run--;
        }
        return before == ' ' || i - run >= 3 || Character.isDigit(before);
    }
}
