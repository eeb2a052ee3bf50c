package org.examwright.knowledge.extraction.actors;

import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * A place where a name stands.
 *
 * @param name as written, without a possessive ending
 * @param first the first word of the name in the sentence
 * @param last the last word, inclusive
 */
public record Mention(
        Line line, Sentence sentence, String name, int first, int last, int start, int end) {

    /** Whether a word belongs to a date of the line. */
    boolean inDate(Token token) {
        return line.dates().stream()
                .anyMatch(date -> date.start() <= token.start() && token.end() <= date.end());
    }

    static Mention of(Line line, Sentence sentence, int first, int last) {
        int start = sentence.tokens().get(first).start();
        int end = sentence.tokens().get(last).end();
        return new Mention(line, sentence, line.part(start, end), first, last, start, end);
    }
}
