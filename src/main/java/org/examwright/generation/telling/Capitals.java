package org.examwright.generation.telling;

import java.util.regex.Pattern;
import org.examwright.generation.language.Words;

/**
 * Capitals that a note's beginning gave to a word or took from it, once an article stands before.
 */
public final class Capitals {
    /** "An italian question". */
    private static final Pattern PEOPLE =
            Pattern.compile("\\b\\p{Ll}{2,}(?:ian|ean|ish|ese|ench|utch|erman|reek)\\b");

    /** "The Last British troops". */
    private static final Pattern LAST =
            Pattern.compile("^The Last (?=\\p{Lu}\\p{Ll}+(?:an|ish|ese|ench|utch|reek) \\p{Ll})");

    /** "The Anti-Catholic riots". */
    private static final Pattern AGAINST = Pattern.compile("^The Anti-(?=\\p{Lu}\\p{Ll}+ \\p{Ll})");

    private Capitals() {}

    /** The sentence with capitals where English has them, and not where the line began. */
    public static String right(String sentence) {
        String text = LAST.matcher(sentence).replaceFirst("The last ");
        text = AGAINST.matcher(text).replaceFirst("The anti-");
        return PEOPLE.matcher(text)
                .replaceAll(
                        word ->
                                isPeople(word.group())
                                        ? Words.capitalised(word.group())
                                        : word.group());
    }

    private static boolean isPeople(String word) {
        return Dictionary.of(word).unknown() && !Dictionary.of(Words.capitalised(word)).unknown();
    }
}
