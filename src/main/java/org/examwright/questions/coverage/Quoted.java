package org.examwright.questions.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.sources.Evidence;

/** The words of the notes that questions rest on, and how far those questions have come. */
final class Quoted {
    private record Line(UUID source, int version, int line) {}

    /**
     * Words that a question quotes.
     *
     * @param approved whether the question is
     */
    record Words(UUID source, int version, int line, int start, int end, boolean approved) {}

    private final Map<Line, List<Words>> lines = new HashMap<>();

    Quoted(List<Words> quoted) {
        for (var words : quoted) {
            lines.computeIfAbsent(
                            new Line(words.source(), words.version(), words.line()),
                            _ -> new ArrayList<>())
                    .add(words);
        }
    }

    /** Whether a question, or an approved one, rests on words that say this. */
    boolean isAsked(List<Evidence> said, boolean approved) {
        return said.stream().anyMatch(evidence -> isAsked(evidence, approved));
    }

    private boolean isAsked(Evidence said, boolean approved) {
        var line = new Line(said.sourceId().id(), said.sourceVersion(), said.line());
        return lines.getOrDefault(line, List.of()).stream()
                .filter(words -> words.approved() || !approved)
                .anyMatch(words -> words.start() < said.end() && said.start() < words.end());
    }

    /** How many lines of a source are quoted by a question, or by an approved one. */
    int lines(UUID source, int version, boolean approved) {
        return (int)
                lines.entrySet().stream()
                        .filter(entry -> entry.getKey().source().equals(source))
                        .filter(entry -> entry.getKey().version() == version)
                        .filter(
                                entry ->
                                        entry.getValue().stream()
                                                .anyMatch(words -> words.approved() || !approved))
                        .count();
    }
}
