package org.examwright.knowledge.timeline;

import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Symbol;

/** Draws one event: its bar or nothing, its symbol, its label; all of its words as its title. */
final class BlockPicture {
    private static final double BASELINE = 11.5;

    private BlockPicture() {}

    static void draw(Svg svg, Block block) {
        var event = block.event();
        var symbol = new Symbol(event.theme());
        double top = block.box().top();
        svg.begin("g");
        svg.begin("title").text(event.when() + ": " + event.label()).end();
        var bar = block.bar();
        if (bar != null) {
            bar(svg, block, bar, symbol.colour());
        }
        double textTop = bar == null ? top : top + Labels.STRIP;
        symbol.draw(svg, block.symbolX(), textTop + Labels.LINE / 2, !event.approximate());
        var label = block.label();
        if (label != null) {
            label(svg, block, label, textTop);
        }
        svg.end();
    }

    private static void bar(Svg svg, Block block, Block.Bar bar, String colour) {
        boolean filled = !block.event().approximate();
        svg.begin("rect")
                .with("x", bar.left())
                .with("y", block.box().top() + 1)
                .with("width", bar.right() - bar.left())
                .with("height", 5)
                .with("rx", 2)
                .with("fill", filled ? colour : "#fff")
                .with("stroke", colour);
        if (!filled) {
            svg.with("stroke-dasharray", "4 2");
        }
        svg.end();
    }

    private static void label(Svg svg, Block block, Paragraph label, double top) {
        double y = top + BASELINE;
        for (int i = 0; i < Math.max(1, label.lines().size()); i++) {
            svg.begin("text")
                    .with("x", block.textX())
                    .with("y", y + i * Labels.LINE)
                    .with("font-size", Labels.SIZE);
            if (block.leftwards()) {
                svg.with("text-anchor", "end");
            }
            svg.with("stroke", "#fff").with("stroke-width", "3").with("paint-order", "stroke");
            if (i == 0) {
                svg.begin("tspan").with("font-weight", "bold").text(block.event().when()).end();
                svg.text(" ");
            }
            svg.text(label.lines().isEmpty() ? "" : label.lines().get(i)).end();
        }
    }
}
