package org.examwright.knowledge.conflicts.finding.telling;

import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a sentence; the words of an actor's name are one.
 *
 * @param stem its rough root
 * @param actor the actor that it names, by canonical name
 * @param start the first character in the sentence's line
 * @param dated whether it is part of a date
 */
public record Word(
        String text,
        String lower,
        String stem,
        @Nullable String actor,
        int start,
        int end,
        boolean dated) {

    /** Whether it stands in the sentence, and not only in the line that opens its list. */
    public boolean written() {
        return end > start;
    }

    /** The same word taken for nobody's name. */
    public Word nobody() {
        return new Word(text, lower, stem, null, start, end, dated);
    }

    public boolean is(String other) {
        return lower.equals(other);
    }

    public boolean isMark() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }

    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it says something of the matter: no mark, no small word, no date. */
    public boolean content() {
        return !isMark() && !dated && !Stems.empty(lower);
    }
}
