package org.examwright.sources.reading;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a web page: blocks become lines, lists are indented, headings keep their level, and
 * only what people read is kept; scripts, styles, forms and navigation are left out.
 *
 * @param text the lines, each ended by LF
 * @param lines those that are not blank, with what the markup tells of them
 * @param title the page's own title
 */
record HtmlPage(String text, List<Line> lines, @Nullable String title) {
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
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "nav",
                    "noscript",
                    "template",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "canvas",
                    "audio",
                    "video",
                    "form",
                    "button",
                    "select",
                    "textarea",
                    "input",
                    "head",
                    "footer",
                    "aside",
                    "dialog",
                    "map",
                    "menu");
    private static final Set<String> DROPPED_ROLES =
            Set.of(
                    "navigation",
                    "banner",
                    "contentinfo",
                    "complementary",
                    "search",
                    "dialog",
                    "alertdialog",
                    "menu",
                    "menubar",
                    "toolbar");
    private static final Set<String> PAGE_CLASSES =
            Set.of(
                    "advert",
                    "advertisement",
                    "ads",
                    "ad",
                    "cookie-banner",
                    "cookie-notice",
                    "cookies",
                    "breadcrumb",
                    "breadcrumbs",
                    "sidebar",
                    "comments",
                    "comment-list",
                    "related",
                    "related-posts",
                    "share",
                    "social",
                    "newsletter",
                    "site-footer",
                    "site-header",
                    "navbar",
                    "byline",
                    "copyright",
                    "pagination");

    static HtmlPage of(String html) {
        var document = Jsoup.parse(html);
        var writer = new Writer();
        document.body().filter(writer);
        writer.endLine();
        var title = document.title().strip();
        return new HtmlPage(
                writer.text.toString(), List.copyOf(writer.lines), title.isEmpty() ? null : title);
    }

    private static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || DROPPED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    private static boolean isFurniture(Element element) {
        return PAGE_CLASSES.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream()
                        .anyMatch(name -> PAGE_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Walks the page without recursion and writes its lines. */
    private static final class Writer implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int number = 1;
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
            if (isDropped(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !isDropped(element)) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            var name = element.normalName();
            if (BLOCKS.contains(name)) {
                endLine();
            }
            furniture += isFurniture(element) ? 1 : 0;
            switch (name) {
                case "br" -> endLine();
                case "ul", "ol" -> lists++;
                case "li" -> lead = "  ".repeat(Math.max(1, lists)) + "• ";
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
            furniture -= isFurniture(element) ? 1 : 0;
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

        private void endLine() {
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
    }
}
