package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/** What the notes said before of a thing that a label calls only "the pact". */
public final class Elsewhere {
    private static final int LONGEST = 9;

    private Elsewhere() {}

    /**
     * The words that make a thing known where it was named in full, read backwards.
     *
     * @param before what stands before the label, the nearest first
     * @return the words that follow the noun there, or nothing
     */
    public static List<Token> said(Token noun, List<Told> before) {
        for (Told told : before) {
            for (Sentence sentence : told.line().sentences().reversed()) {
                if (sentence.start() >= told.end()) {
                    continue;
                }
                List<Token> tokens = sentence.tokens();
                for (int i = tokens.size() - 1; i >= 0; i--) {
                    if (tokens.get(i).end() <= told.end() && tokens.get(i).is(noun.text())) {
                        List<Token> more = behind(told.line(), tokens, i);
                        if (!more.isEmpty()) {
                            return more;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Token> behind(Line line, List<Token> tokens, int noun) {
        int i = noun + 1;
        if (i >= tokens.size()
                || !tokens.get(i).lower().matches("of|between|for|against|with|on|among")) {
            return List.of();
        }
        List<Token> more = new ArrayList<>();
        while (i < tokens.size()
                && tokens.get(i).tag().matches("ADP|DET|ADJ|NOUN|PROPN|CCONJ|PART|X")
                && !tokens.get(i)
                        .lower()
                        .matches(
                                "his|her|their|its|this|these|those|that|to|after|before|since|from|by")
                && !dated(line, tokens.get(i))) {
            Token token = tokens.get(i);
            int hyphen = token.text().indexOf('-');
            boolean glued =
                    hyphen > 2
                            && token.capitalised()
                            && Character.isLowerCase(token.text().codePointAt(hyphen + 1));
            if (glued) {
                more.add(
                        new Token(
                                token.text().substring(0, hyphen),
                                token.tag(),
                                token.start(),
                                token.start() + hyphen));
                i = tokens.size();
                break;
            }
            more.add(token);
            i++;
        }
        while (!more.isEmpty() && !more.getLast().tag().matches("NOUN|PROPN|X")) {
            more.removeLast();
        }
        boolean ends = i >= tokens.size() || tokens.get(i).tag().matches("PUNCT|AUX|SCONJ|PRON");
        return more.size() < 2 || more.size() > LONGEST || !ends ? List.of() : more;
    }

    private static boolean dated(Line line, Token token) {
        return line.dates().stream()
                .anyMatch(d -> token.start() < d.end() && token.end() > d.start());
    }

    /**
     * A line up to a place in it.
     *
     * @param end the first character that is not looked at
     */
    public record Told(Line line, int end) {}
}
