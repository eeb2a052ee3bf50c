package org.examwright.knowledge.timeline;

import java.util.List;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Typeface;

/**
 * Makes an event's block: where its symbol stands is given by time, and its label goes to the side
 * that has room.
 *
 * @param widest how wide a label may be
 * @param lines how many lines it may have
 */
record Labels(TimeScale scale, double widest, int lines) {
    static final double SIZE = 12;
    static final double LINE = 15;
    static final double SYMBOL = 7;
    static final double GAP = 4;
    static final double STRIP = 8;
    private static final double SHORTEST_BAR = 12;
    private static final double NARROWEST = 110;

    /** Where it may stand at the top of its lane, the better first. */
    List<Block> blocks(Happening event) {
        double from = scale.x(event.from());
        double to = scale.x(event.to().plusDays(1));
        if (!event.isPoint() && to - from >= SHORTEST_BAR) {
            return List.of(bar(event, new Block.Bar(from, to)));
        }
        double x = Math.clamp((from + to) / 2, inner(), outer());
        double before = x - SYMBOL - GAP - scale.left();
        double behind = scale.right() - x - SYMBOL - GAP;
        if (Math.max(before, behind) < Math.max(dateWidth(event), NARROWEST)) {
            return List.of(bar(event, new Block.Bar(x - 3, x + 3)));
        }
        double wanted = Math.min(widest, wanted(event));
        if (behind < wanted && before > behind) {
            return List.of(leftwards(event, x, Math.min(widest, before)));
        }
        var rightwards = rightwards(event, x, Math.min(widest, behind));
        return before < wanted
                ? List.of(rightwards)
                : List.of(rightwards, leftwards(event, x, Math.min(widest, before)));
    }

    private Block rightwards(Happening event, double x, double room) {
        var label = label(event, room);
        double edge = x + SYMBOL + GAP;
        var box = new Box(x - SYMBOL, 0, edge + label.width(), height(label));
        return new Block(event, box, label, x, null, edge, false);
    }

    private Block leftwards(Happening event, double x, double room) {
        var label = label(event, room);
        double edge = x - SYMBOL - GAP;
        var box = new Box(edge - label.width(), 0, x + SYMBOL, height(label));
        return new Block(event, box, label, x, null, edge, true);
    }

    private double inner() {
        return scale.left() + SYMBOL;
    }

    private double outer() {
        return scale.right() - SYMBOL;
    }

    /** A strip that tells how long it lasted, and the label below it. */
    private Block bar(Happening event, Block.Bar bar) {
        var label = label(event, Math.min(widest, scale.right() - scale.left() - 2 * SYMBOL - GAP));
        double text = Math.max(bar.left(), scale.left()) + 2 * SYMBOL + GAP;
        text = Math.min(text, scale.right() - label.width());
        double left = Math.min(bar.left(), text - GAP - 2 * SYMBOL);
        double right = Math.max(bar.right(), text + label.width());
        var box = new Box(left, 0, right, STRIP + height(label));
        return new Block(event, box, label, text - GAP - SYMBOL, bar, text, false);
    }

    /** A block without a label: its symbol alone, which others may lie over. */
    Block unlabelled(Happening event) {
        double x = Math.clamp(scale.x(event.middle()), inner(), outer());
        return new Block(event, new Box(x - SYMBOL, 0, x + SYMBOL, LINE), null, x, null, x, false);
    }

    private double wanted(Happening event) {
        return dateWidth(event) + Typeface.REGULAR.width(PlainText.of(event.label()), SIZE);
    }

    private Paragraph label(Happening event, double room) {
        var form = new Paragraph.Form(Typeface.REGULAR, SIZE, dateWidth(event), lines);
        return Paragraph.balanced(PlainText.of(event.label()), form, room);
    }

    /** The date stands before the first words, with a space between. */
    private static double dateWidth(Happening event) {
        return Typeface.BOLD.width(event.when() + "  ", SIZE);
    }

    private static double height(Paragraph label) {
        return Math.max(1, label.lines().size()) * LINE;
    }
}
