package org.examwright.knowledge.extraction.labels;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents;
import org.examwright.knowledge.extraction.labels.antecedents.Antecedents.Told;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** Others than its subject of whom the next sentence may go on. */
final class Rivals {
    private static final Pattern WHERE =
            Pattern.compile(
                    "(?s)(?:.*\\b(?:in|at|near|from|to|of|for|towards|over|into)\\s+|\\s*)");

    private Rivals() {}

    /** Whether "they" at a sentence's start may mean others than whom the last one is about. */
    static boolean of(Antecedents antecedents, Line line, int place) {
        boolean opens =
                line.sentences().stream()
                        .anyMatch(s -> s.start() <= place && place - s.start() <= 3);
        Told told = opens ? antecedents.before(line, place) : null;
        return told != null && in(told.sentence());
    }

    /** Whether a name found in a line may be "he": no land, nor where he only was, "at Kiel". */
    static boolean mayBeHim(Cast cast, Line line, Ellipsis.Found found) {
        Actor.Kind kind = cast.kindOf(found.words().text());
        if (cast.isPlace(found.words().text()) || kind != null && kind != Actor.Kind.PERSON) {
            return false;
        }
        String before = line.part(0, found.words().get(0).start());
        return found.words().size() <= 3 && (found.said() || !WHERE.matcher(before).matches());
    }

    /** Whether a mark stands between names, "Pitt, Fox", and not between clauses. */
    static boolean joinsNames(Sentence sentence, Token mark) {
        int at = sentence.tokens().indexOf(mark);
        return !mark.text().equals(";") && at > 0 && sentence.tokens().get(at - 1).capitalised();
    }

    /** Whether a sentence tells of several behind its verb: "the clubs sent members to court". */
    private static boolean in(Sentence sentence) {
        boolean verb = false;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            verb |= token.tag().matches("VERB|AUX");
            boolean several =
                    token.tag().matches("NOUN|PROPN")
                            && token.lower().matches("\\p{L}+[^suia'’]s|people|men|women|troops");
            boolean thing = i > 0 && tokens.get(i - 1).lower().matches("of|in|at|with|by|from");
            if (verb && several && !thing) {
                return true;
            }
        }
        return false;
    }
}
