package org.examwright.knowledge.extraction.language;

import java.util.Locale;

/**
 * A word, number or mark.
 *
 * @param text as in the cleaned line
 * @param tag its part of speech in the Universal Dependencies' coarse tag set
 * @param start the first character in the line
 * @param end the character behind the last
 */
public record Token(String text, String tag, int start, int end) {
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    public boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** All capitals, two to six of them: NATO, NAACP. */
    public boolean isAcronym() {
        return text.length() >= 2
                && text.length() <= 6
                && text.codePoints().allMatch(Character::isUpperCase);
    }
}
