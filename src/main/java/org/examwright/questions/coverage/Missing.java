package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;

/** How much of the events, actors and notes is asked about, and where most is not. */
record Missing(double width, List<Bar> bars, List<Paragraph> gaps) {
    private static final int MOST = 12;
    private static final double BAR = 40;
    private static final double LINE = 16;

    private record Bar(String name, int total, int asked, int approved) {}

    static Missing of(Coverage coverage, double width) {
        int lines = coverage.notes().stream().mapToInt(Coverage.Notes::lines).sum();
        int asked = coverage.notes().stream().mapToInt(Coverage.Notes::asked).sum();
        int approved = coverage.notes().stream().mapToInt(Coverage.Notes::approved).sum();
        var bars =
                Stream.of(
                                bar("Events", coverage.events()),
                                bar("Actors", coverage.actors()),
                                new Bar("Lines of notes", lines, asked, approved))
                        .filter(bar -> bar.total() > 0)
                        .toList();
        var form = new Paragraph.Form(Typeface.REGULAR, 12, 3);
        var gaps = new ArrayList<Paragraph>();
        for (var gap : coverage.gaps().subList(0, Math.min(MOST, coverage.gaps().size()))) {
            var theme = gap.theme() == null ? "no theme" : gap.theme().name();
            var text =
                    "%s, %s: %d %s, %s"
                            .formatted(
                                    gap.topic().name(),
                                    theme,
                                    gap.facts(),
                                    gap.facts() == 1 ? "fact" : "facts",
                                    gap.questions() == 0
                                            ? "no question"
                                            : gap.questions() + " not approved");
            gaps.add(Paragraph.of(PlainText.of(text), form, width - 2 * GridForm.MARGIN - 14));
        }
        return new Missing(width, bars, gaps);
    }

    private static Bar bar(String name, Coverage.Share share) {
        return new Bar(name, share.total(), share.asked(), share.approved());
    }

    double height() {
        double text = gaps.stream().mapToDouble(gap -> gap.lines().size() * LINE + 4).sum();
        return (bars.isEmpty() ? 0 : 26 + bars.size() * BAR) + (gaps.isEmpty() ? 0 : 34 + text);
    }

    void draw(Svg svg, double top) {
        double y = top;
        if (!bars.isEmpty()) {
            heading(svg, top + 14, "Questions rest on the words of");
            y += 26;
        }
        for (var bar : bars) {
            draw(svg, bar, y);
            y += BAR;
        }
        if (gaps.isEmpty()) {
            return;
        }
        heading(svg, y + 20, "Most known, no approved question");
        y += 30;
        for (var gap : gaps) {
            svg.label(GridForm.MARGIN, y + 12, 12, "•");
            for (var line : gap.lines()) {
                svg.label(GridForm.MARGIN + 14, y + 12, 12, line);
                y += LINE;
            }
            y += 4;
        }
    }

    private static void heading(Svg svg, double y, String text) {
        svg.begin("text").with("x", GridForm.MARGIN).with("y", y).with("font-size", 14);
        svg.with("font-weight", "bold").text(text).end();
    }

    private void draw(Svg svg, Bar bar, double y) {
        double whole = Math.min(700, width - 2 * GridForm.MARGIN);
        double one = whole / bar.total();
        svg.label(
                GridForm.MARGIN,
                y + 12,
                12,
                "%s: %d of %d, %d approved"
                        .formatted(bar.name(), bar.asked(), bar.total(), bar.approved()));
        strip(svg, y, whole, "#fff", "#94600a");
        if (bar.asked() > 0) {
            strip(svg, y, Math.min(whole, bar.asked() * one), "#a9c6e8", "#2f639e");
        }
        if (bar.approved() > 0) {
            strip(svg, y, Math.min(whole, bar.approved() * one), "#26724a", "#26724a");
        }
    }

    private static void strip(Svg svg, double y, double width, String fill, String edge) {
        svg.begin("rect")
                .with("x", GridForm.MARGIN)
                .with("y", y + 18)
                .with("width", width)
                .with("height", 10)
                .with("rx", 2)
                .with("fill", fill)
                .with("stroke", edge)
                .end();
    }
}
