package org.examwright.questions.text;

/**
 * One word of a text.
 *
 * @param text as written
 * @param lower case-folded, without a possessive ending
 * @param stem what it shares with its inflected forms
 * @param start its first character in the text, in UTF-16 units
 * @param end the place behind its last character
 */
public record Word(String text, String lower, String stem, int start, int end) {
    /** Whether it is written with a capital, as names are. */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it carries meaning of its own. */
    public boolean content() {
        return !English.isFunctionWord(lower);
    }
}
