package org.examwright.knowledge.timeline;

import java.util.ArrayList;
import java.util.List;
import org.examwright.knowledge.timeline.TimeScale.Extent;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in a timeline stands. Few events share one scale of years; many are shown lane
 * by lane, each with a scale of its own, below an overview of all.
 *
 * @param overview where the events of each lane stand on one scale; null where all share it anyhow
 * @param lanes from top to bottom
 */
record Lanes(double width, @Nullable TimeScale overview, List<Placed> lanes) {
    static final double MARGIN = 14;
    private static final int FEW = 60;
    private static final int MANY = 500;
    private static final double CROWDING = 0.8;
    private static final double LANE_OF_MANY = 900;

    /**
     * A lane, its scale, its ticks and its blocks.
     *
     * @param scale the same for all where there is no overview
     */
    record Placed(Lane lane, TimeScale scale, List<Tick> ticks, Stack stack) {}

    /**
     * Lays out lanes, each with at least one event.
     *
     * @param width of the picture, in pixels
     */
    static Lanes of(List<Lane> lanes, double width) {
        var all = lanes.stream().flatMap(lane -> lane.events().stream()).toList();
        if (all.isEmpty()) {
            return new Lanes(width, null, List.of());
        }
        boolean few = all.size() <= FEW || lanes.size() == 1;
        var shared = few ? scale(all, MARGIN, width, CROWDING) : null;
        var placed = new ArrayList<Placed>();
        for (var lane : lanes) {
            var scale = shared == null ? scale(lane.events(), MARGIN, width, CROWDING) : shared;
            var labels = new Labels(scale, widest(width), lines(all.size()));
            var most = all.size() > MANY ? LANE_OF_MANY : Double.MAX_VALUE;
            var stack = Stack.of(lane.events(), labels, most);
            placed.add(new Placed(lane, scale, Tick.of(scale), stack));
        }
        var overview = few ? null : scale(all, MARGIN + column(width), width, 0);
        return new Lanes(width, overview, placed);
    }

    /** How wide the lanes' names stand beside the overview. */
    static double column(double width) {
        return Math.clamp(width * 0.27, 110, 270);
    }

    private static TimeScale scale(
            List<Happening> events, double left, double width, double crowding) {
        var days = events.stream().map(Happening::middle).toList();
        return new TimeScale(Extent.of(events), left, width - MARGIN, crowding, days);
    }

    private static double widest(double width) {
        return Math.clamp(width * 0.26, 190, 300);
    }

    private static int lines(int events) {
        return events <= FEW ? 6 : events <= MANY ? 4 : 2;
    }
}
