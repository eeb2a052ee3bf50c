package org.examwright.knowledge.extraction.labels.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
                            boolean title = tokens.get(i).capitalised() && !noun.capitalised();
                            return title ? more.stream().map(t -> plain(t, before)).toList() : more;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    /** "Cult of Personality": a word that is large only in a title. */
    private static Token plain(Token token, List<Told> before) {
        Pattern small = Pattern.compile("\\b" + Pattern.quote(token.lower()) + "\\b");
        boolean title =
                token.capitalised()
                        && !token.isAcronym()
                        && before.stream().anyMatch(t -> small.matcher(t.line().text()).find());
        return title ? new Token(token.lower(), token.tag(), token.start(), token.end()) : token;
    }

    /**
     * The words before a noun where it stood as part of a name, "Privy Council", read backwards;
     * nothing where it did not.
     */
    public static List<Token> named(Token noun, List<Told> before) {
        for (Told told : before) {
            for (Sentence sentence : told.line().sentences().reversed()) {
                List<Token> tokens = sentence.tokens();
                for (int i = tokens.size() - 1; i > 0; i--) {
                    if (tokens.get(i).end() <= told.end() && tokens.get(i).is(noun.text())) {
                        List<Token> front = front(told.line(), tokens, i);
                        if (!front.isEmpty()) {
                            return front;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private static List<Token> front(Line line, List<Token> tokens, int noun) {
        int start = noun;
        while (start > 0
                && noun - start < 3
                && tokens.get(start - 1).capitalised()
                && tokens.get(start - 1).tag().matches("PROPN|ADJ|NOUN|X|VERB")
                && !tokens.get(start - 1).is("the")
                && !dated(line, tokens.get(start - 1))) {
            start--;
        }
        boolean name =
                start < noun
                        && (start > 0 || noun - start > 1 || tokens.get(noun).capitalised())
                        && tokens.subList(start, noun).stream().allMatch(Token::isWord);
        return name ? List.copyOf(tokens.subList(start, noun)) : List.of();
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
