package org.examwright.sources.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the paragraph styles of a Word file mean: titles, headings with their level, lists. */
final class WordStyles extends DefaultHandler {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern LIST = Pattern.compile("list (?:bullet|number)(?: ([2-9]))?");
    private static final int DEEPEST = 10;
    private static final int BODY = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private String id = "";
    private Style open = new Style();

    /** A style as the file writes it; its parts are filled while it is read. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private int outline = -1;
        private @Nullable String list;
        private int depth;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        var value = value(attributes, "val");
        switch (name) {
            case "style" -> {
                id = value(attributes, "styleId");
                open = new Style();
                styles.put(id, open);
            }
            case "name" -> open.name = value.toLowerCase(Locale.ROOT);
            case "basedOn" -> open.basedOn = value;
            case "outlineLvl" -> open.outline = number(value, -1);
            case "numId" -> open.list = value;
            case "ilvl" -> open.depth = number(value, 0);
            default -> {}
        }
    }

    /** Whether the style is that of the document's title. */
    boolean isTitle(@Nullable String style) {
        return styles.getOrDefault(key(style), new Style()).name.equals("title");
    }

    /** The heading level of a style, from 1; 0 where it is none. */
    int heading(@Nullable String style) {
        var at = styles.get(key(style));
        for (int i = 0; at != null && i < DEEPEST; i++) {
            var heading = HEADING.matcher(at.name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            if (at.outline >= 0) {
                return at.outline < BODY ? at.outline + 1 : 0;
            }
            at = styles.get(key(at.basedOn));
        }
        return 0;
    }

    /** The list that a style puts its paragraphs into, "" for bullets of no list; null for none. */
    @Nullable String list(@Nullable String style) {
        var at = styles.get(key(style));
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.list != null) {
                return at.list;
            }
            if (LIST.matcher(at.name).matches()) {
                return "";
            }
            at = styles.get(key(at.basedOn));
        }
        return null;
    }

    /** How deep a style nests its list, from 0. */
    int depth(@Nullable String style) {
        var at = styles.getOrDefault(key(style), new Style());
        var list = LIST.matcher(at.name);
        return list.matches() && list.group(1) != null
                ? Integer.parseInt(list.group(1)) - 1
                : at.depth;
    }

    private static String key(@Nullable String style) {
        return style == null ? "" : style;
    }

    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
