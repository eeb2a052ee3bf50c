package org.examwright.questions.coverage;

import java.util.List;
import org.examwright.platform.drawing.Paragraph;
import org.examwright.platform.drawing.PlainText;
import org.examwright.platform.drawing.Typeface;

/**
 * How wide the parts of the grid are. Where cells beside the topics' names would be too narrow to
 * read, a name stands above its cells.
 *
 * @param stacked whether names stand above their cells
 * @param names how wide the names may be
 * @param left where the cells begin
 * @param cell how wide one is
 */
record GridForm(double width, boolean stacked, double names, double left, double cell) {
    static final double MARGIN = 14;
    static final double HEIGHT = 36;
    private static final double NARROWEST = 34;
    private static final double WIDEST = 104;
    private static final double LYING = 62;

    /** A form for so many columns. */
    static GridForm of(double width, int columns) {
        double names = Math.clamp(width * 0.27, 130, 300);
        double room = width - 2 * MARGIN;
        double cell = (room - names) / columns;
        if (cell < NARROWEST) {
            return new GridForm(width, true, room, MARGIN, Math.min(WIDEST, room / columns));
        }
        double wide = Math.min(WIDEST, cell);
        return new GridForm(width, false, names - 10, MARGIN + names, wide);
    }

    double column(int number) {
        return left + number * cell;
    }

    /** Whether the columns' names lie, as other text does; else they stand on end. */
    boolean lying() {
        return cell >= LYING;
    }

    Paragraph heading(String name) {
        int lines = lying() ? 4 : Math.max(1, (int) ((cell - 6) / 13));
        var form = new Paragraph.Form(Typeface.REGULAR, 11, lines);
        return Paragraph.of(PlainText.of(name), form, lying() ? cell - 8 : 120);
    }

    /** How high the columns' names are. */
    double headings(List<String> names) {
        return names.stream()
                        .map(this::heading)
                        .mapToDouble(text -> lying() ? text.lines().size() * 13 : text.width())
                        .max()
                        .orElse(0)
                + 10;
    }

    Paragraph name(Coverage.Row row) {
        var topic = row.topic();
        var face = row.depth() == 0 ? Typeface.BOLD : Typeface.REGULAR;
        var text = topic == null ? "Without a topic" : PlainText.of(topic.name());
        return Paragraph.of(text, new Paragraph.Form(face, 12, 4), names - indent(row));
    }

    double indent(Coverage.Row row) {
        return Math.min(3, row.depth()) * 12.0;
    }

    double height(Coverage.Row row) {
        double name = name(row).lines().size() * 14.0;
        return stacked ? name + 8 + HEIGHT : Math.max(HEIGHT, name + 8);
    }
}
