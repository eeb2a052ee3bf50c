package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Stretches of a list of events that is sorted by the day they began. */
public final class ByDate {
    private ByDate() {}

    /** Those that began not longer than so many years from a day. */
    public static List<Happening> around(List<Happening> byDate, LocalDate day, int years) {
        return between(byDate, day.minusYears(years), day.plusYears(years));
    }

    /** Those that began in a year or not more than so many before or after it. */
    public static List<Happening> aroundYear(List<Happening> byDate, int year, int years) {
        return between(
                byDate, LocalDate.of(year - years, 1, 1), LocalDate.of(year + years, 12, 31));
    }

    private static List<Happening> between(List<Happening> byDate, LocalDate from, LocalDate to) {
        return byDate.subList(firstNotBefore(byDate, from), firstNotBefore(byDate, to.plusDays(1)));
    }

    /** So many of those that pass a test and began nearest to one, by their distance and label. */
    public static List<Happening> nearest(
            List<Happening> byDate, Happening one, int most, Predicate<Happening> test) {
        List<Integer> nearest = new ArrayList<>();
        int high = firstNotBefore(byDate, one.event().from());
        int low = high - 1;
        while (low >= 0 || high < byDate.size()) {
            boolean back =
                    high == byDate.size()
                            || low >= 0
                                    && byDate.get(low).yearsFrom(one)
                                            < byDate.get(high).yearsFrom(one);
            int next = back ? low-- : high++;
            if (nearest.size() >= most
                    && byDate.get(next).yearsFrom(one)
                            > byDate.get(nearest.getLast()).yearsFrom(one)) {
                break;
            }
            if (test.test(byDate.get(next))) {
                nearest.add(next);
            }
        }
        return nearest.stream()
                .sorted()
                .map(byDate::get)
                .sorted(
                        Comparator.comparingDouble((Happening other) -> other.yearsFrom(one))
                                .thenComparing(Happening::label))
                .limit(most)
                .toList();
    }

    /** The place of the first that began on a day or later. */
    public static int firstNotBefore(List<Happening> byDate, LocalDate day) {
        int low = 0;
        int high = byDate.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byDate.get(middle).event().from().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
