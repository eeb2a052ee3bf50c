package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.List;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;
import org.jspecify.annotations.Nullable;

/** Says what the grid's colours, signs and numbers mean. */
record Key(List<Entry> entries, double height) {
    private static final double ROW = 20;

    record Entry(Cell.@Nullable State state, String text, double x, double y) {}

    static Key of(double width) {
        var entries = new ArrayList<Entry>();
        double x = GridForm.MARGIN;
        double y = 0;
        var texts = new ArrayList<>(List.of(Cell.State.values()).reversed());
        for (var state : texts) {
            double room = 24 + Typeface.REGULAR.width(text(state), 12);
            if (x > GridForm.MARGIN && x + room > width - GridForm.MARGIN) {
                x = GridForm.MARGIN;
                y += ROW;
            }
            entries.add(new Entry(state, text(state), x, y));
            x += room + 16;
        }
        for (var line : List.of("Above: facts.", "Below: approved / all questions.")) {
            double room = Typeface.REGULAR.width(line, 12);
            if (x + room > width - GridForm.MARGIN) {
                x = GridForm.MARGIN;
                y += ROW;
            }
            entries.add(new Entry(null, line, x, y));
            x += room + 6;
        }
        return new Key(entries, y + ROW);
    }

    private static String text(Cell.State state) {
        return switch (state) {
            case EMPTY -> "nothing known";
            case UNASKED -> "facts, no question";
            case ASKED -> "questions, none approved";
            case APPROVED -> "approved questions";
        };
    }

    void draw(Svg svg, double top) {
        for (var entry : entries) {
            var state = entry.state();
            double y = top + entry.y();
            if (state == null) {
                svg.label(entry.x(), y + 14, 12, entry.text());
                continue;
            }
            svg.begin("rect")
                    .with("x", entry.x())
                    .with("y", y + 2)
                    .with("width", 18)
                    .with("height", 16)
                    .with("rx", 3)
                    .with("fill", CellPicture.fill(state))
                    .with("stroke", CellPicture.edge(state))
                    .end();
            CellPicture.sign(svg, entry.x() + 9, y + 10, state);
            svg.label(entry.x() + 24, y + 14, 12, entry.text());
        }
    }
}
