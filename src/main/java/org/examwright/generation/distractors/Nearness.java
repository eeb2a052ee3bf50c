package org.examwright.generation.distractors;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How near a wrong answer is to the right one: time, shared neighbours, how well known both are,
 * and form, weighed as the literature on distractors suggests; and what it could be confused by.
 */
public record Nearness(double score, String reason) {
    private static final double TIME = 0.30;
    private static final double NEIGHBOURS = 0.25;
    private static final double CONFUSION = 0.15;
    private static final double SALIENCE = 0.15;
    private static final double FORM = 0.10;
    private static final double NOVELTY = 0.05;

    /**
     * @param time 0 to 1, 1 at the same time
     * @param neighbours share of the neighbours the two have in common
     * @param confused whether the two are known to be taken for one another
     * @param salience 1 where both are as well known
     * @param form 1 where both are as long
     */
    public static Nearness of(
            String reason,
            double time,
            double neighbours,
            boolean confused,
            double salience,
            double form) {
        double score =
                TIME * time
                        + NEIGHBOURS * neighbours
                        + (confused ? CONFUSION : 0)
                        + SALIENCE * salience
                        + FORM * form
                        + NOVELTY;
        return new Nearness(score, reason);
    }

    /** Closeness in time: 1 at no distance, a half at four years. */
    public static double inTime(double years) {
        return 1 / (1 + years / 4);
    }

    /** The share of things two collections have in common. */
    public static double overlap(Collection<String> one, Collection<String> other) {
        Set<String> ours = new HashSet<>(one);
        Set<String> theirs = new HashSet<>(other);
        int common = 0;
        for (String thing : ours) {
            common += theirs.contains(thing) ? 1 : 0;
        }
        int union = ours.size() + theirs.size() - common;
        return union == 0 ? 0 : common / (double) union;
    }

    /** 1 where two counts are equal, towards 0 as they part. */
    public static double alike(double one, double other) {
        double more = Math.max(one, other);
        return more == 0 ? 1 : Math.min(one, other) / more;
    }
}
