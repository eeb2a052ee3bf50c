package org.examwright.knowledge.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.Extraction;

/**
 * Lists that lie beside the code, mostly of plain English words; a line that begins with # is a
 * comment. Words and marks are read once, many readers ask for the same.
 */
public final class Lexicon {
    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();
    private static final Map<String, Map<String, String>> MARKED = new ConcurrentHashMap<>();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BARS = Pattern.compile(" \\| ");

    private Lexicon() {}

    /** The rows of a list, each split at blanks. */
    public static List<List<String>> rows(String name) {
        return split(name, BLANKS);
    }

    /** The rows of a list whose fields are of several words, each split at its bars. */
    public static List<List<String>> entries(String name) {
        return split(name, BARS);
    }

    private static List<List<String>> split(String name, Pattern mark) {
        try (InputStream file = Extraction.class.getResourceAsStream(name + ".txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(file, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> List.of(mark.split(row.strip())))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A list of single words. */
    public static Set<String> words(String name) {
        return WORDS.computeIfAbsent(
                name,
                list -> {
                    Set<String> words = new HashSet<>();
                    rows(list).forEach(row -> words.add(row.getFirst()));
                    return Set.copyOf(words);
                });
    }

    /** A list of words, each with one mark behind it. */
    public static Map<String, String> marked(String name) {
        return MARKED.computeIfAbsent(
                name,
                list -> {
                    Map<String, String> words = new HashMap<>();
                    rows(list).forEach(row -> words.put(row.getFirst(), row.get(1)));
                    return Map.copyOf(words);
                });
    }
}
