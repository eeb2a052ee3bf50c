package org.examwright.knowledge.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.sources.SourceDetails;
import org.jspecify.annotations.Nullable;

/**
 * One of a pack's own notes.
 *
 * @param file its path in the pack's folder
 * @param details what is said of the source that it becomes
 * @param lines its text, cut at LF or CRLF
 */
public record PackNote(String file, SourceDetails details, String text, List<String> lines) {

    PackNote(String file, SourceDetails details, String text) {
        this(file, details, text, List.of(text.split("\\r?\\n", -1)));
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
            in(i + 1, null, quote).ifPresent(found::add);
        }
        return found;
    }

    /** The place where a quote says it stands; empty where its words are not there. */
    Optional<Place> at(PackFacts.Quote quote) {
        var line = quote.line();
        if (line == null) {
            return find(quote.quote()).stream().findFirst();
        }
        return line < 1 || line > lines.size()
                ? Optional.empty()
                : in(line, quote.start(), quote.quote());
    }

    private Optional<Place> in(int line, @Nullable Integer start, String quote) {
        var text = lines.get(line - 1);
        if (start != null && (start < 0 || start > text.codePointCount(0, text.length()))) {
            return Optional.empty();
        }
        int at =
                start == null
                        ? text.indexOf(quote)
                        : text.startsWith(quote, text.offsetByCodePoints(0, start))
                                ? text.offsetByCodePoints(0, start)
                                : -1;
        if (at < 0) {
            return Optional.empty();
        }
        int first = text.codePointCount(0, at);
        return Optional.of(new Place(line, first, first + quote.codePointCount(0, quote.length())));
    }
}
