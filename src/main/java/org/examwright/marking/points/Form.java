package org.examwright.marking.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A form that earns or loses a point, with what an answer must say to be it. */
record Form(List<Token> tokens, List<Unit> units) {
    private static final double LIGHT = 0.4;
    private static final double GIVEN = 0.3;
    private static final double GIVEN_NAME = 0.25;
    private static final double YEAR = 0.4;
    private static final double OWN = 0.25;

    /**
     * @param question stems of the question's words
     * @param names words in lower case that are known to be names
     */
    static Form of(String text, Set<String> question, Set<String> names) {
        List<Token> tokens = Words.of(text);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.content()) {
                continue;
            }
            boolean given = question.contains(token.stem());
            boolean name = name(tokens, i, names);
            units.add(new Unit(token, i, weight(tokens, i, given, name), given, name));
        }
        return new Form(List.copyOf(tokens), List.copyOf(units));
    }

    private static double weight(List<Token> tokens, int i, boolean given, boolean name) {
        Token token = tokens.get(i);
        if (given) {
            return GIVEN;
        }
        if (name && leads(tokens, i)) {
            return GIVEN_NAME;
        }
        if (token.value() instanceof Value.Years) {
            return YEAR;
        }
        return Lexicon.light(token.lower()) ? LIGHT : 1;
    }

    /** Whether another word of the same name follows, which is the one that names. */
    private static boolean leads(List<Token> tokens, int i) {
        return !tokens.get(i).possessive()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised()
                && tokens.get(i + 1).content()
                && tokens.get(i + 1).gap().isBlank();
    }

    /** A capital is a name's inside a sentence; at its head only where the name is known. */
    private static boolean name(List<Token> tokens, int i, Set<String> names) {
        Token token = tokens.get(i);
        return token.value() == null
                && token.capitalised()
                && (i > 0 && tokens.get(i - 1).sentence() == token.sentence()
                        || names.contains(token.lower())
                        || leads(tokens, i));
    }

    /** Words in lower case that stand with a capital inside a sentence. */
    static Set<String> names(List<String> texts) {
        Set<String> names = new HashSet<>();
        for (String text : texts) {
            List<Token> tokens = Words.of(text);
            for (int i = 1; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.capitalised()
                        && token.content()
                        && token.value() == null
                        && token.sentence() == tokens.get(i - 1).sentence()) {
                    names.add(token.lower());
                }
            }
        }
        return names;
    }

    double weight() {
        return units.stream().mapToDouble(Unit::weight).sum();
    }

    /** Whether it says nothing that the question does not, so that saying it may be copying. */
    boolean given() {
        double own = units.stream().filter(unit -> !unit.given()).mapToDouble(Unit::weight).sum();
        return own <= OWN * weight();
    }

    /** Whether it says itself that something was not so. */
    boolean negative() {
        return tokens.stream().anyMatch(Negation::strong);
    }
}
