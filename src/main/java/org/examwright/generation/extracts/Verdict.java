package org.examwright.generation.extracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a word that praises or blames says of a matter.
 *
 * @param presents after "presents the strike": "as something that did harm"
 * @param loaded whether the word colours what it is said of; others may report what was done, or
 *     what people felt
 * @param to after "points to": "harm that was done"
 */
public record Verdict(boolean favourable, String presents, boolean loaded, String to) {
    private static final Map<String, Verdict> WORDS = read();

    /** The words of one verdict, as the list has them. */
    private record Entry(
            boolean favourable, String presents, boolean loaded, String to, String words) {}

    /** The verdict that a word gives, in small letters; empty where it gives none. */
    static Optional<Verdict> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    private static Map<String, Verdict> read() {
        try (InputStream file = Verdict.class.getResourceAsStream("verdicts.yaml")) {
            if (file == null) {
                throw new IllegalStateException("verdicts.yaml is missing");
            }
            Map<String, Verdict> words = new TreeMap<>();
            for (Entry entry : new YAMLMapper().readValue(file, Entry[].class)) {
                Verdict verdict =
                        new Verdict(
                                entry.favourable(), entry.presents(), entry.loaded(), entry.to());
                Arrays.stream(entry.words().strip().split("\\s+"))
                        .forEach(word -> words.put(word, verdict));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
