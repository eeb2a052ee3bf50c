package org.examwright.generation.shortanswer.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.questions.MarkScheme;
import org.jspecify.annotations.Nullable;

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
                "two marks for the change, from what to what; two for what stayed",
                "4");
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
                                        _ -> write(ground, subject, changed, stayed)));
                    }
                });
        return Supply.of(candidates, "nothing is known to have changed in part and stayed in part");
    }

    private static List<Idea> ideas(Ground ground, List<Statement> statements) {
        return statements.stream().flatMap(s -> Idea.of(ground, s).stream()).toList();
    }

    private Written write(Ground ground, String subject, List<Idea> changed, List<Idea> stayed) {
        Composition composition =
                composition(ground, changed.getFirst().fact(), stayed.getFirst().fact());
        changed.forEach(idea -> composition.resting(idea.fact()));
        stayed.forEach(idea -> composition.resting(idea.fact()));
        Idea first = changed.getFirst();
        MarkScheme.Point change =
                Points.worth(
                        ground,
                        first,
                        2,
                        "What changed: "
                                + Words.capitalised(first.text())
                                + states(first)
                                + " (1 for the old state, 1 for the new)",
                        stayed.stream().map(Idea::text).toList());
        MarkScheme.Point same =
                Points.oneOf(
                        ground,
                        "What stayed the same (1), with detail (1)",
                        stayed,
                        2,
                        changed.stream().map(Idea::text).toList());
        return composition
                .stem(
                        "What changed, and what stayed the same, in "
                                + ground.casing().inside(subject)
                                + "?")
                .commandWord("What")
                .objectives("AO1", "AO2")
                .marks(4)
                .scheme(all(List.of(change, same)))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.4));
    }

    private static String states(Idea idea) {
        if (!(idea.fact() instanceof Statement statement)) {
            return "";
        }
        @Nullable String before = statement.before();
        @Nullable String after = statement.after();
        return before == null || after == null
                ? ""
                : "; before: " + Words.capitalised(before) + "; after: " + Words.capitalised(after);
    }
}
