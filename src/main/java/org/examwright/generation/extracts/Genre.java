package org.examwright.generation.extracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A kind of document, and how historians weigh documents of that kind.
 *
 * @param name with its article: "a speech"
 * @param aim what it is for, in a word or two: two kinds with one aim differ in form alone
 * @param words what a provenance calls documents of this kind
 * @param study whether it looks back on the matter as a work of history does
 * @param contemporary whether it comes from the time it tells of
 * @param purpose what such a document is made for, after "It"
 * @param value what it is good for, as a sentence
 * @param limit what to be careful of, as a sentence
 */
public record Genre(
        String name,
        String aim,
        List<String> words,
        boolean study,
        boolean contemporary,
        String purpose,
        String value,
        String limit) {
    private static final String PERSUADE = "persuade";
    private static final List<Genre> KNOWN = List.of(read());

    private static Genre[] read() {
        try (InputStream file = Genre.class.getResourceAsStream("genres.yaml")) {
            if (file == null) {
                throw new IllegalStateException("genres.yaml is missing");
            }
            return new YAMLMapper().readValue(file, Genre[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The kind that a provenance names first; empty where it names none. */
    static Optional<Genre> of(String provenance) {
        Genre first = null;
        int at = Integer.MAX_VALUE;
        for (Genre genre : KNOWN) {
            int place = genre.place(provenance);
            if (place < at) {
                first = genre;
                at = place;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether it is meant to win people for a side. */
    public boolean persuades() {
        return aim.equals(PERSUADE);
    }

    private int place(String provenance) {
        Pattern named =
                Pattern.compile(
                        "(?<![\\p{L}-])(?:" + String.join("|", words) + ")(?![\\p{L}-])",
                        Pattern.CASE_INSENSITIVE);
        return named.matcher(provenance)
                .results()
                .mapToInt(MatchResult::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
