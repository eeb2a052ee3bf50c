package org.examwright.knowledge.timeline;

import org.examwright.platform.drawing.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * An event's place in a lane: its symbol or bar and its label, all within one box.
 *
 * @param label the lines behind the date; null where there was no room for a label
 * @param symbolX the middle of its symbol
 * @param bar where its bar begins and ends; null for a point
 * @param textX where the text begins, or ends where {@code leftwards}
 * @param leftwards whether the text stands to the left of its symbol
 */
record Block(
        Happening event,
        Box box,
        @Nullable Paragraph label,
        double symbolX,
        @Nullable Bar bar,
        double textX,
        boolean leftwards) {

    record Bar(double left, double right) {}

    Block down(double by) {
        return new Block(event, box.down(by), label, symbolX, bar, textX, leftwards);
    }
}
