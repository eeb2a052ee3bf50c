package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.List;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Cast.Appearance;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Names that belong to nobody of the cast, who may yet be meant. */
final class Strangers {
    private final Cast cast;

    Strangers(Cast cast) {
        this.cast = cast;
    }

    /** Whether a stretch of a sentence holds a name that belongs to nobody of the cast. */
    boolean in(Line line, Sentence sentence, int from, int to) {
        List<Appearance> named = cast.in(line, from, to);
        return sentence.tokens().stream()
                .skip(1)
                .filter(t -> t.start() >= from && t.end() <= to)
                .filter(t -> !behindPreposition(sentence, t))
                .filter(t -> t.tag().equals("PROPN") && t.capitalised())
                .filter(
                        t ->
                                line.dates().stream()
                                        .noneMatch(
                                                d -> t.start() >= d.start() && t.end() <= d.end()))
                .anyMatch(
                        t ->
                                named.stream()
                                        .noneMatch(
                                                a ->
                                                        a.mention().start() <= t.start()
                                                                && a.mention().end() >= t.end()));
    }

    /**
     * "Jens Bell, elected in July, was removed": a name of two words at the front is the doer's.
     */
    boolean open(Line line, Sentence sentence, int position) {
        List<Token> tokens = behindDate(line, sentence);
        return tokens.size() > 2
                && tokens.get(1).end() < position
                && tokens.get(0).tag().equals("PROPN")
                && tokens.get(1).tag().equals("PROPN")
                && in(line, sentence, tokens.get(0).start(), tokens.get(1).end());
    }

    /** "In February 1739 Jens Bell": the words from the name on. */
    private static List<Token> behindDate(Line line, Sentence sentence) {
        int start = sentence.start();
        int end =
                line.dates().stream()
                        .filter(d -> d.start() >= start && d.start() - start <= "During ".length())
                        .mapToInt(DateExpression::end)
                        .findFirst()
                        .orElse(start);
        return sentence.tokens().stream()
                .filter(t -> t.start() >= end && !t.text().equals(","))
                .toList();
    }

    private static boolean behindPreposition(Sentence sentence, Token token) {
        int at = sentence.tokens().indexOf(token);
        return at > 0
                && sentence.tokens()
                        .get(at - 1)
                        .lower()
                        .matches(
                                "in|on|at|to|from|into|of|against|near|through|over|across|outside");
    }
}
