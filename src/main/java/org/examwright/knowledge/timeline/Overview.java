package org.examwright.knowledge.timeline;

import java.util.ArrayList;
import java.util.List;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Symbol;
import org.examwright.platform.drawing.Typeface;
import org.jspecify.annotations.Nullable;

/** All lanes on one even scale of years, without labels: which topic is where and how full. */
record Overview(@Nullable TimeScale scale, List<Row> rows, double height) {
    private static final double SIZE = 12;
    private static final double LINE = 14;
    private static final double AXIS = 22;
    private static final double BELOW = 26;

    private record Row(Lane lane, Paragraph name, double top, double height) {}

    static Overview of(Lanes lanes) {
        if (lanes.overview() == null) {
            return new Overview(null, List.of(), 0);
        }
        var rows = new ArrayList<Row>();
        double y = AXIS;
        for (var placed : lanes.lanes()) {
            var form = new Paragraph.Form(Typeface.REGULAR, SIZE, 3);
            var text = PlainText.of(placed.lane().title());
            var name = Paragraph.of(text, form, Lanes.column(lanes.width()) - 12);
            double height = Math.max(1, name.lines().size()) * LINE + 8;
            rows.add(new Row(placed.lane(), name, y, height));
            y += height;
        }
        return new Overview(lanes.overview(), rows, y + BELOW);
    }

    void draw(Svg svg, double top) {
        if (scale == null) {
            return;
        }
        Tick.draw(svg, Tick.of(scale), top + 12, top + height - BELOW);
        for (var row : rows) {
            double y = top + row.top();
            svg.line(Lanes.MARGIN, y, scale.right(), y, Colours.RULE);
            for (int i = 0; i < row.name().lines().size(); i++) {
                svg.label(Lanes.MARGIN, y + 15 + i * LINE, SIZE, row.name().lines().get(i));
            }
            for (var event : row.lane().events()) {
                draw(svg, event, y + row.height() / 2);
            }
        }
    }

    private void draw(Svg svg, Happening event, double y) {
        if (scale == null) {
            return;
        }
        double left = scale.x(event.from());
        double right = scale.x(event.to().plusDays(1));
        svg.begin("g").begin("title").text(event.when() + ": " + event.label()).end();
        svg.begin("rect")
                .with("x", left)
                .with("y", y - 5)
                .with("width", Math.max(3, right - left))
                .with("height", 10)
                .with("rx", 1.5)
                .with("fill", new Symbol(event.theme()).colour())
                .with("fill-opacity", event.isPoint() ? "0.75" : "0.3")
                .end();
        svg.end();
    }
}
