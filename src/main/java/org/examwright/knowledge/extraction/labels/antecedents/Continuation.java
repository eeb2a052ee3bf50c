package org.examwright.knowledge.extraction.labels.antecedents;

import java.util.List;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;

/** Sentences that go on about someone named before them. */
final class Continuation {
    private Continuation() {}

    /** "He quarrelled with …", "Claimed to be …": whoever it names is another than its subject. */
    static boolean goesOn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return !tokens.isEmpty()
                && (tokens.getFirst().lower().matches("he|she|his|her")
                        || speaksOfHim(sentence)
                        || tokens.getFirst().tag().equals("VERB")
                                && Verbs.isPast(tokens.getFirst().text())
                                && tokens.size() > 1);
    }

    /** "Two days later he was shot by Smith": "he" comes before any name. */
    private static boolean speaksOfHim(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.lower().matches("he|she")) {
                return true;
            }
            if (token.capitalised() && token.tag().equals("PROPN")) {
                return false;
            }
        }
        return false;
    }
}
