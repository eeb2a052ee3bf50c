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
import java.util.function.ToIntFunction;

/**
 * Finds things whose words are much the same, without comparing each with all: two sets that share
 * a part of all their words share one of the few rarest of either, so only things that do are
 * looked at, and only as far as they can still be alike (the prefix and position filters of Xiao,
 * Wang, Lin and Yu, "Efficient similarity joins for near duplicate detection", 2008).
 */
final class Resemblance<T> {
    private final Function<T, Set<String>> words;
    private final double part;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Integer, List<Place<T>>> byRareWord = new HashMap<>();
    private final List<T> wordless = new ArrayList<>();
    private final Map<T, int[]> ranked = new IdentityHashMap<>();

    /** Where among the words of a thing, the rarest first, one of them stands. */
    private record Place<T>(T thing, int[] words, int at) {}

    /**
     * @param part two things are alike when they share this part of all their words, 0 to 1
     */
    Resemblance(List<T> things, Function<T, Set<String>> words, double part) {
        this.words = words;
        this.part = part;
        rank(things);
        for (T thing : things) {
            int[] of = ranked(thing);
            ranked.put(thing, of);
            if (of.length == 0) {
                wordless.add(thing);
            }
            for (int i = 0; i < rare(of); i++) {
                byRareWord
                        .computeIfAbsent(of[i], _ -> new ArrayList<>())
                        .add(new Place<>(thing, of, i));
            }
        }
    }

    /** The rarest word has the lowest rank. */
    private void rank(List<T> things) {
        Map<String, Integer> counts = new HashMap<>();
        for (T thing : things) {
            words.apply(thing).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        ToIntFunction<String> count = word -> counts.getOrDefault(word, 0);
        counts.keySet().stream()
                .sorted(Comparator.comparingInt(count).thenComparing(Comparator.naturalOrder()))
                .forEach(word -> ranks.put(word, ranks.size()));
    }

    /** What of the list is like a thing, whether the list holds it or not, without the thing. */
    List<T> like(T thing) {
        int[] of = ranked.containsKey(thing) ? ranked.get(thing) : ranked(thing);
        List<T> like = new ArrayList<>();
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(thing);
        for (int i = 0; i < rare(of); i++) {
            for (Place<T> other : byRareWord.getOrDefault(of[i], List.of())) {
                if (canBeAlike(of, i, other.words(), other.at())
                        && seen.add(other.thing())
                        && alike(of, other.words())) {
                    like.add(other.thing());
                }
            }
        }
        if (of.length == 0) {
            wordless.stream().filter(seen::add).forEach(like::add);
        }
        return like;
    }

    /** A word that no thing of the list has is rarer than any. */
    private int[] ranked(T thing) {
        return words.apply(thing).stream()
                .mapToInt(word -> ranks.getOrDefault(word, -1))
                .sorted()
                .toArray();
    }

    /** How many of the rarest words are enough to meet whatever is alike. */
    private int rare(int[] of) {
        return Math.min(of.length, of.length - (int) Math.ceil(part * of.length) + 1);
    }

    /** Whether two whose first word in common stands here and there have enough behind it. */
    private boolean canBeAlike(int[] one, int at, int[] other, int there) {
        return Math.min(one.length - at, other.length - there) >= wanted(one, other);
    }

    private int wanted(int[] one, int[] other) {
        return (int) Math.ceil(part / (1 + part) * (one.length + other.length) - 1e-9);
    }

    private boolean alike(int[] one, int[] other) {
        int wanted = wanted(one, other);
        int common = 0;
        int i = 0;
        int j = 0;
        while (common + Math.min(one.length - i, other.length - j) >= wanted
                && i < one.length
                && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= wanted;
    }
}
