package org.examwright.analysis.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;

/**
 * What the pictures share: a title, a line of figures, a field with two axes, and words below it.
 * Numbers in the field run to the right and upwards.
 */
final class Frame {
    static final double MARGIN = 16;
    static final double SMALL = 12;
    private static final double TITLE = 18;
    private static final double LINE = 16;
    private static final double AXIS = 44;
    private static final double UNDER = 40;

    private final Svg svg;
    private final double width;
    private final double head;
    private final double top;
    private final double bottom;
    private final double left;
    private final double right;
    private final double least;
    private final double most;

    private Frame(Svg svg, double width, double top, double bottom, Texts texts) {
        this.svg = svg;
        this.width = width;
        this.head = top - texts.head();
        this.top = top;
        this.bottom = bottom;
        this.left = MARGIN + AXIS;
        this.right = width - MARGIN - texts.room();
        this.least = texts.least();
        this.most = texts.most();
    }

    /**
     * @param figures said under the title
     * @param below said under the field
     * @param least the least number of the upward axis
     * @param head kept free above the field; {@code room} at its right
     */
    record Texts(
            String title,
            String figures,
            String description,
            List<String> below,
            double least,
            double most,
            double head,
            double room) {}

    /** Begins a picture and writes all words but those in the field. */
    static Frame begin(double width, Texts texts) {
        double room = width - 2 * MARGIN;
        var title = paragraph(PlainText.of(texts.title()), Typeface.BOLD, TITLE, room, 3);
        var figures = paragraph(texts.figures(), Typeface.REGULAR, SMALL, room, 4);
        var below = new ArrayList<Paragraph>();
        texts.below().forEach(text -> below.add(paragraph(text, Typeface.REGULAR, SMALL, room, 4)));
        double top =
                MARGIN
                        + title.lines().size() * 22
                        + figures.lines().size() * LINE
                        + 34
                        + texts.head();
        double bottom = top + Math.clamp(room * 0.55, 220, 480);
        double height = bottom + UNDER + 12 + MARGIN;
        for (var each : below) {
            height += each.lines().size() * LINE + 4;
        }
        var svg = new Svg(width, height, String.join(" ", title.lines()), texts.description());
        double y = MARGIN + 16;
        for (var line : title.lines()) {
            svg.begin("text").with("x", MARGIN).with("y", y).with("font-size", TITLE);
            svg.with("font-weight", "bold").text(line).end();
            y += 22;
        }
        for (var line : figures.lines()) {
            svg.label(MARGIN, y, SMALL, line);
            y += LINE;
        }
        y = bottom + UNDER + 20;
        for (var each : below) {
            for (var line : each.lines()) {
                svg.label(MARGIN, y, SMALL, line);
                y += LINE;
            }
            y += 4;
        }
        return new Frame(svg, width, top, bottom, texts);
    }

    private static Paragraph paragraph(
            String text, Typeface face, double size, double room, int most) {
        return Paragraph.of(text, new Paragraph.Form(face, size, most), room);
    }

    /** Lines across the field with their numbers, and what the upward axis counts. */
    Frame upward(String name, List<Double> at, String unit) {
        svg.begin("text").with("x", MARGIN).with("y", head - 12).with("font-size", SMALL);
        svg.with("fill", Colours.QUIET).text(name).end();
        for (double each : at) {
            svg.line(left, y(each), right, y(each), each == 0 ? Colours.QUIET : Colours.RULE);
            svg.begin("text").with("x", left - 6).with("y", y(each) + 4).with("font-size", SMALL);
            svg.with("text-anchor", "end").text(number(each) + unit).end();
        }
        return this;
    }

    /** What the axis to the right counts. */
    Frame sideways(String name) {
        svg.begin("text").with("x", (left + right) / 2).with("y", bottom + UNDER - 4);
        svg.with("font-size", SMALL).with("text-anchor", "middle").with("fill", Colours.QUIET);
        svg.text(name).end();
        return this;
    }

    /** A label under the field. */
    void under(double share, String text) {
        svg.begin("text").with("x", x(share)).with("y", bottom + 16).with("font-size", SMALL);
        svg.with("text-anchor", "middle").text(text).end();
    }

    Svg svg() {
        return svg;
    }

    double width() {
        return width;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    /** Where what is kept free above the field begins. */
    double head() {
        return head;
    }

    double bottom() {
        return bottom;
    }

    /** Where a share of the field's width lies, 0 at the left. */
    double x(double share) {
        return left + share * (right - left);
    }

    double y(double value) {
        return bottom - (value - least) / (most - least) * (bottom - top);
    }

    /** As people write it: at most two decimals. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        var shorter = text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
        return shorter.equals("-0") ? "0" : shorter.replace('-', '−');
    }
}
