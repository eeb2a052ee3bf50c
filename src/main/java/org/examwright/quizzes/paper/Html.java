package org.examwright.quizzes.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes HTML. Whatever is not a tag of ours is escaped, so no text can become markup. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@link #end()} closes it. */
    Html begin(String element) {
        return begin(element, null);
    }

    Html begin(String element, @Nullable String cssClass) {
        out.append('<').append(element);
        if (cssClass != null) {
            out.append(" class=\"").append(cssClass).append('"');
        }
        out.append('>');
        open.push(element);
        return this;
    }

    Html end() {
        String element = open.pop();
        out.append("</").append(element).append('>').append(element.equals("span") ? ' ' : '\n');
        return this;
    }

    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Html element(String element, @Nullable String cssClass, String text) {
        return begin(element, cssClass).text(text).end();
    }

    /** The finished page around the body that was written. */
    String page(String title) {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        String head = new Html().element("title", null, title).out.toString();
        return "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + head
                + "<style>"
                + PrintStyle.CSS
                + "</style>\n</head>\n<body>\n"
                + out
                + "</body>\n</html>\n";
    }
}
