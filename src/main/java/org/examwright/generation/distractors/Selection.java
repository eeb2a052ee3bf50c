package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.examwright.generation.distractors.Cues.Wording;
import org.examwright.generation.writing.Pen;

/**
 * Picks wrong answers as a set: near, spread over reasons, and fair beside the key. Three, else
 * two, else none.
 */
public final class Selection {
    private static final int LOOKED_AT = 14;
    private static final double JITTER = 0.12;
    private static final double SPREAD = 0.10;

    private Selection() {}

    /** The best fair set of three, else of two. */
    public static Optional<List<Rival>> pick(String stem, String key, List<Rival> rivals, Pen pen) {
        Map<Rival, Double> liking = new HashMap<>();
        List<Rival> sorted = rivals.stream().sorted(Comparator.comparing(Rival::text)).toList();
        sorted.forEach(rival -> liking.put(rival, rival.score() + JITTER * pen.below(1000) / 1000));
        List<Rival> best =
                sorted.stream()
                        .sorted(
                                Comparator.comparing(
                                                (Rival rival) -> -liking.getOrDefault(rival, 0.0))
                                        .thenComparing(Rival::text))
                        .limit(LOOKED_AT)
                        .toList();
        Map<Rival, Wording> wordings = new HashMap<>();
        best.forEach(rival -> wordings.put(rival, Wording.of(rival.text())));
        Wording stemWords = Wording.of(stem);
        Wording keyWords = Wording.of(key);
        Predicate<List<Rival>> fair =
                set ->
                        Cues.fair(
                                stemWords,
                                keyWords,
                                set.stream()
                                        .map(rival -> wordings.getOrDefault(rival, stemWords))
                                        .toList());
        Optional<List<Rival>> three = best(sets(best, 3), liking, fair);
        return three.isPresent() ? three : best(sets(best, 2), liking, fair);
    }

    private static Optional<List<Rival>> best(
            List<List<Rival>> sets, Map<Rival, Double> liking, Predicate<List<Rival>> fair) {
        return sets.stream()
                .sorted(Comparator.comparingDouble(set -> -liking(set, liking)))
                .filter(fair)
                .findFirst();
    }

    private static double liking(List<Rival> set, Map<Rival, Double> liking) {
        double sum = set.stream().mapToDouble(rival -> liking.getOrDefault(rival, 0.0)).sum();
        return sum + SPREAD * set.stream().map(Rival::reason).distinct().count();
    }

    private static List<List<Rival>> sets(List<Rival> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Rival>> sets = new ArrayList<>();
        for (int i = 0; i + size <= from.size(); i++) {
            for (List<Rival> rest : sets(from.subList(i + 1, from.size()), size - 1)) {
                List<Rival> set = new ArrayList<>();
                set.add(from.get(i));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
