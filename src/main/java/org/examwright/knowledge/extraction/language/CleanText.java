package org.examwright.knowledge.extraction.language;

/**
 * Makes a line's marks uniform without moving anything: each character is replaced by one
 * character, so that positions stay those of the notes.
 */
public final class CleanText {
    private static final java.util.regex.Pattern FRENCH =
            java.util.regex.Pattern.compile(
                    "(?i)\\b(?:le|la|les|des|du|une?|et|est|vis|au|sont)\\b");

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
        return text.toString();
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
