package org.examwright.generation.essay.boards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.examwright.knowledge.Topic.Specification;
import org.examwright.questions.MarkScheme;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The boards' essay papers, and how answers to them are levelled. Data, not code. */
public record Papers(
        List<Paper> papers, Map<String, Ladder> ladders, Map<String, List<String>> levels) {
    private static final Papers KNOWN = read();

    /**
     * An essay question of a paper.
     *
     * @param title what teachers call it
     * @param from the first year the paper deals with, null where it deals with any
     * @param least the fewest years a question of it spans
     * @param most the most
     * @param minutes what a candidate has for it
     * @param patterns the patterns whose form its questions have
     */
    record Paper(
            String board,
            String paper,
            String title,
            @Nullable Integer from,
            @Nullable Integer to,
            int least,
            int most,
            int marks,
            int minutes,
            List<String> objectives,
            String ladder,
            List<String> patterns) {

        private boolean fits(String pattern, int first, int last) {
            int years = last - first + 1;
            return patterns.contains(pattern)
                    && years >= least
                    && years <= most
                    && (from == null || from <= first)
                    && (to == null || last <= to);
        }

        /** Whether it is the form of a board's questions rather than a paper. */
        private boolean isForm() {
            return board.equals("FORM");
        }

        private boolean isAt(Specification place) {
            return place.board().equals(board) && place.paper().equals(paper);
        }
    }

    /** Ranges of marks, lowest first, and the name of what an answer in each is like. */
    record Ladder(List<List<Integer>> marks, String levels) {}

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
     * What an essay of a pattern is set for: the first paper, in the boards' order, that the topic
     * serves and whose rules it keeps; else the first form of a paper that sets such questions over
     * so many years.
     */
    public static Setting of(String pattern, List<Specification> places, int first, int last) {
        for (Paper paper : KNOWN.papers) {
            if (paper.fits(pattern, first, last)) {
                List<Specification> served = places.stream().filter(paper::isAt).toList();
                if (!served.isEmpty()) {
                    return setting(paper, served);
                }
            }
        }
        List<Paper> forms =
                KNOWN.papers.stream()
                        .filter(paper -> paper.isForm() && paper.patterns.contains(pattern))
                        .toList();
        Paper like =
                forms.stream()
                        .filter(paper -> paper.fits(pattern, first, last))
                        .findFirst()
                        .or(() -> forms.stream().findFirst())
                        .orElseThrow(() -> new IllegalStateException("No paper sets " + pattern));
        return setting(like, List.of());
    }

    /** Whether some paper, or the form of one, sets such questions over so many years. */
    public static boolean sets(String pattern, int first, int last) {
        return KNOWN.papers.stream().anyMatch(paper -> paper.fits(pattern, first, last));
    }

    private static Setting setting(Paper paper, List<Specification> served) {
        Ladder ladder = Objects.requireNonNull(KNOWN.ladders.get(paper.ladder), paper.ladder);
        return new Setting(
                served, paper.title, paper.marks, paper.minutes, paper.objectives, levels(ladder));
    }

    private static List<MarkScheme.Level> levels(Ladder ladder) {
        List<String> descriptors =
                Objects.requireNonNull(KNOWN.levels.get(ladder.levels), ladder.levels);
        List<MarkScheme.Level> levels = new ArrayList<>();
        for (int i = ladder.marks.size(); i > 0; i--) {
            List<Integer> range = ladder.marks.get(i - 1);
            levels.add(
                    new MarkScheme.Level(
                            i, range.getFirst(), range.getLast(), descriptors.get(i - 1)));
        }
        return List.copyOf(levels);
    }
}
