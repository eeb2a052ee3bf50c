package org.examwright.knowledge.conflicts.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts together what is said of one matter. */
public final class Clusters {
    private static final int MOST = 400;

    private Clusters() {}

    /**
     * Each item joins the first cluster of which it matches the first; at most 400 are compared.
     */
    public static <T> List<List<T>> of(List<T> items, BiPredicate<T, T> same) {
        List<List<T>> clusters = new ArrayList<>();
        for (T item : items.subList(0, Math.min(MOST, items.size()))) {
            List<T> home =
                    clusters.stream()
                            .filter(c -> same.test(c.getFirst(), item))
                            .findFirst()
                            .orElse(null);
            if (home == null) {
                clusters.add(new ArrayList<>(List.of(item)));
            } else {
                home.add(item);
            }
        }
        return clusters.stream().filter(c -> c.size() > 1).toList();
    }
}
