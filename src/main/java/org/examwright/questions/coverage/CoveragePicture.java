package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.List;
import org.examwright.platform.Reference;
import org.examwright.platform.drawing.Colours;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Svg;
import org.examwright.platform.drawing.Typeface;
import org.examwright.questions.coverage.Coverage.Row;

/** Draws coverage as a grid of topics and themes, with what is missing below it. */
final class CoveragePicture {
    private static final double MARGIN = GridForm.MARGIN;

    private final Coverage coverage;
    private final GridForm form;
    private final List<String> columns = new ArrayList<>();
    private final Key key;
    private final Missing missing;
    private final Paragraph title;

    CoveragePicture(Coverage coverage, double width) {
        this.coverage = coverage;
        coverage.themes().stream().map(Reference::name).forEach(columns::add);
        columns.add("No theme");
        columns.add("All");
        this.form = GridForm.of(width, columns.size());
        this.key = Key.of(width);
        this.missing = Missing.of(coverage, width);
        var name = PlainText.of("Coverage: " + coverage.course().name());
        var big = new Paragraph.Form(Typeface.BOLD, 20, 3);
        this.title = Paragraph.of(name, big, width - 2 * MARGIN);
    }

    String svg() {
        double keyTop = MARGIN + title.lines().size() * 24 + 4;
        double gridTop = keyTop + key.height() + 10;
        double headings = form.headings(columns);
        double height = gridTop + headings;
        for (var row : rows()) {
            height += form.height(row);
        }
        double missingTop = height + 24;
        height = missingTop + missing.height() + MARGIN;
        var svg = new Svg(form.width(), height, String.join(" ", title.lines()), description());
        double y = MARGIN;
        for (var line : title.lines()) {
            y += 24;
            svg.begin("text").with("x", MARGIN).with("y", y - 5).with("font-size", 20);
            svg.with("font-weight", "bold").text(line).end();
        }
        key.draw(svg, keyTop);
        headings(svg, gridTop + headings);
        y = gridTop + headings;
        for (var row : rows()) {
            draw(svg, row, y);
            y += form.height(row);
        }
        missing.draw(svg, missingTop);
        return svg.picture();
    }

    private List<Row> rows() {
        var rows = new ArrayList<>(coverage.rows());
        var whole = coverage.all();
        rows.add(
                new Row(
                        new Reference(Tally.ALL, "All topics"),
                        0,
                        whole.cells(),
                        whole.untold(),
                        whole.whole()));
        return rows;
    }

    private String description() {
        var questions = coverage.all().whole().questions();
        return "A grid of %d topics and %d themes: %d facts, %d questions, %d of them approved. %s"
                .formatted(
                        coverage.rows().size(),
                        coverage.themes().size(),
                        coverage.all().whole().known(),
                        questions.total(),
                        questions.approved(),
                        "The same can be had as JSON.");
    }

    private void headings(Svg svg, double bottom) {
        for (int i = 0; i < columns.size(); i++) {
            var name = form.heading(columns.get(i));
            double middle = form.column(i) + form.cell() / 2;
            int lines = name.lines().size();
            for (int n = 0; n < lines; n++) {
                svg.begin("text").with("font-size", 11);
                if (form.lying()) {
                    svg.with("x", middle).with("y", bottom - 6 - (lines - 1 - n) * 13);
                    svg.with("text-anchor", "middle");
                } else {
                    double x = middle + 4 + (n - (lines - 1) / 2.0) * 13;
                    svg.with(
                            "transform",
                            "translate(%s,%s) rotate(-90)"
                                    .formatted(Svg.number(x), Svg.number(bottom - 5)));
                }
                svg.text(name.lines().get(n)).end();
            }
        }
    }

    private void draw(Svg svg, Row row, double top) {
        var name = form.name(row);
        double height = form.height(row);
        if (row.depth() == 0) {
            svg.line(MARGIN, top, form.width() - MARGIN, top, "#8c8c8c");
        }
        double middle = (height - name.lines().size() * 14) / 2;
        double y = top + (form.stacked() ? 3 : middle);
        for (var line : name.lines()) {
            y += 14;
            svg.begin("text").with("x", MARGIN + form.indent(row)).with("y", y - 3);
            svg.with("font-size", 12);
            if (row.depth() == 0) {
                svg.with("font-weight", "bold");
            }
            svg.with("fill", Colours.INK).text(line).end();
        }
        double cellTop = form.stacked() ? y + 3 : top + (height - GridForm.HEIGHT) / 2;
        var cells = new ArrayList<>(row.cells());
        cells.add(row.untold());
        cells.add(row.whole());
        var topic = row.topic() == null ? "Without a topic" : row.topic().name();
        for (int i = 0; i < cells.size(); i++) {
            var words = topic + ", " + columns.get(i);
            CellPicture.draw(svg, form.column(i), cellTop, form.cell(), words, cells.get(i));
        }
    }
}
