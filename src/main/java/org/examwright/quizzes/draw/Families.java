package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.questions.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Questions that must not share a paper, put together: those that ask for the same fact, and
 * near-duplicates. At most one of a family is drawn. A chain of near-duplicates is one family even
 * where its ends differ: rather a question too few than the same one twice.
 */
final class Families {
    private final int[] parent;
    private final List<Drawable> questions;

    private Families(List<Drawable> questions) {
        this.questions = questions;
        this.parent = new int[questions.size()];
        Arrays.setAll(parent, i -> i);
    }

    /** The families, in the order of their first members. */
    static List<List<Drawable>> of(List<Drawable> questions) {
        Families families = new Families(questions);
        families.joinSameFacts();
        families.joinNearDuplicates();
        Map<Integer, List<Drawable>> byRoot = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            byRoot.computeIfAbsent(families.root(i), _ -> new ArrayList<>()).add(questions.get(i));
        }
        return List.copyOf(byRoot.values());
    }

    private void joinSameFacts() {
        Map<String, Integer> byFact = new HashMap<>();
        Map<Long, Integer> byContent = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Drawable question = questions.get(i);
            join(i, byContent.putIfAbsent(question.likeness().content(), i));
            join(i, question.fact() == null ? null : byFact.putIfAbsent(question.fact(), i));
        }
    }

    /**
     * Twins that are not the same to the letter share one of the few rarest words of each, so only
     * those that do are compared.
     */
    private void joinNearDuplicates() {
        Map<Integer, Integer> uses = new HashMap<>();
        for (Drawable question : questions) {
            question.likeness().words().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
        Comparator<Integer> rarestFirst =
                Comparator.<Integer>comparingInt(word -> uses.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder());
        Map<Integer, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Likeness mine = questions.get(i).likeness();
            List<Integer> words = mine.words();
            int rare = words.size() - (int) Math.ceil(Likeness.TWINS * words.size()) + 1;
            for (int word : words.stream().sorted(rarestFirst).limit(rare).toList()) {
                List<Integer> others = seen.computeIfAbsent(word, _ -> new ArrayList<>());
                for (int other : others) {
                    if (root(other) != root(i) && mine.twinOf(questions.get(other).likeness())) {
                        join(i, other);
                    }
                }
                others.add(i);
            }
        }
    }

    private int root(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private void join(int one, @Nullable Integer other) {
        if (other != null) {
            int a = root(one);
            int b = root(other);
            parent[Math.max(a, b)] = Math.min(a, b);
        }
    }
}
