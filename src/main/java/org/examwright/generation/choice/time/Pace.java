package org.examwright.generation.choice.time;

import java.util.List;
import org.examwright.generation.facts.Ground;

/**
 * How far apart events may lie that are compared with each other. Within a few years they are near
 * misses for a course that tells of four events in five years or more; one that crosses centuries
 * in a page tells of few, and compares what lies further apart.
 */
final class Pace {
    /** Years that lie between one event and the next in a course that is told closely. */
    private static final double USUAL = 1.25;

    private static final double MOST = 20;

    private Pace() {}

    /** Years as they are in a course told closely, stretched where this one is not. */
    static int reach(Ground ground, int years) {
        return (int) Math.round(years * ground.once("pace", () -> stretch(ground)));
    }

    /** Without the first and the last fifth: a look back or ahead is no pace. */
    private static double stretch(Ground ground) {
        List<Integer> years =
                Chronology.orderable(ground).stream()
                        .map(happening -> happening.year())
                        .sorted()
                        .toList();
        int fifth = years.size() / 5;
        int gaps = years.size() - 2 * fifth - 1;
        if (gaps < 1) {
            return 1;
        }
        double between = (years.get(fifth + gaps) - years.get(fifth)) / (double) gaps;
        return Math.clamp(between / USUAL, 1, MOST);
    }
}
