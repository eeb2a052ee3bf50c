package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Shared;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S32: Compare what two extracts say about {matter}. */
final class Comparison extends ExtractAnswer {
    private static final int ALIKE = 2;
    private static final int UNLIKE = 2;
    private static final int MOST_OF_ONE = 2;

    Comparison() {
        super("S32");
    }

    @Override
    public Card card() {
        return Card.written(
                "Compare and contrast what Extract A and Extract B say about {matter}.",
                "two extracts on one matter with two things alike and two not: sides,"
                        + " what both say of one thing, what they say opposite things of, what only"
                        + " one names",
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
                "no two extracts have two similarities and two differences on one matter");
    }

    private static boolean isRich(List<MarkScheme.Point> alike, List<MarkScheme.Point> unlike) {
        return alike.size() >= ALIKE && unlike.size() >= UNLIKE;
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
        for (Shared shared : Shared.of(ground, two)) {
            if (shared.agree()) {
                points.add(
                        both(
                                "Similarity: of " + shared.name() + " both say much the same.",
                                shared));
            }
        }
        return points;
    }

    private static List<MarkScheme.Point> unlike(Ground ground, Together two) {
        Piece a = two.pieces().getFirst();
        Piece b = two.pieces().getLast();
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
                                shared));
            }
        }
        points.addAll(only(ground, two.matter(), "A", a, "B", b));
        points.addAll(only(ground, two.matter(), "B", b, "A", a));
        return points;
    }

    private static MarkScheme.Point both(String lead, Shared shared) {
        return point(
                1,
                "%s Extract A: %s Extract B: %s"
                        .formatted(lead, shared.first().quoted(), shared.second().quoted()),
                evidence(List.of(shared.first(), shared.second())));
    }

    /** What each holds to speak for its view. */
    private static MarkScheme.Point pointing(List<Stance> sides) {
        Judgement a = sides.getFirst().judgements().getLast();
        Judgement b = sides.getLast().judgements().getLast();
        return point(
                1,
                "Difference: Extract A points to %s: %s Extract B points to %s: %s"
                        .formatted(
                                a.verdict().to(),
                                a.said().quoted(),
                                b.verdict().to(),
                                b.said().quoted()),
                evidence(List.of(a.said(), b.said())));
    }

    private static List<MarkScheme.Point> only(
            Ground ground, Matter matter, String label, Piece piece, String without, Piece other) {
        return Matters.only(ground, matter, piece, other).stream()
                .limit(MOST_OF_ONE)
                .map(
                        name -> {
                            Said said = Matters.naming(piece, name).orElseThrow();
                            return point(
                                    1,
                                    "Difference: Extract %s speaks of %s, which Extract %s does not name: %s"
                                            .formatted(
                                                    label,
                                                    Matters.written(piece, name),
                                                    without,
                                                    said.quoted()),
                                    evidence(List.of(said)));
                        })
                .toList();
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
                1,
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
                                .any(6, points))
                .with(difficulty(2));
    }
}
