package org.examwright.knowledge.packs;

import java.util.ArrayList;
import java.util.List;

/**
 * One of a pack's own notes, Markdown.
 *
 * @param file its path in the pack's folder
 * @param lines its text, cut at LF or CRLF
 */
public record PackNote(String file, String title, String text, List<String> lines) {

    PackNote(String file, String title, String text) {
        this(file, title, text, List.of(text.split("\\r?\\n", -1)));
    }

    /**
     * Where a quote stands.
     *
     * @param line from 1
     * @param start in Unicode code points into the line, from 0
     * @param end the place behind its last character
     */
    record Place(int line, int start, int end) {}

    /** Every line that has these words, with the place of the first time it has them. */
    List<Place> find(String quote) {
        var found = new ArrayList<Place>();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(quote);
            if (at >= 0) {
                int start = lines.get(i).codePointCount(0, at);
                int end = start + quote.codePointCount(0, quote.length());
                found.add(new Place(i + 1, start, end));
            }
        }
        return found;
    }
}
