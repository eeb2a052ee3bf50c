package org.examwright.quizzes.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Questions that must not share a paper, put together: those that ask for the same fact, and
 * near-duplicates. At most one of a family is drawn. A chain of near-duplicates is one family even
 * where its ends differ: rather a question too few than the same one twice.
 */
final class Families {
    /** Words in common by all words of either, above which two wordings are near-duplicates. */
    static final double ALIKE = 0.8;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            String fact = questions.get(i).fact();
            Integer other = fact == null ? null : first.putIfAbsent(fact, i);
            if (other != null) {
                join(i, other);
            }
        }
    }

    /**
     * Two sets of words that are so much alike share one of the few rarest words of each, so only
     * those that do are compared.
     */
    private void joinNearDuplicates() {
        List<Set<String>> words = questions.stream().map(q -> words(q.wording())).toList();
        Map<String, Integer> uses = new HashMap<>();
        words.forEach(set -> set.forEach(word -> uses.merge(word, 1, Integer::sum)));
        Comparator<String> rarestFirst =
                Comparator.<String>comparingInt(word -> uses.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder());
        Map<String, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Set<String> mine = words.get(i);
            int rare = mine.size() - (int) Math.ceil(ALIKE * mine.size()) + 1;
            for (String word : mine.stream().sorted(rarestFirst).limit(rare).toList()) {
                List<Integer> others = seen.computeIfAbsent(word, _ -> new ArrayList<>());
                for (int other : others) {
                    if (root(other) != root(i) && alike(mine, words.get(other))) {
                        join(i, other);
                    }
                }
                others.add(i);
            }
        }
    }

    static boolean alike(Collection<String> one, Collection<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all > 0 && common > ALIKE * all;
    }

    static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(NOT_A_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private int root(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
