package org.examwright.knowledge.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notes of any length for measurements: pieces of real notes in random order, each copy with other
 * names and years, so that the longer text has more actors and events and not the same ones again.
 */
public final class VariedNotes {
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b1[5-9]\\d\\d\\b");
    private static final String[] STARTS = {
        "Al", "Ber", "Cor", "Dun", "El", "Far", "Gor", "Hal", "Is", "Jor", "Kel", "Lor", "Mar",
        "Nor", "Os", "Per", "Quin", "Ros", "Sal", "Tor", "Ul", "Ver", "Wil", "Yor", "Zan"
    };
    private static final String[] MIDDLES = {
        "a", "e", "i", "o", "an", "en", "er", "il", "on", "or", "ad", "et", "im", "ol", "und"
    };
    private static final String[] ENDS = {
        "berg", "dale", "ford", "gard", "ham", "kov", "lan", "man", "nes", "pole", "rich", "shaw",
        "ski", "ston", "ther", "vald", "vin", "well", "wick", "worth"
    };

    private final List<List<String>> pieces = new ArrayList<>();
    private final Set<String> common = new HashSet<>();
    private final Random random;

    public VariedNotes(long seed) {
        random = new Random(seed);
        var all = new StringBuilder();
        for (var folder :
                List.of("../shared/notes", "src/main/resources/packs/ussr-1917-1985/notes")) {
            read(Path.of(folder), all);
        }
        for (var word : all.toString().split("\\P{L}+")) {
            if (word.equals(word.toLowerCase(Locale.ROOT))) {
                common.add(word);
            }
        }
    }

    private void read(Path folder, StringBuilder all) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var lines = Files.readAllLines(file);
                all.append(String.join("\n", lines));
                for (int from = 0; from < lines.size(); from += 40) {
                    pieces.add(lines.subList(from, Math.min(from + 40, lines.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** About so many characters. */
    public String text(int length) {
        var text = new StringBuilder(length + 10_000);
        Map<String, String> names = new HashMap<>();
        int shift = 0;
        for (int piece = 0; text.length() < length; piece++) {
            // a document of about 80 KB has its own names and its own century
            if (piece % 20 == 0) {
                names.clear();
                shift = random.nextInt(-400, 60);
            }
            for (var line : pieces.get(random.nextInt(pieces.size()))) {
                text.append(changed(line, names, shift)).append('\n');
            }
        }
        return text.toString();
    }

    private String changed(String line, Map<String, String> names, int shift) {
        var renamed =
                NAME.matcher(line)
                        .replaceAll(
                                found ->
                                        common.contains(found.group().toLowerCase(Locale.ROOT))
                                                ? found.group()
                                                : names.computeIfAbsent(
                                                        found.group(), _ -> name()));
        return YEAR.matcher(renamed)
                .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + shift));
    }

    private String name() {
        return STARTS[random.nextInt(STARTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + (random.nextBoolean() ? "" : MIDDLES[random.nextInt(MIDDLES.length)])
                + ENDS[random.nextInt(ENDS.length)];
    }
}
