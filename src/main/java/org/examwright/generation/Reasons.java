package org.examwright.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.generation.writing.Candidate;
import org.jspecify.annotations.Nullable;

/** Why questions could not be written, pattern by pattern, in words with the course's own names. */
final class Reasons {
    private final Map<String, Map<String, Told>> byPattern = new TreeMap<>();
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
