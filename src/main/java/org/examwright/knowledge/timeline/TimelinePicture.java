package org.examwright.knowledge.timeline;

import java.util.List;
import org.examwright.knowledge.timeline.Lanes.Placed;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;

/** Draws a timeline as SVG. */
final class TimelinePicture {
    private static final double MARGIN = Lanes.MARGIN;
    private static final double TITLE = 20;
    private static final double HEADING = 15;
    private static final double TEXT = 12;
    private static final double AXIS = 20;
    private static final double BETWEEN = 26;

    private final Heading heading;
    private final Legend legend;
    private final Lanes lanes;

    /**
     * What stands above the lanes.
     *
     * @param title what the timeline is of
     * @param subtitle how many events, from when to when
     */
    record Heading(String title, String subtitle) {}

    /**
     * A picture of lanes.
     *
     * @param themes the names of the themes, by the places that events give
     */
    TimelinePicture(Heading heading, List<String> themes, Lanes lanes) {
        this.heading = heading;
        this.lanes = lanes;
        this.legend = Legend.of(themes, lanes);
    }

    String svg() {
        var title = lines(heading.title(), Typeface.BOLD, TITLE);
        var subtitle = lines(heading.subtitle(), Typeface.REGULAR, TEXT);
        double top = MARGIN + title.lines().size() * TITLE * 1.2 + subtitle.lines().size() * 17;
        double legendTop = top + 8;
        double overviewTop = legendTop + legend.height() + 14;
        var overview = Overview.of(lanes);
        double lanesTop = overviewTop + overview.height();
        double height = lanesTop + MARGIN;
        for (var lane : lanes.lanes()) {
            height += height(lane) + BETWEEN;
        }
        var svg = new Svg(lanes.width(), height, heading.title(), description());
        double y = MARGIN;
        for (var line : title.lines()) {
            y += TITLE * 1.2;
            svg.begin("text").with("x", MARGIN).with("y", y - 5).with("font-size", TITLE);
            svg.with("font-weight", "bold").text(line).end();
        }
        for (var line : subtitle.lines()) {
            y += 17;
            svg.begin("text").with("x", MARGIN).with("y", y - 3).with("font-size", TEXT);
            svg.with("fill", Colours.QUIET).text(line).end();
        }
        legend.draw(svg, legendTop);
        overview.draw(svg, overviewTop);
        y = lanesTop;
        for (var lane : lanes.lanes()) {
            draw(svg, lane, y);
            y += height(lane) + BETWEEN;
        }
        return svg.picture();
    }

    private Paragraph lines(String text, Typeface face, double size) {
        double room = lanes.width() - 2 * MARGIN;
        return Paragraph.of(PlainText.of(text), new Paragraph.Form(face, size, 3), room);
    }

    private String description() {
        var names = lanes.lanes().stream().map(lane -> lane.lane().title()).toList();
        var lanesNamed = "Lanes from top to bottom: " + String.join("; ", names) + ". ";
        return heading.subtitle()
                + (heading.subtitle().endsWith(".") ? " " : ". ")
                + (names.isEmpty() ? "" : lanesNamed)
                + "The same events can be had as JSON.";
    }

    private Paragraph name(Placed lane) {
        return lines(lane.lane().title(), Typeface.BOLD, HEADING);
    }

    private double height(Placed lane) {
        return name(lane).lines().size() * HEADING * 1.2 + AXIS + 8 + lane.stack().height();
    }

    private void draw(Svg svg, Placed lane, double top) {
        svg.line(MARGIN, top, lanes.width() - MARGIN, top, "#8c8c8c");
        double y = top + 3;
        var name = name(lane);
        for (var line : name.lines()) {
            y += HEADING * 1.2;
            svg.begin("text").with("x", MARGIN).with("y", y - 3).with("font-size", HEADING);
            svg.with("font-weight", "bold").text(line).end();
        }
        double stackTop = y + AXIS + 5;
        double bottom = stackTop + lane.stack().height();
        Tick.draw(svg, lane.ticks(), y + 13, bottom);
        for (var block : lane.stack().blocks()) {
            BlockPicture.draw(svg, block.down(stackTop));
        }
    }
}
