package org.examwright.knowledge.extraction.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.When;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** The words of a clause, in which they may be dropped, replaced and put before others. */
final class Phrase {
    private static final Set<String> CLOSE_UP =
            Set.of(",", ".", ";", ":", "!", "?", ")", "'s", "n't", "%");

    private final List<Token> words = new ArrayList<>();

    /**
     * The words of a stretch of a line without those of one date and without asides in brackets.
     */
    static Phrase of(Line line, Clause clause, @Nullable DateExpression date) {
        Phrase phrase = new Phrase();
        int depth = 0;
        int from = date == null ? 0 : attributive(line, date) ? date.core() : date.start();
        for (Sentence sentence : line.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean inside = token.start() >= clause.start() && token.end() <= clause.end();
                boolean dated = date != null && token.start() < date.end() && token.end() > from;
                if (!inside) {
                    continue;
                }
                depth += "([".indexOf(token.text()) >= 0 ? 1 : 0;
                if (depth == 0 && !dated) {
                    phrase.words.add(token);
                }
                depth -= ")]".indexOf(token.text()) >= 0 && depth > 0 ? 1 : 0;
            }
        }
        return phrase;
    }

    /** "the 1921 congress": the year goes, its article stays. */
    private static boolean attributive(Line line, DateExpression date) {
        if (!(date.when() instanceof When.Year)
                || !line.part(date.start(), date.core()).matches("(?i).*\\bthe\\s+")) {
            return false;
        }
        return line.text().substring(date.end()).matches("(?s)\\s+[\\p{L}\"'].*");
    }

    /** A copy of the words from one place up to another. */
    Phrase part(int from, int to) {
        Phrase part = new Phrase();
        part.words.addAll(words.subList(from, to));
        return part;
    }

    int size() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Token get(int i) {
        return words.get(i);
    }

    String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    String tag(int i) {
        return i >= 0 && i < words.size() ? words.get(i).tag() : "";
    }

    List<Token> words() {
        return words;
    }

    void removeFirst(int count) {
        words.subList(0, Math.min(count, words.size())).clear();
    }

    void cutFrom(int i) {
        words.subList(Math.max(0, i), words.size()).clear();
    }

    void remove(int i) {
        words.remove(i);
    }

    void name(int i, String text) {
        Token old = words.get(i);
        words.set(i, new Token(text, "PROPN", old.start(), old.end()));
    }

    void replace(int i, String text) {
        Token old = words.get(i);
        words.set(i, new Token(text, old.tag(), old.start(), old.end()));
    }

    void insert(int i, String text, String tag) {
        int place = i < words.size() ? words.get(i).start() : words.getLast().end();
        words.add(i, new Token(text, tag, place, place));
    }

    void trim() {
        while (!words.isEmpty() && isMark(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isMark(words.getLast())) {
            words.removeLast();
        }
    }

    private static boolean isMark(Token token) {
        return ",.;:-→•*!?/…".contains(token.text());
    }

    /** The words as text, spaced as in the notes where they stood together there. */
    String text() {
        StringBuilder text = new StringBuilder();
        Token before = null;
        for (Token token : words) {
            boolean together =
                    before != null
                            && before.end() == token.start()
                            && before.start() < before.end()
                            && token.start() < token.end();
            boolean opens = before != null && "([".contains(before.text());
            if (before != null && !together && !opens && !CLOSE_UP.contains(token.text())) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.toString();
    }
}
