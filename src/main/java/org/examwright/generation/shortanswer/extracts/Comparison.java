package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Shared;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S32: Compare what two extracts say about {matter}. */
final class Comparison extends ExtractAnswer {
    /** So many points, two marks each: what it is, and where both show it. */
    private static final int POINTS = 3;

    private static final int SAME = 2;

    Comparison() {
        super("S32");
    }

    @Override
    public Card card() {
        return Card.written(
                "Compare and contrast what Extract A and Extract B say about {matter}.",
                "two extracts on one matter with something alike, something not, and three such"
                        + " things in all: sides, what both say of one thing, what they say opposite"
                        + " things of",
                "similarities and differences, each shown from both, by level",
                "6");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Together> linked =
                Together.of(ground, 2, _ -> true).stream()
                        .filter(two -> isRich(alike(ground, two), unlike(ground, two)))
                        .toList();
        List<Candidate> candidates =
                Together.few(linked, Together::pieces).stream()
                        .map(
                                two ->
                                        Task.candidate(
                                                this,
                                                two.matter(),
                                                two.pieces(),
                                                _ -> write(ground, two)))
                        .toList();
        return Task.supply(
                ground,
                candidates,
                "no two extracts have similarities and differences on one matter, three in all");
    }

    private static boolean isRich(List<MarkScheme.Point> alike, List<MarkScheme.Point> unlike) {
        return !alike.isEmpty() && !unlike.isEmpty() && alike.size() + unlike.size() >= POINTS;
    }

    private static List<MarkScheme.Point> alike(Ground ground, Together two) {
        List<MarkScheme.Point> points = new ArrayList<>();
        sides(two)
                .filter(sides -> sides.getFirst().favourable() == sides.getLast().favourable())
                .ifPresent(
                        sides ->
                                points.add(
                                        side(
                                                "Similarity: both give "
                                                        + sides.getFirst().inWords(),
                                                two.matter(),
                                                sides)));
        sides(two).map(sides -> likewise(two.matter(), sides)).ifPresent(points::addAll);
        for (Shared shared : Shared.of(ground, two)) {
            if (shared.agree()) {
                points.add(
                        both(
                                "Similarity: of " + shared.name() + " both say much the same.",
                                shared.first(),
                                shared.second()));
            }
        }
        return points;
    }

    private static List<MarkScheme.Point> unlike(Ground ground, Together two) {
        List<MarkScheme.Point> points = new ArrayList<>();
        sides(two)
                .filter(sides -> sides.getFirst().favourable() != sides.getLast().favourable())
                .ifPresent(
                        sides -> {
                            points.add(
                                    side(
                                            "Difference: Extract A gives %s, Extract B %s"
                                                    .formatted(
                                                            sides.getFirst().inWords(),
                                                            sides.getLast().inWords()),
                                            two.matter(),
                                            sides));
                            points.add(pointing(sides));
                        });
        for (Shared shared : Shared.of(ground, two)) {
            if (shared.clash()) {
                points.add(
                        both(
                                "Difference: of " + shared.name() + " they say opposite things.",
                                shared.first(),
                                shared.second()));
            }
        }
        return points;
    }

    private static MarkScheme.Point both(String lead, Said first, Said second) {
        return point(
                2,
                "%s Extract A: %s Extract B: %s".formatted(lead, first.quoted(), second.quoted()),
                evidence(List.of(first, second)));
    }

    /** Where both, of one side, say two like things of the matter. */
    private static List<MarkScheme.Point> likewise(Matter matter, List<Stance> sides) {
        List<MarkScheme.Point> points = new ArrayList<>();
        for (Judgement a : sides.getFirst().judgements()) {
            for (Judgement b : sides.getLast().judgements()) {
                Set<String> words = Words.shared(a.said().text(), b.said().text());
                words.removeAll(Words.stems(matter.name()));
                if (a.verdict().equals(b.verdict()) && words.size() >= SAME) {
                    points.add(
                            both(
                                    "Similarity: both point to " + a.verdict().to() + ".",
                                    a.said(),
                                    b.said()));
                }
            }
        }
        return points;
    }

    /** What each holds to speak for its view. */
    private static MarkScheme.Point pointing(List<Stance> sides) {
        Judgement a = sides.getFirst().judgements().getLast();
        Judgement b = sides.getLast().judgements().getLast();
        return point(
                2,
                "Difference: Extract A points to %s: %s Extract B points to %s: %s"
                        .formatted(
                                a.verdict().to(),
                                a.said().quoted(),
                                b.verdict().to(),
                                b.said().quoted()),
                evidence(List.of(a.said(), b.said())));
    }

    private static Optional<List<Stance>> sides(Together two) {
        List<Stance> sides =
                two.pieces().stream()
                        .flatMap(piece -> Stance.of(piece, two.matter()).stream())
                        .toList();
        return sides.size() == 2 ? Optional.of(sides) : Optional.empty();
    }

    private static MarkScheme.Point side(String text, Matter matter, List<Stance> sides) {
        List<Said> shown = sides.stream().map(side -> side.judgements().getFirst().said()).toList();
        return point(
                2,
                "%s of %s. Extract A: %s Extract B: %s"
                        .formatted(
                                text,
                                matter.name(),
                                shown.getFirst().quoted(),
                                shown.getLast().quoted()),
                evidence(shown));
    }

    private Written write(Ground ground, Together two) {
        List<MarkScheme.Point> points = new ArrayList<>(alike(ground, two));
        points.addAll(unlike(ground, two));
        return on(ground, two.matter(), two.pieces())
                .stem(
                        "Compare and contrast what Extract A and Extract B say about "
                                + two.matter().name()
                                + ".")
                .commandWord("Compare and contrast")
                .objectives("AO2")
                .marks(6)
                .scheme(
                        Ladder.of("comparison")
                                .level(
                                        1,
                                        2,
                                        "Describes one or both extracts, with little comparison")
                                .level(
                                        3,
                                        4,
                                        "Compares or contrasts them with some support from both")
                                .level(
                                        5,
                                        6,
                                        "Compares and contrasts them point by point, with clear"
                                                + " support from both for each point")
                                .weak("Summarises one extract and then the other")
                                .any(POINTS, points))
                .with(difficulty(2));
    }
}
