package org.examwright.generation.shortanswer.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;

/** S25: What changed, and what stayed the same, in {X}? */
final class ChangedAndStayed extends ShortAnswerPattern {
    ChangedAndStayed() {
        super("S25");
    }

    @Override
    public Card card() {
        return Card.written(
                "What changed, and what stayed the same, in {this}?",
                "a change and a continuity of one thing",
                "a mark each for the old state, the new state and what stayed",
                "2–3");
    }

    private record Both(List<Statement> changed, List<Statement> stayed) {}

    @Override
    public Supply supply(Ground ground) {
        Map<String, Both> bySubject = new TreeMap<>();
        for (Statement statement : ground.statements()) {
            Both both =
                    bySubject.computeIfAbsent(
                            statement.subject(),
                            _ -> new Both(new ArrayList<>(), new ArrayList<>()));
            if (statement.kind() == Kind.CHANGE) {
                both.changed().add(statement);
            } else if (statement.kind() == Kind.CONTINUITY) {
                both.stayed().add(statement);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        bySubject.forEach(
                (subject, both) -> {
                    List<Idea> changed = ideas(ground, both.changed());
                    List<Idea> stayed = ideas(ground, both.stayed());
                    if (!changed.isEmpty() && !stayed.isEmpty()) {
                        candidates.add(
                                about(
                                        subject,
                                        changed.getFirst().fact(),
                                        0.8,
                                        pen -> write(ground, subject, changed, stayed, pen)));
                    }
                });
        return Supply.of(candidates, "nothing is known to have changed in part and stayed in part");
    }

    private static List<Idea> ideas(Ground ground, List<Statement> statements) {
        return statements.stream().flatMap(s -> Idea.of(ground, s).stream()).toList();
    }

    private Written write(
            Ground ground, String subject, List<Idea> changed, List<Idea> stayed, Pen pen) {
        Composition composition =
                composition(ground, changed.getFirst().fact(), stayed.getFirst().fact());
        changed.forEach(idea -> composition.resting(idea.fact()));
        stayed.forEach(idea -> composition.resting(idea.fact()));
        List<MarkScheme.Point> points =
                new ArrayList<>(changes(ground, changed.getFirst(), stayed));
        points.add(
                Points.oneOf(
                        ground,
                        "What stayed the same",
                        stayed,
                        1,
                        changed.stream().map(Idea::text).toList()));
        String in = "hat changed, and what stayed the same, in " + ground.casing().inside(subject);
        return composition
                .asking(pen, "W" + in + "?", "Describe w" + in + ".", "Outline w" + in + ".")
                .objectives("AO1", "AO2")
                .marks(points.size())
                .scheme(
                        Guidance.askedFor("change, or thing that stayed the same,")
                                .line(
                                        points.size() == 3
                                                ? "1 mark for how it was before, 1 mark for how it"
                                                        + " was after, 1 mark for something that"
                                                        + " stayed the same."
                                                : "1 mark for something that changed, 1 mark for"
                                                        + " something that stayed the same.")
                                .all(points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.4));
    }

    /** How it was before and after, each a point, or the change as one where only that is told. */
    private static List<MarkScheme.Point> changes(Ground ground, Idea change, List<Idea> stayed) {
        List<String> same = stayed.stream().map(Idea::text).toList();
        if (change.fact() instanceof Statement statement
                && statement.before() instanceof String before
                && statement.after() instanceof String after) {
            return List.of(
                    state(ground, "Before", change, before, List.of(after)),
                    state(ground, "After", change, after, same));
        }
        return List.of(
                Points.worth(
                        ground,
                        change,
                        1,
                        "What changed: " + Words.capitalised(change.text()),
                        same));
    }

    private static MarkScheme.Point state(
            Ground ground, String when, Idea change, String state, List<String> reject) {
        return Points.worth(
                ground,
                new Idea(state, change.fact(), change.key()),
                1,
                when + ": " + Words.capitalised(state),
                reject);
    }
}
