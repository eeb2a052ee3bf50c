package org.examwright.knowledge.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Symbol;
import org.examwright.platform.drawing.Typeface;

/** Says what symbols and colours stand for. */
record Legend(List<Entry> entries, double height) {
    private static final double SIZE = 12;
    private static final double ROW = 20;
    private static final double GAP = 18;

    /** How an entry's symbol is drawn. */
    private enum Form {
        FILLED,
        HOLLOW,
        BAR
    }

    private record Entry(int symbol, Form form, String name, double x, double y) {}

    /** Only what the picture shows is explained. */
    static Legend of(List<String> themes, Lanes lanes) {
        var numbers = new TreeSet<Integer>();
        boolean hollow = false;
        boolean bars = false;
        for (var lane : lanes.lanes()) {
            for (var block : lane.stack().blocks()) {
                numbers.add(block.event().theme());
                hollow |= block.event().approximate();
                bars |= block.bar() != null;
            }
        }
        var rows = new Rows(lanes.width());
        numbers.stream().filter(n -> n >= 0).forEach(n -> rows.add(n, Form.FILLED, themes.get(n)));
        if (numbers.contains(-1)) {
            rows.add(-1, Form.FILLED, themes.isEmpty() ? "an event" : "no theme");
        }
        if (bars) {
            rows.add(-1, Form.BAR, "lasted, or known to the year");
        }
        if (hollow) {
            rows.add(-1, Form.HOLLOW, "about then");
        }
        return new Legend(rows.entries, rows.height());
    }

    /** Fills rows from left to right. */
    private static final class Rows {
        private final List<Entry> entries = new ArrayList<>();
        private final double width;
        private double x = Lanes.MARGIN;
        private double y;

        Rows(double width) {
            this.width = width;
        }

        void add(int symbol, Form form, String name) {
            var form1 = new Paragraph.Form(Typeface.REGULAR, SIZE, 1);
            var text = Paragraph.of(PlainText.of(name), form1, width - 2 * Lanes.MARGIN - 30);
            double room = 18 + text.width();
            if (x > Lanes.MARGIN && x + room > width - Lanes.MARGIN) {
                x = Lanes.MARGIN;
                y += ROW;
            }
            entries.add(new Entry(symbol, form, String.join("", text.lines()), x, y));
            x += room + GAP;
        }

        double height() {
            return entries.isEmpty() ? 0 : y + ROW;
        }
    }

    void draw(Svg svg, double top) {
        for (var entry : entries) {
            double middle = top + entry.y() + ROW / 2;
            var symbol = new Symbol(entry.symbol());
            if (entry.form() == Form.BAR) {
                svg.begin("rect")
                        .with("x", entry.x())
                        .with("y", middle - 2.5)
                        .with("width", 14)
                        .with("height", 5)
                        .with("rx", 2)
                        .with("fill", symbol.colour())
                        .end();
            } else {
                symbol.draw(svg, entry.x() + 7, middle, entry.form() == Form.FILLED);
            }
            svg.label(entry.x() + 18, middle + 4, SIZE, entry.name());
        }
    }
}
