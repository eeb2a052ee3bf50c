package org.examwright.generation.shortanswer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.questions.MarkScheme;

/**
 * Schemes that are marked by level, from the top level down, as boards do for developed answers.
 */
public final class Ladder {
    private static final String NOTE =
            "The points are indicative: other accurate and relevant material earns credit.";
    private final List<MarkScheme.Level> levels = new ArrayList<>();
    private final Map<String, String> analysis = new LinkedHashMap<>();
    private final List<String> weak = new ArrayList<>();

    private Ladder(String concept) {
        analysis.put("concept", concept);
        analysis.put("note", NOTE);
    }

    /** A ladder for what the question is about: cause, consequence, change. */
    public static Ladder of(String concept) {
        return new Ladder(concept);
    }

    /** The level above those given so far. */
    public Ladder level(int from, int to, String descriptor) {
        levels.addFirst(new MarkScheme.Level(levels.size() + 1, from, to, descriptor));
        return this;
    }

    /** How the levels are to be used: for each of two, for the whole. */
    public Ladder used(String how) {
        analysis.put("levels", how);
        return this;
    }

    /** What weak answers do. */
    public Ladder weak(String answer) {
        weak.add(answer);
        return this;
    }

    /** The scheme in which any so many of the points count. */
    public MarkScheme any(int of, List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ANY_OF, of, grid(), lines(), true);
    }

    /** The scheme in which every point counts. */
    public MarkScheme all(List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ALL, null, grid(), lines(), true);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Marked by the levels; the points show what may be said.");
        if (analysis.get("levels") instanceof String used) {
            lines.add(used);
        }
        lines.add(NOTE);
        return List.copyOf(lines);
    }

    private MarkScheme.EssayScheme grid() {
        return new MarkScheme.EssayScheme(
                analysis, List.of(), List.of(), List.of(), List.of(), weak, levels);
    }
}
