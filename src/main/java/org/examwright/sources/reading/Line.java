package org.examwright.sources.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line that is not blank, with what its form tells.
 *
 * @param number counted from 1 over all lines, blank ones too
 * @param text letter for letter, without its end
 * @param body without indentation, bullet, marks of a heading and spaces at the end
 * @param indent columns before the first character, a tab counting four
 * @param bullet whether a bullet of any kind stands before the body
 * @param mark the heading level that markup gives it, from 1; 0 where there is no markup
 * @param furniture whether markup says that it belongs to the page
 * @param gap whether a blank line, or the start of the document, stands above
 * @param key the body's letters and digits in lower case, words parted by one space
 */
record Line(
        int number,
        String text,
        String body,
        int indent,
        boolean bullet,
        int mark,
        boolean furniture,
        boolean gap,
        String key) {
    /** Longer lines are passages, but nobody looks into them. */
    static final int LONGEST = 20_000;

    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[•‣■-◿⁃∙·»›✓-✘➢➤→⇒\\x{F0A7}\\x{F0B7}\\x{F0D8}\\x{F0FC}⬥❖§]"
                            + "|[-*+‐-―](?=[\\s\\p{Lu}\\p{Nd}])|o(?=[\\t\\x{A0} ]{1,4}\\p{Lu})"
                            + "|à|Ø(?=\\s)|[-=]+>)[\\s\\x{A0}]*");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:\\(?(?:\\d{1,2}|[a-zA-Z]|[ivx]{1,4})\\)|\\d{1,2}[.](?!\\d))[\\s\\x{00A0}]*");
    private static final Pattern EMPHASIS = Pattern.compile("[*_]{2}([^*_]{1,160})[*_]{2}:?");

    private static final Pattern EMPHASES = Pattern.compile("[*_`]{1,3}");

    static Line of(int number, String text, boolean gap) {
        return of(number, text, gap, 0, false);
    }

    static Line of(int number, String text, boolean gap, int mark, boolean furniture) {
        if (text.length() > LONGEST) {
            return new Line(number, text, "", 0, false, 0, furniture, gap, "");
        }
        int at = 0;
        int indent = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        var body = trimEnd(text.substring(at));
        int level = hashes(body);
        if (level > 0) {
            var heading = plain(body.substring(level));
            return new Line(
                    number, text, heading, indent, false, level, furniture, gap, key(heading));
        }
        var emphasis = EMPHASIS.matcher(body);
        if (emphasis.matches()) {
            var heading = trimEnd(emphasis.group(1));
            return new Line(
                    number,
                    text,
                    heading,
                    indent,
                    false,
                    mark == 0 ? 7 : mark,
                    furniture,
                    gap,
                    key(heading));
        }
        var bullet = BULLET.matcher(body);
        boolean bulleted = bullet.lookingAt();
        if (bulleted) {
            body = body.substring(bullet.end());
        }
        return new Line(number, text, body, indent, bulleted, mark, furniture, gap, key(body));
    }

    /** Whether a number or letter of a list stands before the body. */
    boolean numbered() {
        return NUMBERED.matcher(body).lookingAt();
    }

    int words() {
        int words = key.isEmpty() ? 0 : 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }

    boolean tooLong() {
        return text.length() > LONGEST;
    }

    /** Whether the body ends as a sentence does. */
    boolean ended() {
        int end = body.length();
        while (end > 0 && "\"'”’)»]*_".indexOf(body.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?:;…".indexOf(body.charAt(end - 1)) >= 0;
    }

    boolean endsWith(char last) {
        return !body.isEmpty() && body.charAt(body.length() - 1) == last;
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean space = false;
        var lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\'' || c == '’') {
                continue;
            }
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (space && !key.isEmpty()) {
                    key.append(' ');
                }
                space = false;
                key.append(c);
            } else {
                space = true;
            }
        }
        return key.toString();
    }

    /** The level of a heading marked with #, or 0. */
    private static int hashes(String body) {
        int level = 0;
        while (level < body.length() && body.charAt(level) == '#') {
            level++;
        }
        return level <= 6 && level < body.length() && isSpace(body.charAt(level)) ? level : 0;
    }

    /** A heading without the marks around it and in it. */
    private static String plain(String marked) {
        int start = 0;
        int end = marked.length();
        while (start < end && isSpace(marked.charAt(start))) {
            start++;
        }
        while (end > start && (isSpace(marked.charAt(end - 1)) || marked.charAt(end - 1) == '#')) {
            end--;
        }
        return EMPHASES.matcher(marked.substring(start, end)).replaceAll("");
    }

    private static String trimEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
