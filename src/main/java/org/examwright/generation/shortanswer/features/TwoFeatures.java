package org.examwright.generation.shortanswer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Sentences;
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

/** S6: Describe two features of {X}. A mark for each feature, one more for what fills it out. */
final class TwoFeatures extends ShortAnswerPattern {
    private static final int LEAST = 3;
    private static final int EACH = 2;

    TwoFeatures() {
        super("S6");
    }

    @Override
    public Card card() {
        return Card.written(
                "Describe two features of {this}.",
                "three features or more",
                "any two features, a mark each and one for a detail of each",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, List<Statement>> bySubject =
                Idea.bySubject(ground, statement -> asked(ground, statement));
        bySubject.forEach(
                (subject, statements) -> {
                    List<Idea> ideas = Idea.detailed(ground, statements);
                    if (ideas.size() >= LEAST) {
                        candidates.add(
                                about(
                                        subject,
                                        ideas.getFirst().fact(),
                                        0.8,
                                        pen -> write(ground, subject, ideas, pen)));
                    }
                });
        return Supply.of(candidates, "of nothing are three features told");
    }

    private static boolean asked(Ground ground, Statement statement) {
        boolean feature =
                statement.kind() == Kind.FEATURE
                        || statement.kind() == Kind.FUNCTION
                        || statement.kind() == Kind.CONTINUITY;
        return feature
                && aboutThing(ground, statement)
                && Sentences.isName(statement.subject())
                && !TwoProblems.areProblems(statement.subject())
                && !statement.subject().contains(" as ");
    }

    /**
     * In notes that were read, a subject is often whoever acts; of a person no features are asked.
     */
    private static boolean aboutThing(Ground ground, Statement statement) {
        String subject = statement.subject();
        return Sentences.vouched(statement)
                || ground.people().named(subject).isEmpty() && Words.count(subject) > 1;
    }

    private Written write(Ground ground, String subject, List<Idea> ideas, Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, ideas.getFirst().fact());
        for (Idea idea : ideas) {
            points.add(Points.detailed(ground, idea, List.of()));
            composition.resting(idea.fact());
        }
        String of = "two features of " + ground.casing().inside(subject) + ".";
        return composition
                .asking(pen, "Describe " + of, "Outline " + of, "Identify and describe " + of)
                .marks(2 * EACH)
                .scheme(
                        Guidance.askedFor("feature")
                                .oneAndOne("an accurate detail or example of it")
                                .any(2, points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(1).task(0.4));
    }
}
