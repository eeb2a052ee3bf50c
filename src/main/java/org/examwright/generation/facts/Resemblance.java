package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds things whose words are much the same, without comparing each with all. Two sets that share
 * a part of all their words share one of the few rarest of either, so only things that do are
 * looked at; the rarer the words, the fewer these are.
 */
final class Resemblance<T> {
    private final Function<T, Set<String>> words;
    private final double part;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<T>> byRareWord = new HashMap<>();
    private final List<T> wordless = new ArrayList<>();

    /**
     * @param part two things are alike when they share this part of all their words, 0 to 1
     */
    Resemblance(List<T> things, Function<T, Set<String>> words, double part) {
        this.words = words;
        this.part = part;
        for (T thing : things) {
            words.apply(thing).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        for (T thing : things) {
            List<String> rare = rare(thing);
            if (rare.isEmpty()) {
                wordless.add(thing);
            }
            rare.forEach(
                    word -> byRareWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(thing));
        }
    }

    /** What is like a thing, without the thing itself. */
    List<T> like(T thing) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> like = new ArrayList<>();
        List<String> rare = rare(thing);
        List<List<T>> lists = new ArrayList<>();
        rare.forEach(word -> lists.add(byRareWord.getOrDefault(word, List.of())));
        if (rare.isEmpty()) {
            lists.add(wordless);
        }
        for (List<T> others : lists) {
            for (T other : others) {
                if (other != thing && likeness(thing, other) >= part && seen.add(other)) {
                    like.add(other);
                }
            }
        }
        return like;
    }

    private List<String> rare(T thing) {
        List<String> all = new ArrayList<>(words.apply(thing));
        all.sort(
                Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()));
        int enough = all.size() - (int) Math.ceil(part * all.size()) + 1;
        return all.subList(0, Math.min(all.size(), enough));
    }

    private double likeness(T one, T other) {
        Set<String> a = words.apply(one);
        Set<String> b = words.apply(other);
        long common = a.stream().filter(b::contains).count();
        long union = a.size() + b.size() - common;
        return union == 0 ? 1 : common / (double) union;
    }
}
