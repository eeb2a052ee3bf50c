package org.examwright.generation.shortanswer;

import java.util.ArrayList;
import java.util.List;
import org.examwright.questions.MarkScheme;

/**
 * Schemes with lines for whoever marks by them: what earns each mark, and what becomes of right
 * answers that no point foresees. Only where a thing has one name or one year is nothing else
 * right.
 */
public final class Guidance {
    private static final String WORDING = "Accept any wording with the same meaning.";
    private final List<String> lines = new ArrayList<>();
    private final String thing;
    private boolean closed;

    private Guidance(String thing) {
        this.thing = thing;
    }

    /** For a question that asks for something: a reason, an aim. */
    public static Guidance askedFor(String thing) {
        return new Guidance(thing);
    }

    /** A line of its own. */
    public Guidance line(String line) {
        lines.add(line);
        return this;
    }

    /** Only one such thing is right, so that nothing but other words for it is referred. */
    public Guidance closed() {
        closed = true;
        return this;
    }

    /** One mark each, so many at most. */
    public Guidance oneMarkEach(int most) {
        return line(
                most == 1
                        ? "One mark for one " + thing + "; further ones earn nothing more."
                        : "One mark for each "
                                + thing
                                + ", "
                                + most
                                + " marks at most; the same "
                                + thing
                                + " in other words counts once.");
    }

    /** Two marks each: one for the thing, one for what fills it out. */
    public Guidance oneAndOne(String more) {
        return line(
                "For each of two: 1 mark for the "
                        + thing
                        + ", 1 mark for "
                        + more
                        + ". One "
                        + thing
                        + " alone, however full, earns 2 marks at most.");
    }

    /** Any so many of the points count, and other right answers are referred. */
    public MarkScheme any(int of, List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ANY_OF, of, null, open(), true);
    }

    /** Every point counts, and other right answers are referred. */
    public MarkScheme all(List<MarkScheme.Point> points) {
        return new MarkScheme(points, MarkScheme.Rule.ALL, null, null, open(), true);
    }

    private List<String> open() {
        List<String> open = new ArrayList<>(lines);
        open.add(WORDING);
        open.add(
                closed
                        ? "There is one right "
                                + thing
                                + ": other words for it are referred to a teacher, another "
                                + thing
                                + " earns nothing."
                        : "The points are indicative: any other accurate and relevant "
                                + thing
                                + " earns the same credit, and is referred to a teacher.");
        return List.copyOf(open);
    }
}
