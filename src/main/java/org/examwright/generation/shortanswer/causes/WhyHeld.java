package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.List;
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
import org.examwright.questions.MarkScheme;
import org.jspecify.annotations.Nullable;

/** S5: State one reason why {actor} opposed, or supported, {policy}. */
final class WhyHeld extends ShortAnswerPattern {
    private static final String VIEW = "the view that ";

    WhyHeld() {
        super("S5");
    }

    @Override
    public Card card() {
        return Card.written(
                "State one reason why {actor} opposed {policy}.",
                "a position for or against something, and a cause of it",
                "one mark for a reason, one for a detail",
                "2");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement position : ground.statements()) {
            if (position.kind() != Statement.Kind.POSITION || !sided(position.stance())) {
                continue;
            }
            List<Idea> reasons =
                    Idea.distinct(
                            ground.links().causesOf(position).stream()
                                    .flatMap(link -> Idea.of(ground, link, link.from()).stream())
                                    .toList(),
                            position.text());
            if (!reasons.isEmpty()) {
                candidates.add(
                        about(
                                position.subject() + " " + position.stance(),
                                position,
                                0.7,
                                _ -> write(ground, position, reasons)));
            }
        }
        return Supply.of(candidates, "no position is known together with a reason for it");
    }

    private static boolean sided(@Nullable String stance) {
        return stance != null
                && (stance.startsWith("FOR ") || stance.startsWith("AGAINST "))
                && !stance.contains(VIEW);
    }

    private Written write(Ground ground, Statement position, List<Idea> reasons) {
        String stance = String.valueOf(position.stance());
        boolean against = stance.startsWith("AGAINST ");
        String issue = stance.substring(stance.indexOf(' ') + 1);
        List<String> others = otherSide(ground, position, issue, against);
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, position);
        for (Idea reason : reasons) {
            points.add(Points.detailed(ground, reason, Points.nth(others, points.size())));
            composition.resting(reason.key()).resting(reason.fact());
        }
        return composition
                .stem(
                        "State one reason why "
                                + ground.casing().inside(position.subject())
                                + (against ? " opposed " : " supported ")
                                + issue
                                + ".")
                .commandWord("State")
                .objectives("AO1")
                .marks(2)
                .scheme(any(1, points))
                .with(Difficulties.knownBy(0.4).grain(0).facts(1).task(0.4));
    }

    /** Reasons of those who held the contrary. */
    private static List<String> otherSide(
            Ground ground, Statement position, String issue, boolean against) {
        return ground.statements().stream()
                .filter(other -> other.kind() == Statement.Kind.POSITION && other != position)
                .filter(
                        other ->
                                String.valueOf(other.stance())
                                                .startsWith(against ? "FOR " : "AGAINST ")
                                        && Words.likeness(String.valueOf(other.stance()), issue)
                                                > 0.5)
                .flatMap(
                        other ->
                                ground.links().causesOf(other).stream()
                                        .map(link -> link.from().name()))
                .toList();
    }
}
