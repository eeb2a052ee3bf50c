package org.examwright.knowledge.extraction.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;

/**
 * How the notes themselves write their words: what stands in small letters, what with a capital.
 */
final class Vocabulary {
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capitalInside = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> beforeOf = new HashMap<>();
    private final Set<String> properAtStart = new HashSet<>();

    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            if (!line.isHeading()) {
                line.sentences().forEach(this::count);
            }
        }
    }

    private void count(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord() && tokens.get(i).capitalised()) {
                capitals.merge(tokens.get(i).text(), 1, Integer::sum);
                if (i + 1 < tokens.size() && tokens.get(i + 1).is("of")) {
                    beforeOf.merge(tokens.get(i).text(), 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            if (!token.capitalised()) {
                small.merge(token.text(), 1, Integer::sum);
            } else if (i > 0 && opensNothing(tokens.get(i - 1))) {
                capitalInside.merge(token.text(), 1, Integer::sum);
            } else if (token.tag().equals("PROPN")) {
                properAtStart.add(token.text());
            }
        }
    }

    private static boolean opensNothing(Token before) {
        return !Set.of("\"", "'", "-", ":", "→", "•", "(", "/").contains(before.text());
    }

    /** Whether a capital at the start of a sentence is the word's own. */
    boolean isName(Token first) {
        String word = first.text();
        int inside = capitalInside.getOrDefault(word, 0);
        int low = small.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        return inside > low || low == 0 && (inside > 0 || properAtStart.contains(word));
    }

    /** Whether the word is written small more often than with a capital within sentences. */
    boolean isCommon(String word) {
        return small.getOrDefault(word.toLowerCase(Locale.ROOT), 0)
                > capitalInside.getOrDefault(word, 0);
    }

    /** How often the word has a capital where no sentence begins. */
    int inside(String word) {
        return capitalInside.getOrDefault(word, 0);
    }

    /** Whether the word never stands without an "of" behind it, as in "Anne of Cleves". */
    boolean onlyBeforeOf(String word) {
        return capitals.getOrDefault(word, 0) <= beforeOf.getOrDefault(word, 0);
    }

    /** Whether the word stands somewhere with a capital. */
    boolean capital(String word) {
        return capitals.containsKey(word);
    }

    int small(String word) {
        return small.getOrDefault(word, 0);
    }
}
