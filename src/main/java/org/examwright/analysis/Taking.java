package org.examwright.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.examwright.attempts.sheets.SatSheet;
import org.examwright.attempts.sheets.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Takes each learner's first, best, last or every finished attempt, out of sheets that come by
 * learner and then by number. Of those not taken only the totals are kept.
 */
final class Taking implements Consumer<SatSheet> {
    private final Taken taken;
    private final List<SatSheet> sheets = new ArrayList<>();
    private final Map<Taken, Numbers> totals = new EnumMap<>(Taken.class);
    private @Nullable SatSheet first;
    private @Nullable SatSheet best;
    private @Nullable SatSheet last;

    Taking(Taken taken) {
        this.taken = taken;
        for (var each : Taken.values()) {
            totals.put(each, new Numbers());
        }
    }

    @Override
    public void accept(SatSheet sheet) {
        if (last != null && !last.learner().equals(sheet.learner())) {
            endLearner();
        }
        first = first == null ? sheet : first;
        best = best == null || sheet.share() > best.share() ? sheet : best;
        last = sheet;
        take(Taken.ALL, sheet);
    }

    private void endLearner() {
        take(Taken.FIRST, first);
        take(Taken.BEST, best);
        take(Taken.LAST, last);
        first = null;
        best = null;
        last = null;
    }

    private void take(Taken as, @Nullable SatSheet sheet) {
        if (sheet != null) {
            totals.computeIfPresent(as, (_, numbers) -> numbers.add(total(sheet)));
            if (as == taken) {
                sheets.add(sheet);
            }
        }
    }

    private static double total(SatSheet sheet) {
        return Arrays.stream(sheet.scores()).sum();
    }

    /** The sheets that are taken, once all have come. */
    List<SatSheet> sheets() {
        endLearner();
        return sheets;
    }

    /** The totals of the attempts that another choice would have taken. */
    double[] totals(Taken as) {
        endLearner();
        return totals.getOrDefault(as, new Numbers()).all();
    }

    /** Numbers, as many as come. */
    private static final class Numbers {
        private double[] numbers = new double[64];
        private int count;

        Numbers add(double number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
            return this;
        }

        double[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }
}
