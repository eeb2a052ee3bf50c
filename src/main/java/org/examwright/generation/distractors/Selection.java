package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    /** A rival, how much it is liked for this paper, and its words. */
    private record Liked(Rival rival, double liking, Wording wording) {}

    /** The best fair set of three, else of two. */
    public static Optional<List<Rival>> pick(String stem, String key, List<Rival> rivals, Pen pen) {
        List<Rival> sorted = rivals.stream().sorted(Comparator.comparing(Rival::text)).toList();
        double[] liking = new double[sorted.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            liking[i] = sorted.get(i).score() + JITTER * pen.below(1000) / 1000;
            order.add(i);
        }
        List<Liked> best =
                order.stream()
                        .sorted(Comparator.comparingDouble(at -> -liking[at]))
                        .limit(LOOKED_AT)
                        .map(
                                at ->
                                        new Liked(
                                                sorted.get(at),
                                                liking[at],
                                                Wording.of(sorted.get(at).text())))
                        .toList();
        Wording stemWords = Wording.of(stem);
        Wording keyWords = Wording.of(key);
        Predicate<List<Liked>> fair =
                set -> Cues.fair(stemWords, keyWords, set.stream().map(Liked::wording).toList());
        Optional<List<Liked>> three = best(sets(best, 3), fair);
        return (three.isPresent() ? three : best(sets(best, 2), fair))
                .map(set -> set.stream().map(Liked::rival).toList());
    }

    private static Optional<List<Liked>> best(List<List<Liked>> sets, Predicate<List<Liked>> fair) {
        double[] liking = sets.stream().mapToDouble(Selection::liking).toArray();
        return IntStream.range(0, liking.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -liking[at]))
                .map(sets::get)
                .filter(fair)
                .findFirst();
    }

    private static double liking(List<Liked> set) {
        double sum = set.stream().mapToDouble(Liked::liking).sum();
        return sum + SPREAD * set.stream().map(liked -> liked.rival().reason()).distinct().count();
    }

    private static <T> List<List<T>> sets(List<T> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<T>> sets = new ArrayList<>();
        for (int i = 0; i + size <= from.size(); i++) {
            for (List<T> rest : sets(from.subList(i + 1, from.size()), size - 1)) {
                List<T> set = new ArrayList<>();
                set.add(from.get(i));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
