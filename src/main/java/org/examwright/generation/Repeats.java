package org.examwright.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.questions.Likeness;
import org.examwright.questions.QuestionContent;

/**
 * The questions written so far, so that none asks what another asks. Two that share more than a
 * part of their words share one of the few that come first in a fixed order: only those that do are
 * compared.
 */
final class Repeats {
    private final Map<Integer, List<Likeness>> byWord = new HashMap<>();

    /** Whether nothing like it was written before; remembers it if so. */
    boolean isNew(QuestionContent content) {
        Likeness likeness = Likeness.of(content);
        List<Integer> first = first(likeness);
        for (Integer word : first) {
            for (Likeness other : byWord.getOrDefault(word, List.of())) {
                if (likeness.twinOf(other)) {
                    return false;
                }
            }
        }
        first.forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(likeness));
        return true;
    }

    private static List<Integer> first(Likeness likeness) {
        List<Integer> words = likeness.words();
        int enough = words.size() - (int) Math.ceil(Likeness.TWINS * words.size()) + 1;
        return words.subList(0, Math.min(words.size(), enough));
    }
}
