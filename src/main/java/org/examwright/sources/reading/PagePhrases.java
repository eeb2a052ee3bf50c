package org.examwright.sources.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Turns of phrase with which a web page speaks of itself, from {@code page-phrases.txt}. A pattern
 * is tried only where one of its words stands, so that a long document costs little.
 */
final class PagePhrases {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Map<String, List<Pattern>> BY_WORD = load();
    private static final Pattern SIGNS =
            Pattern.compile(
                    "©|&copy;|[★☆⭐"
                            + " ]{2,}|(?:https?://|www\\.)\\S+$|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+$"
                            + "|\\[[^\\]]{1,200}\\]\\(#[^)]{0,200}\\)$");

    private PagePhrases() {}

    /** Whether the line has such a turn of phrase, or consists of an address. */
    static boolean foundIn(Line line) {
        var body = line.body();
        if (SIGNS.matcher(body).lookingAt() || body.indexOf('©') >= 0) {
            return true;
        }
        var key = line.key();
        for (int from = 0; from < key.length(); ) {
            int to = key.indexOf(' ', from);
            to = to < 0 ? key.length() : to;
            var patterns = BY_WORD.get(key.substring(from, to));
            if (patterns != null && patterns.stream().anyMatch(p -> p.matcher(body).find())) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static Map<String, List<Pattern>> load() {
        var patterns = new HashMap<String, List<Pattern>>();
        try (var file = PagePhrases.class.getResourceAsStream("page-phrases.txt")) {
            var text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .forEach(
                            parts -> {
                                var pattern = Pattern.compile(parts[1], FLAGS);
                                for (var word : parts[0].split(" ")) {
                                    patterns.computeIfAbsent(word, _ -> new ArrayList<>())
                                            .add(pattern);
                                }
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(patterns);
    }
}
