package org.examwright.platform.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines.
 *
 * @param width that of the widest line, with its indent
 * @param whole whether all of the text is there; else the last line ends with an ellipsis
 */
public record Paragraph(List<String> lines, double width, boolean whole) {
    private static final String MORE = "…";

    /**
     * How text is to be broken.
     *
     * @param indent what already stands on the first line
     * @param most at most so many lines
     */
    public record Form(Typeface face, double size, double indent, int most) {
        public Form(Typeface face, double size, int most) {
            this(face, size, 0, most);
        }
    }

    /** Breaks between words, and within those that are wider than a line. */
    public static Paragraph of(String text, Form form, double width) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (!rest.isEmpty() && lines.size() < form.most()) {
            double room = lines.isEmpty() ? width - form.indent() : width;
            int end = end(rest, form, room, lines.isEmpty() && form.indent() > 0);
            if (end < rest.length() && lines.size() == form.most() - 1) {
                lines.add(cut(rest, form, room));
                return new Paragraph(lines, widest(lines, form), false);
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return new Paragraph(lines, widest(lines, form), true);
    }

    /**
     * As {@link #of}, but as narrow as so many lines can be: it looks calmer and takes less room.
     */
    public static Paragraph balanced(String text, Form form, double width) {
        var widest = of(text, form, width);
        double low = width / 2;
        double high = width;
        while (high - low > 2) {
            double middle = (low + high) / 2;
            var narrower = of(text, form, middle);
            boolean same =
                    narrower.lines().size() == widest.lines().size()
                            && narrower.whole() == widest.whole()
                            && narrower.width() <= middle;
            if (same && widest.whole()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return of(text, form, high);
    }

    /** Where the first line ends: behind the last word that has room, else within the first. */
    private static int end(String text, Form form, double room, boolean mayBeEmpty) {
        int end = 0;
        for (int at = 0; at >= 0; ) {
            int blank = text.indexOf(' ', at);
            int next = blank < 0 ? text.length() : blank;
            if (form.face().width(text.substring(0, next), form.size()) > room) {
                break;
            }
            end = next;
            at = blank < 0 ? -1 : blank + 1;
        }
        return end > 0 || mayBeEmpty ? end : within(text, form, room);
    }

    /** As many characters as have room, at least one. */
    private static int within(String text, Form form, double room) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (form.face().width(text.substring(0, next), form.size()) > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String cut(String text, Form form, double room) {
        double left = room - form.face().width(MORE, form.size());
        int end = end(text, form, left, false);
        return text.substring(0, end).strip() + MORE;
    }

    private static double widest(List<String> lines, Form form) {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            double line = form.face().width(lines.get(i), form.size());
            widest = Math.max(widest, line + (i == 0 ? form.indent() : 0));
        }
        return widest;
    }
}
