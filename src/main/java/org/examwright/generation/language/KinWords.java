package org.examwright.generation.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Plain words that mean nearly the same, and their opposites. A key that says in other words what
 * the question's term says gives itself away, as does the one pair of options of which either must
 * hold.
 */
public final class KinWords {
    private static final Map<String, Set<Sense>> SENSES = read();

    /** That something came to its end, which the first line's opposites tell. */
    public static final Sense END = new Sense(0, true);

    private static final Pattern NAME = Pattern.compile("^\\P{L}*\\p{Lu}");

    private KinWords() {}

    /**
     * One of the things that plain words mean.
     *
     * @param group the line of words
     * @param opposite whether it is told by the opposite
     */
    public record Sense(int group, boolean opposite) implements Comparable<Sense> {
        /** What the opposite words say. */
        public Sense turned() {
            return new Sense(group, !opposite);
        }

        @Override
        public int compareTo(Sense other) {
            return group != other.group
                    ? Integer.compare(group, other.group)
                    : Boolean.compare(opposite, other.opposite);
        }
    }

    /** What the plain words of a text mean, each once. */
    public static Set<Sense> senses(String text) {
        Set<Sense> senses = new TreeSet<>();
        stems(text).forEach(stem -> senses.addAll(SENSES.getOrDefault(stem, Set.of())));
        return senses;
    }

    /** What a text says, in signs that are the same for words that mean the same, and its names. */
    public static Set<String> meanings(String text) {
        Set<String> meanings = new TreeSet<>();
        Words.tokens(text).stream()
                .skip(1)
                .filter(word -> NAME.matcher(word).find())
                .forEach(name -> meanings.add(Words.bare(name)));
        for (String stem : stems(text)) {
            Set<Sense> senses = SENSES.getOrDefault(stem, Set.of());
            if (!senses.isEmpty()) {
                senses.forEach(
                        sense -> meanings.add((sense.opposite() ? "-" : "+") + sense.group()));
            } else if (stem.indexOf('_') < 0) {
                meanings.add(stem);
            }
        }
        return meanings;
    }

    /** The stems of a text's words, and of two words in a row; names say nothing but themselves. */
    private static Set<String> stems(String text) {
        List<String> words = Words.tokens(text);
        Set<String> stems = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !NAME.matcher(words.get(i)).find()) {
                stems.addAll(Words.stems(words.get(i)));
            }
            if (i > 0) {
                stems.add(
                        Words.stem(Words.bare(words.get(i - 1))) + "_" + Words.bare(words.get(i)));
            }
        }
        return stems;
    }

    private static Map<String, Set<Sense>> read() {
        Map<String, Set<Sense>> senses = new HashMap<>();
        List<String> lines = lines();
        for (int group = 0; group < lines.size(); group++) {
            String[] sides = lines.get(group).split("\\|");
            for (int side = 0; side < sides.length; side++) {
                for (String word : sides[side].strip().split(" ")) {
                    senses.computeIfAbsent(key(word), _ -> new HashSet<>())
                            .add(new Sense(group, side > 0));
                }
            }
        }
        return Map.copyOf(senses);
    }

    private static String key(String word) {
        int joined = word.indexOf('_');
        return joined < 0
                ? Words.stem(word)
                : Words.stem(word.substring(0, joined)) + word.substring(joined);
    }

    private static List<String> lines() {
        try (InputStream file = KinWords.class.getResourceAsStream("kin-words.txt")) {
            String all =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new ArrayList<>(
                    all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
