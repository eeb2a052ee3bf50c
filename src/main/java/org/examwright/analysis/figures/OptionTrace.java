package org.examwright.analysis.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Who chose which option, by how well they did: attempts in groups of equal size, the weakest
 * first. The line of a good key rises from group to group, those of distractors fall.
 */
public final class OptionTrace {
    private static final int MOST_GROUPS = 5;
    private static final int LEAST_IN_GROUP = 5;

    private OptionTrace() {}

    /**
     * A group of attempts.
     *
     * @param attempts how many
     * @param rest what they earned besides, on average
     * @param shares of each option, how many of them chose it, 0 to 1
     */
    public record Step(int attempts, double rest, List<Double> shares) {}

    /**
     * At most five groups of five attempts or more; none where there are too few for three.
     *
     * @param ticks the options that each attempt chose, as bits
     */
    public static List<Step> of(long[] ticks, double[] rest, int options) {
        int groups = Math.min(MOST_GROUPS, ticks.length / LEAST_IN_GROUP);
        if (groups < 3) {
            return List.of();
        }
        var order = Groups.of(rest).byTotal();
        var steps = new ArrayList<Step>();
        for (int group = 0; group < groups; group++) {
            int from = group * order.length / groups;
            int to = (group + 1) * order.length / groups;
            var chosen = new double[options];
            double sum = 0;
            for (int place = from; place < to; place++) {
                sum += rest[order[place]];
                for (int option = 0; option < options; option++) {
                    chosen[option] += ticks[order[place]] >> option & 1;
                }
            }
            var shares = new ArrayList<Double>();
            for (double each : chosen) {
                shares.add(each / (to - from));
            }
            steps.add(new Step(to - from, sum / (to - from), List.copyOf(shares)));
        }
        return List.copyOf(steps);
    }
}
