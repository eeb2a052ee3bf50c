package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.examwright.generation.writing.Pen;

/**
 * Wrong years and figures: first the key's rank among the options is drawn, then that many wrong
 * values are taken below it and the rest above, at uneven distances.
 */
public final class Ranks {

    /** Rivals in ascending order and the key's place among them. */
    public record Ranked(List<Rival> rivals, int place) {}

    private Ranks() {}

    /**
     * @param below rivals below the key, best first
     * @param above rivals above the key, best first
     */
    public static Optional<Ranked> pick(
            List<Rival> below, List<Rival> above, ToDoubleFunction<Rival> value, Pen pen) {
        for (int wrong : new int[] {3, 2}) {
            List<Integer> places =
                    IntStream.rangeClosed(0, wrong)
                            .filter(place -> place <= below.size() && wrong - place <= above.size())
                            .boxed()
                            .toList();
            if (!places.isEmpty()) {
                int place = pen.rank(wrong + 1, places);
                List<Rival> chosen = new ArrayList<>(nearFirst(below, place, pen));
                chosen.addAll(nearFirst(above, wrong - place, pen));
                chosen.sort(Comparator.comparingDouble(value));
                return Optional.of(new Ranked(List.copyOf(chosen), place));
            }
        }
        return Optional.empty();
    }

    /**
     * So many of the best, now and then passing one over, so that distances differ from paper to
     * paper.
     */
    private static List<Rival> nearFirst(List<Rival> best, int count, Pen pen) {
        List<Rival> pool = new ArrayList<>(best);
        List<Rival> taken = new ArrayList<>();
        while (taken.size() < count) {
            int spare = pool.size() - (count - taken.size());
            int at = Math.min(spare, pen.below(3) == 0 ? 1 : 0);
            taken.add(pool.remove(at));
        }
        return taken;
    }
}
