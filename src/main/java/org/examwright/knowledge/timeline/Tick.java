package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;

/**
 * A mark on the scale of years.
 *
 * @param day where the year or the month begins
 */
record Tick(LocalDate day, double x, String label) {
    static final double SIZE = 11;
    private static final double GAP = 12;
    private static final int[] YEARS = {1000, 500, 100, 20, 10, 5, 1};
    private static final int MOST = 2000;
    private static final int[] MONTHS = {6, 3, 1};
    private static final int MONTHS_UP_TO_YEARS = 12;
    private static final int SINGLE_UP_TO_YEARS = 40;

    /** Coarse ones first; finer ones between two where all of them fit, so that no labels touch. */
    static List<Tick> of(TimeScale scale) {
        List<Tick> ticks = new ArrayList<>();
        int years = scale.last().getYear() - scale.first().getYear();
        for (int step : YEARS) {
            if (years / step > MOST) {
                break;
            }
            ticks = refined(ticks, years(scale, step));
        }
        if (years <= SINGLE_UP_TO_YEARS) {
            ticks = filled(ticks, years(scale, 1));
        }
        if (years <= MONTHS_UP_TO_YEARS) {
            for (int step : MONTHS) {
                ticks = refined(ticks, months(scale, step));
            }
        }
        return ticks.isEmpty() ? ticks : withYear(ticks, scale);
    }

    /** The first month tells its year, for no year stands before it. */
    private static List<Tick> withYear(List<Tick> ticks, TimeScale scale) {
        var first = ticks.getFirst();
        if (first.day().getMonthValue() == 1) {
            return ticks;
        }
        var label = first.label() + " " + DateWords.year(first.day().getYear());
        double half = Typeface.REGULAR.width(label, SIZE) / 2;
        double x = Math.max(first.x(), scale.left() + half);
        var told = new Tick(first.day(), x, label);
        var all = new ArrayList<>(List.of(told));
        ticks.stream().skip(1).filter(t -> t.leftEnd() >= told.rightEnd() + GAP).forEach(all::add);
        return all;
    }

    private static List<Tick> refined(List<Tick> coarse, List<Tick> finer) {
        var all = new ArrayList<Tick>();
        double before = Double.NEGATIVE_INFINITY;
        int next = 0;
        for (int i = 0; i <= coarse.size(); i++) {
            var end = i < coarse.size() ? coarse.get(i) : null;
            var between = new ArrayList<Tick>();
            while (next < finer.size()
                    && (end == null || finer.get(next).day().isBefore(end.day()))) {
                between.add(finer.get(next++));
            }
            if (fit(between, before, end == null ? Double.POSITIVE_INFINITY : end.leftEnd())) {
                all.addAll(between);
            }
            if (end != null) {
                all.add(end);
                before = end.rightEnd() + GAP;
                while (next < finer.size() && !finer.get(next).day().isAfter(end.day())) {
                    next++;
                }
            }
        }
        return all;
    }

    /** Each finer one where it fits by itself: years are not evenly wide, so each helps. */
    private static List<Tick> filled(List<Tick> coarse, List<Tick> finer) {
        var all = new ArrayList<>(coarse);
        for (var tick : finer) {
            if (all.stream().allMatch(other -> tick.isApartFrom(other))) {
                all.add(tick);
            }
        }
        all.sort(Comparator.comparing(Tick::day));
        return all;
    }

    private boolean isApartFrom(Tick other) {
        return rightEnd() + GAP <= other.leftEnd() || other.rightEnd() + GAP <= leftEnd();
    }

    private static boolean fit(List<Tick> ticks, double from, double to) {
        double free = from;
        for (var tick : ticks) {
            if (tick.leftEnd() < free) {
                return false;
            }
            free = tick.rightEnd() + GAP;
        }
        return ticks.isEmpty() || free <= to;
    }

    double leftEnd() {
        return x - width() / 2;
    }

    double rightEnd() {
        return x + width() / 2;
    }

    private double width() {
        return Typeface.REGULAR.width(label, SIZE);
    }

    /** Years that people count by: 1900, but also 100 BC, which is the year -99. */
    private static List<Tick> years(TimeScale scale, int step) {
        var ticks = new ArrayList<Tick>();
        for (int year = scale.first().getYear(); year <= scale.last().getYear(); year++) {
            int counted = year > 0 ? year : 1 - year;
            if (counted % step == 0) {
                var day = LocalDate.of(year, 1, 1);
                ticks.add(new Tick(day, scale.x(day), DateWords.year(year)));
            }
        }
        return within(ticks, scale);
    }

    /** Those whose labels are wholly on the scale. */
    private static List<Tick> within(List<Tick> ticks, TimeScale scale) {
        return ticks.stream()
                .filter(tick -> !tick.day().isBefore(scale.first()))
                .filter(tick -> tick.leftEnd() >= scale.left())
                .filter(tick -> tick.rightEnd() <= scale.right())
                .toList();
    }

    private static List<Tick> months(TimeScale scale, int step) {
        var ticks = new ArrayList<Tick>();
        var day = scale.first().withDayOfMonth(1).plusMonths(1);
        for (; !day.isAfter(scale.last()); day = day.plusMonths(1)) {
            if ((day.getMonthValue() - 1) % step == 0 && day.getMonthValue() != 1) {
                ticks.add(new Tick(day, scale.x(day), DateWords.name(day.getMonth())));
            }
        }
        return within(ticks, scale);
    }

    /**
     * Draws ticks: labels in a row, and a faint line from each downwards.
     *
     * @param y the foot of their labels
     * @param bottom where their lines end
     */
    static void draw(Svg svg, List<Tick> ticks, double y, double bottom) {
        for (var tick : ticks) {
            boolean year = tick.day().getDayOfYear() == 1;
            svg.line(tick.x(), y + 4, tick.x(), bottom, year ? "#dcdcdc" : "#efefef");
            svg.begin("text")
                    .with("x", tick.x())
                    .with("y", y)
                    .with("font-size", SIZE)
                    .with("text-anchor", "middle")
                    .with("fill", Colours.QUIET)
                    .text(tick.label())
                    .end();
        }
    }
}
