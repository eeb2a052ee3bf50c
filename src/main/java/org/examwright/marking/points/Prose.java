package org.examwright.marking.points;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an answer says anything: more than key words in a heap, more than the question. */
final class Prose {
    private static final int HEAP = 4;
    private static final double LEAST_FUNCTION_WORDS = 0.18;
    private static final double LEAST_NEIGHBOURS = 0.5;
    private static final double COPIED = 0.8;

    private Prose() {}

    /**
     * Key words one after the other: hardly any small words, and next to each other what the
     * scheme's own forms do not put together.
     */
    static boolean heap(List<Token> answer, List<Form> forms, List<Token> question) {
        long content = answer.stream().filter(Token::content).count();
        if (content < HEAP || answer.size() - content >= LEAST_FUNCTION_WORDS * answer.size()) {
            return false;
        }
        Set<String> together = new HashSet<>();
        forms.forEach(form -> pairs(form.tokens(), together));
        pairs(question, together);
        List<Token> words = answer.stream().filter(Token::content).toList();
        int known = 0;
        for (int i = 1; i < words.size(); i++) {
            known += kept(forms, together, words.get(i - 1), words.get(i)) ? 1 : 0;
        }
        return known < LEAST_NEIGHBOURS * (words.size() - 1);
    }

    private static boolean kept(List<Form> forms, Set<String> together, Token one, Token next) {
        return together.contains(one.stem() + " " + next.stem())
                || forms.stream().anyMatch(form -> neighbours(form, one, next));
    }

    /** The same where one of them is misspelt. */
    private static boolean neighbours(Form form, Token one, Token next) {
        for (int i = 1; i < form.units().size(); i++) {
            if (form.units().get(i - 1).likeness(one) > 0
                    && form.units().get(i).likeness(next) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void pairs(List<Token> tokens, Set<String> pairs) {
        List<Token> words = tokens.stream().filter(Token::content).toList();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + " " + words.get(i).stem());
        }
    }

    /** Nothing that the question does not say itself. */
    static boolean copied(List<Token> answer, Set<String> question) {
        List<Token> words = answer.stream().filter(Token::content).toList();
        long said =
                words.stream()
                        .filter(
                                word ->
                                        question.contains(word.stem())
                                                || Lexicon.light(word.lower()))
                        .count();
        return !words.isEmpty()
                && said >= COPIED * words.size()
                && words.stream().anyMatch(word -> question.contains(word.stem()));
    }
}
