package org.examwright.generation.shortanswer.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.generation.facts.Ground;
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
import org.examwright.questions.MarkScheme;

/**
 * S8: Describe two problems faced by {actor} in {years}. From features of what the notes call
 * someone's problems, difficulties or weaknesses.
 */
final class TwoProblems extends ShortAnswerPattern {
    private static final int LEAST = 3;

    TwoProblems() {
        super("S8");
    }

    @Override
    public Card card() {
        return Card.written(
                "Describe two problems faced by {actor}.",
                "three problems or more",
                "any two problems, a mark each and one for a detail",
                "4");
    }

    static boolean areProblems(String subject) {
        return subject.matches(
                "(?i)(the )?(problems|difficulties|weaknesses) (of|in|facing|faced by) .{3,80}");
    }

    @Override
    public Supply supply(Ground ground) {
        Map<String, List<Statement>> bySubject =
                Idea.bySubject(ground, statement -> areProblems(statement.subject()));
        List<Candidate> candidates = new ArrayList<>();
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
        return Supply.of(candidates, "of nobody are three problems told");
    }

    private Written write(Ground ground, String subject, List<Idea> ideas, Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, ideas.getFirst().fact());
        for (Idea idea : ideas) {
            points.add(Points.detailed(ground, idea, List.of()));
            composition.resting(idea.fact());
        }
        String plain =
                subject.replaceFirst("(?i)^the ", "")
                        .replaceFirst("(?i)^problems (facing|of) ", "problems faced by ");
        String two = "two " + ground.casing().inside(plain) + ".";
        return composition
                .asking(pen, "Describe " + two, "Outline " + two, "Identify and describe " + two)
                .marks(4)
                .scheme(
                        Guidance.askedFor("problem")
                                .oneAndOne("an accurate detail, cause, effect or example of it")
                                .any(2, points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(1).task(0.4));
    }
}
