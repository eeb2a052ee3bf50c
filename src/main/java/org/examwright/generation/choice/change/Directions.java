package org.examwright.generation.choice.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examwright.generation.writing.Pen;

/**
 * Sizes of change around the right one that give nothing away. Of a small change either direction
 * can be believed: beside it stand no change, a moderate one the other way, and a larger one.
 * Whoever half knows the matter knows which way a large change went: there all options go the key's
 * way, but for one that says nothing changed. No two tell one factor up and down, since the key
 * would stand where factor and direction meet.
 */
final class Directions {

    /** The wrong sizes in ascending order and the key's place among them. */
    record Chosen(List<Size> sizes, int place) {}

    /** Beside a moderate change nobody takes one more than three times as large. */
    private static final double TEMPTING = 0.46;

    private Directions() {}

    /** Three wrong sizes, else two, from those possible. */
    static Optional<Chosen> pick(Size key, List<Size> possible, Pen pen) {
        if (key.small() && key != Size.EQUAL) {
            Optional<Chosen> beside = besideNoChange(key, possible, pen);
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.of(key)
                .filter(size -> !size.small())
                .flatMap(large -> sameWay(large, possible, pen))
                .or(() -> bothWays(key, possible, pen));
    }

    private static Optional<Chosen> sameWay(Size key, List<Size> possible, Pen pen) {
        List<Size> near =
                possible.stream()
                        .filter(size -> size == Size.EQUAL || size.falls() == key.falls())
                        .filter(size -> !key.moderate() || size.nearness(key) > TEMPTING)
                        .sorted(Comparator.comparingDouble(size -> -size.nearness(key)))
                        .toList();
        for (int wrong : new int[] {3, 2}) {
            List<Integer> places =
                    IntStream.rangeClosed(0, wrong)
                            .filter(at -> around(key, near, at, wrong - at).size() == wrong)
                            .boxed()
                            .toList();
            if (!places.isEmpty()) {
                int place = pen.rank(wrong + 1, places);
                return Optional.of(new Chosen(around(key, near, place, wrong - place), place));
            }
        }
        return Optional.empty();
    }

    /** So many below the key and so many above, the nearest first, each clear of the others. */
    private static List<Size> around(Size key, List<Size> near, int below, int above) {
        List<Size> taken = new ArrayList<>();
        for (Size size : near) {
            boolean under = size.compareTo(key) < 0;
            if ((under ? below : above) > 0 && taken.stream().allMatch(size::apartFrom)) {
                taken.add(size);
                below -= under ? 1 : 0;
                above -= under ? 0 : 1;
            }
        }
        taken.sort(Comparator.naturalOrder());
        return taken;
    }

    private static Optional<Chosen> besideNoChange(Size key, List<Size> possible, Pen pen) {
        List<Size> near =
                possible.stream()
                        .filter(size -> size != Size.EQUAL && size.moderate() && !size.mirrors(key))
                        .sorted(Comparator.comparingDouble(size -> -size.nearness(key)))
                        .toList();
        List<Size> further =
                near.stream().filter(size -> size.falls() == key.falls()).limit(1).toList();
        List<Size> turned = near.stream().filter(size -> size.falls() != key.falls()).toList();
        if (further.isEmpty() || turned.isEmpty() || !possible.contains(Size.EQUAL)) {
            return Optional.empty();
        }
        boolean end = turned.size() > 1 && pen.below(2) == 0;
        Size third = end ? turned.get(1) : further.getFirst();
        List<Size> sizes = new ArrayList<>(List.of(turned.getFirst(), Size.EQUAL, third));
        sizes.sort(Comparator.naturalOrder());
        int below = (int) sizes.stream().filter(size -> size.compareTo(key) < 0).count();
        return Optional.of(new Chosen(sizes, below));
    }

    private static Optional<Chosen> bothWays(Size key, List<Size> possible, Pen pen) {
        Comparator<Size> nearest = Comparator.comparingDouble(size -> -size.nearness(key));
        List<Size> clear =
                possible.stream()
                        .filter(size -> size.moderate() || !key.small())
                        .filter(size -> size != Size.EQUAL && !size.mirrors(key))
                        .sorted(nearest)
                        .toList();
        for (int wrong : new int[] {3, 2}) {
            List<Integer> places =
                    places(key, wrong).stream()
                            .filter(place -> chosen(key, clear, wrong, place, 0).size() == wrong)
                            .toList();
            if (!places.isEmpty()) {
                int place = pen.rank(wrong + 1, places);
                List<Size> sizes = chosen(key, clear, wrong, place, pen.below(3) == 0 ? 1 : 0);
                return Optional.of(
                        new Chosen(
                                sizes.size() == wrong ? sizes : chosen(key, clear, wrong, place, 0),
                                place));
            }
        }
        return aboutNoChange(key, possible, clear);
    }

    /** Where nothing else goes the key's way: no change, and one size the other way. */
    private static Optional<Chosen> aboutNoChange(Size key, List<Size> possible, List<Size> clear) {
        return clear.stream()
                .filter(size -> size.falls() != key.falls() && possible.contains(Size.EQUAL))
                .findFirst()
                .map(size -> new Chosen(sorted(size, Size.EQUAL), key.falls() ? 0 : 2));
    }

    private static List<Size> sorted(Size one, Size other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }

    /** Where the key may stand among ascending options; two of four fall, what fell is first. */
    private static List<Integer> places(Size key, int wrong) {
        if (key == Size.EQUAL) {
            return IntStream.range(1, wrong).boxed().toList();
        }
        if (wrong == 2) {
            return key.falls() ? List.of(0, 1) : List.of(1, 2);
        }
        return key.falls() ? List.of(0, 1) : List.of(2, 3);
    }

    /**
     * So many below the key as its place says and the rest above, the nearest first; fewer where
     * there are not so many.
     *
     * @param passed how many of the nearest are passed over, so that distances differ
     */
    private static List<Size> chosen(Size key, List<Size> clear, int wrong, int place, int passed) {
        List<Size> taken = new ArrayList<>();
        int down = key == Size.EQUAL ? place : wrong == 2 || key.falls() ? 1 : 2;
        int up = wrong - down;
        int below = place;
        int above = wrong - place;
        for (Size size : clear.subList(Math.min(passed, clear.size()), clear.size())) {
            boolean falls = size.falls();
            boolean under = size.compareTo(key) < 0;
            if ((falls ? down : up) > 0
                    && (under ? below : above) > 0
                    && taken.stream().noneMatch(size::mirrors)) {
                taken.add(size);
                down -= falls ? 1 : 0;
                up -= falls ? 0 : 1;
                below -= under ? 1 : 0;
                above -= under ? 0 : 1;
            }
        }
        taken.sort(Comparator.naturalOrder());
        return taken;
    }
}
