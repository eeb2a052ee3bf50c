package org.examwright.sources.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The text of a web page: blocks become lines, lists are indented, headings keep their level, and
 * only what people read is kept; scripts, styles, forms and navigation are left out.
 *
 * @param text the lines, each ended by LF
 * @param lines those that are not blank, with what the markup tells of them
 * @param title the page's own title
 */
record HtmlPage(String text, List<Line> lines, @Nullable String title) {
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
        var writer = new PageWriter();
        document.body().filter(writer);
        writer.endLastLine();
        var title = document.title().strip();
        return new HtmlPage(writer.text(), writer.lines(), title.isEmpty() ? null : title);
    }

    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName())
                || DROPPED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    static boolean isFurniture(Element element) {
        return PAGE_CLASSES.contains(element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream()
                        .anyMatch(name -> PAGE_CLASSES.contains(name.toLowerCase(Locale.ROOT)));
    }
}
