package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.Locale;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;

/** Draws a crossing: facts above, approved and all questions below, and a sign for its state. */
final class CellPicture {
    private static final double SIGN = 40;

    private CellPicture() {}

    static String fill(Cell.State state) {
        return switch (state) {
            case EMPTY -> "#fff";
            case UNASKED -> "#fdf0d5";
            case ASKED -> "#dfeaf8";
            case APPROVED -> "#d6eedd";
        };
    }

    static String edge(Cell.State state) {
        return switch (state) {
            case EMPTY -> "#e2e2e2";
            case UNASKED -> "#94600a";
            case ASKED -> "#2f639e";
            case APPROVED -> "#26724a";
        };
    }

    /** Empty, half full or full, so that the states can be told without colour. */
    static void sign(Svg svg, double x, double y, Cell.State state) {
        if (state == Cell.State.EMPTY) {
            return;
        }
        svg.begin("circle")
                .with("cx", x)
                .with("cy", y)
                .with("r", 4)
                .with("fill", state == Cell.State.APPROVED ? edge(state) : "#fff")
                .with("stroke", edge(state))
                .with("stroke-width", 1.4)
                .end();
        if (state == Cell.State.ASKED) {
            var half = "M%s,%sa4,4 0 0 1 0,8Z".formatted(Svg.number(x), Svg.number(y - 4));
            svg.begin("path").with("d", half).with("fill", edge(state)).end();
        }
    }

    /** A cell with its upper left corner at a place; its whole content is its title. */
    static void draw(Svg svg, double x, double y, double width, String title, Cell cell) {
        var state = cell.state();
        svg.begin("g").begin("title").text(title + ": " + words(cell)).end();
        svg.begin("rect")
                .with("x", x + 1)
                .with("y", y + 1)
                .with("width", width - 2)
                .with("height", GridForm.HEIGHT - 2)
                .with("rx", 3)
                .with("fill", fill(state))
                .with("stroke", edge(state))
                .with("stroke-opacity", "0.5")
                .end();
        double middle = x + width / 2;
        if (state == Cell.State.EMPTY) {
            number(svg, middle, y + 22, 12, "–", false);
        } else {
            number(svg, middle, y + 15, 12, String.valueOf(cell.known()), true);
            boolean roomy = width >= SIGN;
            var asked = cell.questions().approved() + "/" + cell.questions().total();
            if (roomy) {
                sign(svg, x + width - 9, y + 9, state);
            }
            if (roomy && cell.questions().total() == 0) {
                number(svg, middle, y + 29, 11, "0", false);
            } else if (fits(asked, roomy ? 11 : 10, width - 4) && cell.questions().total() > 0) {
                number(svg, middle, y + 29, roomy ? 11 : 10, asked, false);
            } else {
                sign(svg, middle, y + 25, state);
            }
        }
        svg.end();
    }

    private static boolean fits(String text, double size, double room) {
        return Typeface.REGULAR.width(text, size) <= room;
    }

    private static void number(
            Svg svg, double x, double y, double size, String text, boolean bold) {
        svg.begin("text").with("x", x).with("y", y).with("font-size", size);
        svg.with("text-anchor", "middle")
                .with("fill", text.equals("–") ? Colours.QUIET : Colours.INK);
        if (bold) {
            svg.with("font-weight", "bold");
        }
        svg.text(text).end();
    }

    private static String words(Cell cell) {
        var kinds = new ArrayList<String>();
        cell.facts()
                .forEach(
                        (kind, count) -> {
                            if (count > 0) {
                                var name = kind.name().toLowerCase(Locale.ROOT);
                                kinds.add(count + " " + name + (count == 1 ? "" : "s"));
                            }
                        });
        var facts = kinds.isEmpty() ? "no facts" : String.join(", ", kinds);
        var questions = cell.questions();
        return "%s; questions: %d approved, %d in review, %d in all"
                .formatted(facts, questions.approved(), questions.inReview(), questions.total());
    }
}
