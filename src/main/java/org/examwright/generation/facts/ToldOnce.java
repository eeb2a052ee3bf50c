package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.generation.language.Words;

/** Keeps a list from saying the same thing again in other words or another order. */
public final class ToldOnce {
    /** Two that share more than this part of all their words say the same. */
    private static final double SAME = 0.8;

    private ToldOnce() {}

    /**
     * The first of those that say the same; what differs in a number alone does not.
     *
     * @param words what each says
     */
    public static <T> List<T> of(List<T> things, Function<T, String> words) {
        List<T> once = new ArrayList<>();
        List<Set<String>> told = new ArrayList<>();
        for (T thing : things) {
            Set<String> stems = Words.stems(words.apply(thing));
            if (told.stream().noneMatch(before -> same(before, stems))) {
                once.add(thing);
                told.add(stems);
            }
        }
        return List.copyOf(once);
    }

    private static boolean same(Set<String> one, Set<String> other) {
        return Words.likeness(one, other) > SAME && numbers(one).equals(numbers(other));
    }

    private static Set<String> numbers(Set<String> stems) {
        return stems.stream()
                .filter(stem -> stem.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }
}
