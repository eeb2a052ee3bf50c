package org.examwright.generation.essay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.knowledge.Topic.Specification;
import org.examwright.questions.MarkScheme;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The boards' essay papers: marks, the least span of years, and the ladder of levels. Data, not
 * code.
 */
record Papers(
        List<Paper> papers,
        General general,
        Map<Integer, List<List<Integer>>> ranges,
        Map<String, List<String>> ladders) {
    private static final Papers KNOWN = read();

    record Paper(String board, String paper, int marks, int years, String ladder) {}

    record General(int marks, String ladder) {}

    /** What an essay is set for: a paper, or none, and what it earns. */
    record Setting(
            Optional<Specification> specification, int marks, List<MarkScheme.Level> levels) {}

    private static Papers read() {
        try (InputStream file = Papers.class.getResourceAsStream("/boards/essays.yaml")) {
            if (file == null) {
                throw new IllegalStateException("boards/essays.yaml is missing");
            }
            return new YAMLMapper().readValue(file, Papers.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first paper, in the boards' order, that the topic serves and whose essays may span so
     * many years.
     */
    static Setting forSpan(List<Specification> places, int years) {
        for (Paper paper : KNOWN.papers) {
            for (Specification place : places) {
                if (place.board().equals(paper.board())
                        && place.paper().equals(paper.paper())
                        && years >= paper.years()) {
                    return new Setting(
                            Optional.of(place),
                            paper.marks(),
                            levels(paper.marks(), paper.ladder()));
                }
            }
        }
        return new Setting(
                Optional.empty(),
                KNOWN.general.marks(),
                levels(KNOWN.general.marks(), KNOWN.general.ladder()));
    }

    private static List<MarkScheme.Level> levels(int marks, String ladder) {
        List<List<Integer>> ranges = KNOWN.ranges.getOrDefault(marks, List.of());
        List<String> descriptors = KNOWN.ladders.getOrDefault(ladder, List.of());
        List<MarkScheme.Level> levels = new ArrayList<>();
        for (int i = ranges.size(); i > 0; i--) {
            List<Integer> range = ranges.get(i - 1);
            levels.add(
                    new MarkScheme.Level(
                            i, range.getFirst(), range.getLast(), descriptors.get(i - 1)));
        }
        return levels;
    }
}
