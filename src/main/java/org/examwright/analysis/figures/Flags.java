package org.examwright.analysis.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what to flag. Too few attempts raise no flag at all. */
public final class Flags {
    /** So many attempts are needed before the plain thresholds are looked at. */
    static final int MANY = 50;

    private static final double EASY = 0.95;
    private static final double HARD_OVER_GUESS = 0.20;
    private static final double LEAST_DISCRIMINATION = 15;

    private Flags() {}

    /** An option with what the item's key says of it. */
    public record Judged(boolean right, OptionStatistics statistics) {}

    /**
     * @param guess the share of the marks that blind guessing earns; null where there is none
     * @param options of a choice question; else empty
     * @param single whether just one option can be chosen
     */
    public static Set<Flag> of(
            ItemStatistics item, @Nullable Double guess, List<Judged> options, boolean single) {
        var flags = EnumSet.noneOf(Flag.class);
        if (item.tooFew()) {
            return flags;
        }
        var discrimination = item.discrimination();
        if (item.attempts() >= MANY) {
            level(item, guess == null ? 0 : guess, flags);
            if (discrimination != null && discrimination < LEAST_DISCRIMINATION) {
                flags.add(Flag.LOW_DISCRIMINATION);
            }
        }
        if (discrimination != null && discrimination < 0) {
            flags.add(Flag.NEGATIVE_DISCRIMINATION);
        }
        if (single && likelyMiskey(options)) {
            flags.add(Flag.LIKELY_MISKEY);
        }
        if (options.stream().anyMatch(each -> !each.right() && !each.statistics().works())) {
            flags.add(Flag.IDLE_DISTRACTOR);
        }
        return flags;
    }

    private static void level(ItemStatistics item, double guess, Set<Flag> flags) {
        var facility = item.facility();
        if (facility != null && facility > EASY) {
            flags.add(Flag.TOO_EASY);
        }
        if (facility != null && facility < HARD_OVER_GUESS + guess) {
            flags.add(Flag.TOO_HARD);
        }
    }

    /**
     * The best group prefers a distractor to the key, and the rest of the test agrees: choosing
     * that one goes with doing well, more than choosing the key does.
     */
    private static boolean likelyMiskey(List<Judged> options) {
        var key = options.stream().filter(Judged::right).map(Judged::statistics).findFirst();
        return key.isPresent()
                && options.stream()
                        .filter(each -> !each.right())
                        .anyMatch(each -> beats(each.statistics(), key.get()));
    }

    private static boolean beats(OptionStatistics other, OptionStatistics key) {
        double forOther = over(other.restCorrelation());
        return over(other.top()) > over(key.top())
                && forOther > 0
                && forOther > over(key.restCorrelation());
    }

    private static double over(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }
}
