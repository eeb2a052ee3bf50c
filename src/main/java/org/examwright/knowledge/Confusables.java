package org.examwright.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What learners take for one another: sets of names of actors, terms and events of a course. Wrong
 * answers live on them. Case does not count.
 */
public final class Confusables {
    public static final Confusables NONE = new Confusables(List.of());

    private final List<List<String>> sets;
    private final Map<String, Map<String, String>> partners = new LinkedHashMap<>();

    /**
     * @param sets canonical names, a list for each set
     */
    public Confusables(List<List<String>> sets) {
        this.sets = sets.stream().map(List::copyOf).toList();
        for (var set : this.sets) {
            for (var one : set) {
                for (var other : set) {
                    if (!fold(one).equals(fold(other))) {
                        partners.computeIfAbsent(fold(one), _ -> new LinkedHashMap<>())
                                .putIfAbsent(fold(other), other);
                    }
                }
            }
        }
    }

    /** As they were given. */
    public List<List<String>> sets() {
        return sets;
    }

    /** Whether some set has both names. */
    public boolean between(String one, String other) {
        return partners.getOrDefault(fold(one), Map.of()).containsKey(fold(other));
    }

    /** What a name may be taken for, in the order of the sets. */
    public List<String> with(String name) {
        return List.copyOf(partners.getOrDefault(fold(name), Map.of()).values());
    }

    /**
     * The same, but that a name is taken for exactly these others. What the others are taken for
     * among themselves stays; a set with another name besides loses this one.
     */
    public Confusables taking(String name, List<String> others) {
        var wanted = folded(others);
        wanted.remove(fold(name));
        var kept = new ArrayList<List<String>>();
        var had = new LinkedHashSet<String>();
        for (var set : sets) {
            var rest = set.stream().filter(each -> !fold(each).equals(fold(name))).toList();
            if (rest.size() < set.size() && wanted.containsAll(folded(rest))) {
                had.addAll(folded(rest));
                kept.add(set);
            } else if (rest.size() > 1) {
                kept.add(rest);
            }
        }
        for (var other : others) {
            if (wanted.contains(fold(other)) && had.add(fold(other))) {
                kept.add(List.of(name, other));
            }
        }
        return new Confusables(kept);
    }

    public boolean isEmpty() {
        return sets.isEmpty();
    }

    /** Whether there is a set of exactly these names, in whatever order. */
    public boolean has(List<String> names) {
        return sets.stream().anyMatch(set -> folded(set).equals(folded(names)));
    }

    private static Set<String> folded(List<String> names) {
        var folded = new LinkedHashSet<String>();
        names.forEach(name -> folded.add(fold(name)));
        return folded;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confusables that && sets.equals(that.sets);
    }

    @Override
    public int hashCode() {
        return sets.hashCode();
    }

    @Override
    public String toString() {
        return sets.toString();
    }
}
