package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    static List<List<Drawable>> of(List<Drawable> questions, Twins twins) {
        Families families = new Families(questions);
        families.joinSameFacts();
        families.joinNearDuplicates(twins);
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

    private void joinNearDuplicates(Twins twins) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            places.put(questions.get(i).id(), i);
        }
        for (int i = 0; i < parent.length; i++) {
            for (UUID twin : twins.before(questions.get(i))) {
                join(i, places.get(twin));
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
