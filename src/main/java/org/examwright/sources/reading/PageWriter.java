package org.examwright.sources.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the page without recursion and writes its lines. */
final class PageWriter implements NodeFilter {
    private static final int DEEPEST_LIST = 12;

    /** What is behind so many lines becomes one more, so that no page can fill the memory. */
    private static final int MOST_LINES = 400_000;

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "main",
                    "body",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "pre",
                    "table",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "caption",
                    "figure",
                    "figcaption",
                    "hr",
                    "address",
                    "details",
                    "summary",
                    "header",
                    "center",
                    "hgroup");

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int number = 1;
    private boolean ending;
    private int lists;
    private int mark;
    private int preformatted;
    private int furniture;
    private boolean gap = true;
    private String lead = "";

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlPage.isDropped(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !HtmlPage.isDropped(element)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name)) {
            endLine();
        }
        furniture += HtmlPage.isFurniture(element) ? 1 : 0;
        switch (name) {
            case "br" -> endLine();
            case "ul", "ol" -> lists++;
            case "li" -> lead = "  ".repeat(Math.clamp(lists, 1, DEEPEST_LIST)) + "• ";
            case "pre" -> preformatted++;
            case "td", "th" -> {
                if (!line.isEmpty()) {
                    line.append(" | ");
                }
            }
            default -> mark = level(name, mark);
        }
    }

    private void close(Element element) {
        var name = element.normalName();
        if (BLOCKS.contains(name)) {
            endLine();
        }
        furniture -= HtmlPage.isFurniture(element) ? 1 : 0;
        switch (name) {
            case "ul", "ol" -> {
                lists--;
                if (lists == 0) {
                    blank();
                }
            }
            case "li" -> lead = "";
            case "pre" -> preformatted--;
            case "p", "table", "blockquote" -> blank();
            default -> {
                if (level(name, 0) > 0) {
                    mark = 0;
                }
            }
        }
    }

    private static int level(String name, int otherwise) {
        return name.length() == 2
                        && name.charAt(0) == 'h'
                        && name.charAt(1) >= '1'
                        && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : otherwise;
    }

    private void write(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                endLine();
            } else if (preformatted > 0 && c == ' ') {
                line.append(c);
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                line.append(c);
            }
        }
    }

    void endLastLine() {
        ending = true;
        endLine();
    }

    private void endLine() {
        if (number > MOST_LINES && !ending && !line.isEmpty()) {
            line.append(' ');
            return;
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && !Line.isBlank(line.substring(0, end))) {
            var whole = lead + line.substring(0, end);
            if (mark > 0) {
                blank();
            }
            lines.add(Line.of(number, whole, gap, mark, furniture > 0));
            append(whole);
            gap = false;
            lead = lead.isEmpty() ? "" : " ".repeat(lead.length());
        }
        line.setLength(0);
    }

    private void blank() {
        if (!gap) {
            append("");
            gap = true;
        }
    }

    private void append(String whole) {
        text.append(whole).append('\n');
        number++;
    }

    /** All lines, each ended by LF. */
    String text() {
        return text.toString();
    }

    /** The lines that are not blank. */
    List<Line> lines() {
        return List.copyOf(lines);
    }
}
