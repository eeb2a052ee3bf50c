package org.examwright.knowledge.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.examwright.knowledge.extraction.Extraction;

/**
 * Lists of plain English words that lie beside the code; a line that begins with # is a comment.
 */
public final class Lexicon {
    private Lexicon() {}

    /** The rows of a list, each split at blanks. */
    public static List<List<String>> rows(String name) {
        return split(name, "\\s+");
    }

    /** The rows of a list whose fields are of several words, each split at its bars. */
    public static List<List<String>> entries(String name) {
        return split(name, " \\| ");
    }

    private static List<List<String>> split(String name, String mark) {
        try (InputStream file = Extraction.class.getResourceAsStream(name + ".txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(file, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> List.of(row.strip().split(mark)))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A list of single words. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        rows(name).forEach(row -> words.add(row.getFirst()));
        return Set.copyOf(words);
    }

    /** A list of words, each with one mark behind it. */
    public static Map<String, String> marked(String name) {
        Map<String, String> words = new LinkedHashMap<>();
        rows(name).forEach(row -> words.put(row.getFirst(), row.get(1)));
        return Map.copyOf(words);
    }
}
