package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * From days to places on a line. Time where more happened is given more room, so that a crowded
 * year can be read beside an empty decade; later is always further right.
 */
final class TimeScale {
    private static final int STEPS = 240;

    private final long first;
    private final long last;
    private final double left;
    private final double right;
    private final double[] shares = new double[STEPS + 1];

    /**
     * A scale over the days of some events.
     *
     * @param crowding how much of the line is shared out by events and not by days, 0 to 1
     * @param days a day for each event; at least one
     */
    TimeScale(Extent extent, double left, double right, double crowding, List<LocalDate> days) {
        this.first = extent.first().toEpochDay();
        this.last = extent.last().toEpochDay() + 1;
        this.left = left;
        this.right = right;
        var crowd = new double[STEPS];
        for (var day : days) {
            int step =
                    (int) Math.min(STEPS - 1, STEPS * (day.toEpochDay() - first) / (last - first));
            for (int i = Math.max(0, step - 2); i <= Math.min(STEPS - 1, step + 2); i++) {
                crowd[i] += 1.0 / (1 + Math.abs(i - step));
            }
        }
        double all = 0;
        for (double each : crowd) {
            all += each;
        }
        for (int i = 0; i < STEPS; i++) {
            double share = all == 0 ? 1.0 / STEPS : crowd[i] / all;
            shares[i + 1] = shares[i] + (1 - crowding) / STEPS + crowding * share;
        }
    }

    /** The first and the last day that a scale shows. */
    record Extent(LocalDate first, LocalDate last) {
        /** From the first to the last of some events' days, and a little on both sides. */
        static Extent of(List<Happening> events) {
            var first = events.getFirst().from();
            var last = events.getFirst().to();
            for (var event : events) {
                first = event.from().isBefore(first) ? event.from() : first;
                last = event.to().isAfter(last) ? event.to() : last;
            }
            long margin = Math.max(10, (last.toEpochDay() - first.toEpochDay()) / 50);
            return new Extent(first.minusDays(margin), last.plusDays(margin));
        }

        int years() {
            return last.getYear() - first.getYear();
        }
    }

    LocalDate first() {
        return LocalDate.ofEpochDay(first);
    }

    LocalDate last() {
        return LocalDate.ofEpochDay(last - 1);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** Where a day begins; where it ends is where the next begins. */
    double x(LocalDate day) {
        double part = (double) (day.toEpochDay() - first) / (last - first);
        double at = Math.clamp(part, 0, 1) * STEPS;
        int step = Math.min(STEPS - 1, (int) at);
        double share = shares[step] + (at - step) * (shares[step + 1] - shares[step]);
        return left + share / shares[STEPS] * (right - left);
    }
}
