package org.examwright.knowledge.timeline;

import java.util.List;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Svg;

/** Draws a scale of years: labels in a row, and a faint line from each downwards. */
final class Axis {
    private Axis() {}

    /**
     * Draws ticks.
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
                    .with("font-size", Tick.SIZE)
                    .with("text-anchor", "middle")
                    .with("fill", Colours.QUIET)
                    .text(tick.label())
                    .end();
        }
    }
}
