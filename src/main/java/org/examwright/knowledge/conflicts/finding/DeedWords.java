package org.examwright.knowledge.conflicts.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** English words for deeds, from a list that lies beside the code. */
public final class DeedWords {
    private static final Map<String, List<Use>> USES = read();

    private DeedWords() {}

    /** How a word stands to whom or what the deed happens. */
    public enum Form {
        LEFT,
        EITHER,
        NOUN
    }

    /**
     * A word's meaning.
     *
     * @param kind the deed, the same for all its words
     * @param ofPersons whether it happens to persons
     * @param years how far apart two tellings of one deed may be dated
     */
    public record Use(String kind, boolean ofPersons, int years, Form form) {}

    public static List<Use> of(String lower) {
        return USES.getOrDefault(lower, List.of());
    }

    private static Map<String, List<Use>> read() {
        Map<String, List<Use>> uses = new HashMap<>();
        try (InputStream file = DeedWords.class.getResourceAsStream("deeds.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .map(row -> row.split("\\s*;\\s*"))
                    .forEach(row -> add(row, uses));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return Map.copyOf(uses);
    }

    private static void add(String[] row, Map<String, List<Use>> uses) {
        Use use =
                new Use(
                        row[0],
                        row[1].equals("person"),
                        Integer.parseInt(row[2]),
                        Form.valueOf(row[3].toUpperCase(Locale.ROOT)));
        for (String word : row[4].split(" ")) {
            uses.computeIfAbsent(word, _ -> new ArrayList<>()).add(use);
        }
    }
}
