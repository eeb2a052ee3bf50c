package org.examwright.platform.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes SVG: shapes and text, never a script, a style sheet or anything from elsewhere. Whatever
 * is not ours is escaped, so no text can become markup.
 */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins a picture on white.
     *
     * @param title what it is, in a few words
     * @param description what it shows, for those who cannot see it
     */
    public Svg(double width, double height, String title, String description) {
        begin("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + number(width) + " " + number(height))
                .with("role", "img")
                .with("aria-labelledby", "picture-title picture-description")
                .with("lang", "en-GB")
                .with("font-family", Typeface.FAMILY)
                .with("fill", Colours.INK);
        begin("title").with("id", "picture-title").text(title).end();
        begin("desc").with("id", "picture-description").text(description).end();
        begin("rect").with("width", width).with("height", height).with("fill", "#fff").end();
    }

    /** Opens an element; {@link #end()} closes it. */
    public Svg begin(String element) {
        out.append('<').append(element).append('>');
        open.push(element);
        return this;
    }

    /** Adds an attribute to the element just begun. */
    public Svg with(String name, String value) {
        out.setLength(out.length() - 1);
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append("\">");
        return this;
    }

    public Svg with(String name, double value) {
        return with(name, number(value));
    }

    public Svg text(String text) {
        escape(text);
        return this;
    }

    public Svg end() {
        var element = open.pop();
        if (out.charAt(out.length() - 1) == '>' && out.lastIndexOf("<" + element) == begun()) {
            out.setLength(out.length() - 1);
            out.append("/>\n");
        } else {
            out.append("</").append(element).append(">\n");
        }
        return this;
    }

    /** Where the tag that was written last begins. */
    private int begun() {
        return out.lastIndexOf("<");
    }

    /** Text on one line. */
    public Svg label(double x, double y, double size, String text) {
        return begin("text").with("x", x).with("y", y).with("font-size", size).text(text).end();
    }

    public Svg line(double x1, double y1, double x2, double y2, String colour) {
        return begin("line")
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("stroke", colour)
                .end();
    }

    /** The finished picture. */
    public String picture() {
        if (open.size() != 1) {
            throw new IllegalStateException("Still open: " + open);
        }
        end();
        return out.toString();
    }

    /** With one decimal at most, always with a point. */
    public static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private void escape(String text) {
        text.codePoints()
                .filter(PlainText::isShown)
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                case '\'' -> out.append("&#39;");
                                default -> out.appendCodePoint(point);
                            }
                        });
    }
}
