package org.examwright.knowledge.extraction.actors;

import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;

/**
 * A place where a name stands.
 *
 * @param name as written, without a possessive ending
 * @param first the first word of the name in the sentence
 * @param last the last word, inclusive
 */
public record Mention(
        Line line, Sentence sentence, String name, int first, int last, int start, int end) {

    static Mention of(Line line, Sentence sentence, int first, int last) {
        int start = sentence.tokens().get(first).start();
        int end = sentence.tokens().get(last).end();
        return new Mention(line, sentence, line.part(start, end), first, last, start, end);
    }
}
