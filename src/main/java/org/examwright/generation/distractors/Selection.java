package org.examwright.generation.distractors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** A rival and how much it is liked for this paper. */
    private record Liked(Rival rival, double liking) {}

    /** The best fair set of three, else of two. */
    public static Optional<List<Rival>> pick(String stem, String key, List<Rival> rivals, Pen pen) {
        return pick(stem, key, rivals, false, pen);
    }

    /** The same of members around one that does not belong; no names shared by all may show it. */
    public static Optional<List<Rival>> pickAround(
            String stem, String outsider, List<Rival> members, Pen pen) {
        return pick(stem, outsider, members, true, pen);
    }

    /** The best fair set, where it spreads over reasons; not looked for where all have one. */
    public static Optional<List<Rival>> pickAcross(
            String stem, String key, List<Rival> rivals, Pen pen) {
        List<Liked> liked = liked(rivals, pen);
        return reasons(liked.stream().map(Liked::rival).toList()) < 2
                ? Optional.empty()
                : pick(stem, key, liked, false).filter(set -> reasons(set) > 1);
    }

    private static long reasons(List<Rival> rivals) {
        return rivals.stream().map(Rival::reason).distinct().count();
    }

    private static Optional<List<Rival>> pick(
            String stem, String key, List<Rival> rivals, boolean odd, Pen pen) {
        return pick(stem, key, liked(rivals, pen), odd);
    }

    /** The few that are liked best, in this order. */
    private static List<Liked> liked(List<Rival> rivals, Pen pen) {
        List<Rival> sorted = rivals.stream().sorted(Comparator.comparing(Rival::text)).toList();
        double[] liking = new double[sorted.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            liking[i] = sorted.get(i).score() + JITTER * pen.below(1000) / 1000;
            order.add(i);
        }
        return order.stream()
                .sorted(Comparator.comparingDouble(at -> -liking[at]))
                .limit(LOOKED_AT)
                .map(at -> new Liked(sorted.get(at), liking[at]))
                .toList();
    }

    private static Optional<List<Rival>> pick(
            String stem, String key, List<Liked> best, boolean odd) {
        List<String> texts = best.stream().map(liked -> liked.rival().text()).toList();
        Cues cues = new Cues(stem, key, texts);
        Hints hints = new Hints(stem, key, texts);
        Predicate<int[]> fair =
                places ->
                        toldOnce(best, places)
                                && cues.fair(places)
                                && hints.fair(places)
                                && !(odd && hints.standsApart(places));
        return best(best, 3, fair)
                .or(() -> best(best, 2, fair))
                .map(set -> set.stream().map(Liked::rival).toList());
    }

    private static boolean toldOnce(List<Liked> from, int[] places) {
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < i; j++) {
                if (from.get(places[i]).rival().mayTellOf(from.get(places[j]).rival())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The most liked of the fair sets of a size, of equals the first. */
    private static Optional<List<Liked>> best(List<Liked> from, int size, Predicate<int[]> fair) {
        int[] best = {};
        double most = Double.NEGATIVE_INFINITY;
        for (int[] places : sets(from.size(), size)) {
            double liking = liking(from, places);
            if (liking > most && fair.test(places)) {
                best = places;
                most = liking;
            }
        }
        return best.length == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(best).mapToObj(from::get).toList());
    }

    private static double liking(List<Liked> from, int[] places) {
        var sum = new DoubleSummaryStatistics(); // adds without loss, so that equals stay equals
        for (int place : places) {
            sum.accept(from.get(place).liking());
        }
        return sum.getSum() + SPREAD * reasons(from, places);
    }

    private static int reasons(List<Liked> from, int[] places) {
        int different = 0;
        for (int i = 0; i < places.length; i++) {
            boolean seen = false;
            for (int j = 0; j < i; j++) {
                seen |= reason(from, places[i]).equals(reason(from, places[j]));
            }
            different += seen ? 0 : 1;
        }
        return different;
    }

    private static String reason(List<Liked> from, int place) {
        return from.get(place).rival().reason();
    }

    /** The sets of two or three places below a number, in order. */
    private static List<int[]> sets(int number, int size) {
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            for (int j = i + 1; j < number; j++) {
                if (size == 2) {
                    sets.add(new int[] {i, j});
                }
                for (int k = j + 1; size == 3 && k < number; k++) {
                    sets.add(new int[] {i, j, k});
                }
            }
        }
        return sets;
    }
}
