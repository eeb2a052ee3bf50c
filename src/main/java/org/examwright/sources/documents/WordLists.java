package org.examwright.sources.documents;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the lists of a Word file count, and how far each has counted. */
final class WordLists extends DefaultHandler {
    private static final int DEEPEST = 12;
    private static final String BULLET = "• ";
    private static final String[] ONES = {
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"
    };

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private String kind = "";
    private String list = "";
    private String depth = "";

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        var value = WordStyles.value(attributes, "val");
        switch (name) {
            case "abstractNum" -> kind = WordStyles.value(attributes, "abstractNumId");
            case "lvl" -> depth = WordStyles.value(attributes, "ilvl");
            case "numFmt" -> formats.putIfAbsent(kind + "/" + depth, value);
            case "num" -> {
                list = WordStyles.value(attributes, "numId");
                kind = "";
            }
            case "abstractNumId" -> kinds.put(list, value);
            default -> {}
        }
    }

    /**
     * What stands before the next entry of a list: its indentation, and its bullet or number.
     *
     * @param at how deep the entry is nested, from 0
     */
    String lead(String of, int at) {
        int deep = Math.clamp(at, 0, DEEPEST - 1);
        for (int deeper = deep + 1; deeper < DEEPEST; deeper++) {
            counts.remove(of + "/" + deeper);
        }
        var format = formats.getOrDefault(kinds.getOrDefault(of, "") + "/" + deep, "bullet");
        var mark =
                switch (format) {
                    case "decimal", "decimalZero" -> next(of, deep) + ". ";
                    case "lowerLetter", "upperLetter" -> letter(next(of, deep), format) + ") ";
                    case "lowerRoman", "upperRoman" -> roman(next(of, deep)) + ") ";
                    default -> BULLET;
                };
        return "  ".repeat(deep + 1) + mark;
    }

    private int next(String of, int deep) {
        return counts.merge(of + "/" + deep, 1, Integer::sum);
    }

    private static char letter(int number, String format) {
        return (char) ((format.equals("lowerLetter") ? 'a' : 'A') + (number - 1) % 26);
    }

    private static String roman(int number) {
        return "x".repeat(number / 10 % 5) + ONES[number % 10];
    }
}
