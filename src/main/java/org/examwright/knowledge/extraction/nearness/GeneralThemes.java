package org.examwright.knowledge.extraction.nearness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Theme;

/** Threads that run through the history of any country, for courses that name none. */
final class GeneralThemes {
    private static final Map<String, Entry> ALL = read();

    private GeneralThemes() {}

    private record Entry(String name, String description, String words) {}

    /** The general set; those that the course has already as they are. */
    static List<Theme> all(List<Theme> known, Supplier<UUID> ids) {
        var byName = new LinkedHashMap<String, Theme>();
        ALL.values()
                .forEach(
                        e -> byName.put(e.name(), new Theme(ids.get(), e.name(), e.description())));
        known.forEach(theme -> byName.put(theme.name(), theme));
        return List.copyOf(byName.values());
    }

    /** Whether a course has no theme but these. */
    static boolean cover(List<Theme> themes) {
        return themes.stream().allMatch(theme -> ALL.containsKey(theme.name()));
    }

    /** The words that speak of a general theme; empty for any other. */
    static String words(String theme) {
        var entry = ALL.get(theme);
        return entry == null ? "" : entry.words();
    }

    private static Map<String, Entry> read() {
        try (var file = GeneralThemes.class.getResourceAsStream("themes.txt")) {
            if (file == null) {
                throw new IllegalStateException("themes.txt is not on the class path");
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var entries = new LinkedHashMap<String, Entry>();
            Arrays.stream(text.split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(p -> new Entry(p[0].strip(), p[1].strip(), p[2].strip()))
                    .forEach(entry -> entries.put(entry.name(), entry));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
