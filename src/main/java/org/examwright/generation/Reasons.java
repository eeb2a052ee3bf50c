package org.examwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.generation.facts.Contested;
import org.examwright.generation.writing.Candidate;
import org.jspecify.annotations.Nullable;

/** Why questions could not be written, pattern by pattern, in words with the course's own names. */
final class Reasons {
    private static final Map<String, String> ONE =
            Map.of(
                    "are", "is", "have", "has", "were", "was", "rest", "rests", "carry", "carries",
                    "do", "does", "leave", "leaves", "name", "names", "tell", "tells");

    private final Map<String, Map<String, Told>> byPattern = new TreeMap<>(Catalogue.BY_ID);
    private final List<String> outside = new ArrayList<>();

    /**
     * @param first what it was first told of
     */
    private record Told(String reason, int times, @Nullable String first) {
        private String said() {
            String example = first == null ? "" : "as for " + first.replace("|", ", ").strip();
            if (times == 1) {
                return reason + (example.isEmpty() ? "" : " (" + example + ")");
            }
            return reason
                    + " ("
                    + times
                    + " times"
                    + (example.isEmpty() ? "" : ", " + example)
                    + ")";
        }
    }

    /**
     * How many facts were left out for the weightiest reason, and how many the notes contradict.
     *
     * @param unfit reasons, each with how many facts it holds for
     */
    static List<String> leftOut(Map<String, Integer> unfit) {
        Stream<String> most =
                unfit.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .stream();
        return Stream.concat(most, Stream.of(Contested.REASON).filter(unfit::containsKey))
                .distinct()
                .map(reason -> counted(unfit.getOrDefault(reason, 0), reason))
                .toList();
    }

    /** "3 terms have no plain definition", "one of the terms has no plain definition". */
    private static String counted(int facts, String reason) {
        if (facts != 1) {
            return facts + " " + reason;
        }
        String[] words = reason.split(" ", 3);
        return "one of the "
                + words[0]
                + " "
                + ONE.getOrDefault(words[1], words[1])
                + " "
                + words[2];
    }

    /** A pattern lacks something. */
    void count(String pattern, String reason) {
        add(pattern, reason, null);
    }

    /** A pattern could not write this. */
    void count(String pattern, String reason, Candidate candidate) {
        add(pattern, reason, candidate.name());
    }

    /** A pattern has something to ask, but nothing that the order is about. */
    void outside(String pattern) {
        outside.add(pattern);
    }

    private void add(String pattern, String reason, @Nullable String first) {
        byPattern
                .computeIfAbsent(pattern, _ -> new LinkedHashMap<>())
                .merge(
                        reason,
                        new Told(reason, 1, first),
                        (told, _) -> new Told(reason, told.times() + 1, told.first()));
    }

    /**
     * The weightiest of each pattern; one that several share is told once.
     *
     * @param scope what the order keeps to
     */
    List<String> said(String scope) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        byPattern.forEach(
                (pattern, told) ->
                        told.values().stream()
                                .max(
                                        Comparator.comparingInt(Told::times)
                                                .thenComparing(Told::reason))
                                .ifPresent(
                                        most ->
                                                patterns.computeIfAbsent(
                                                                most.said(), _ -> new ArrayList<>())
                                                        .add(pattern)));
        List<String> said = new ArrayList<>();
        patterns.forEach((reason, of) -> said.add(String.join(", ", of) + ": " + reason));
        if (!outside.isEmpty()) {
            said.add(String.join(", ", outside) + ": nothing " + scope);
        }
        return said;
    }
}
