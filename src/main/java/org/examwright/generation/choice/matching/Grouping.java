package org.examwright.generation.choice.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Puts things together in fives, else in fours, topic by topic, each thing once. */
final class Grouping {
    private static final int MOST = 5;
    private static final int LEAST = 4;

    private Grouping() {}

    /**
     * @param things in their natural order
     * @param topic what a group has in common
     * @param together whether two may stand on one sheet
     */
    static <T> List<List<T>> of(
            List<T> things, Function<T, String> topic, BiPredicate<T, T> together) {
        TreeMap<String, List<T>> byTopic = new TreeMap<>();
        things.forEach(
                thing ->
                        byTopic.computeIfAbsent(topic.apply(thing), _ -> new ArrayList<>())
                                .add(thing));
        List<List<T>> groups = new ArrayList<>();
        for (List<T> of : byTopic.values()) {
            List<T> left = new ArrayList<>(of);
            while (left.size() >= LEAST) {
                List<T> group = new ArrayList<>();
                for (T thing : left) {
                    if (group.size() == MOST) {
                        break;
                    }
                    if (group.stream().allMatch(other -> together.test(thing, other))) {
                        group.add(thing);
                    }
                }
                if (group.size() >= LEAST) {
                    groups.add(List.copyOf(group));
                    Set<T> taken = Collections.newSetFromMap(new IdentityHashMap<>());
                    taken.addAll(group);
                    left.removeIf(taken::contains);
                } else {
                    left.removeFirst();
                }
            }
        }
        return groups;
    }
}
