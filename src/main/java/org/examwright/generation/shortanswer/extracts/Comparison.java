package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.extracts.Genre;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Together;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/** S32: Compare what two extracts say about {matter}. */
final class Comparison extends ExtractAnswer {
    private static final int ALIKE = 2;
    private static final int UNLIKE = 3;

    Comparison() {
        super("S32");
    }

    @Override
    public Card card() {
        return Card.written(
                "Compare and contrast what Extract A and Extract B say about {matter}.",
                "two extracts on one matter with two things alike and three not, or more: things"
                        + " both name, things only one names, sides, kinds, times",
                "similarities and differences, each shown from both, by level",
                "6");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Together> linked =
                Together.of(ground, 2, _ -> true).stream()
                        .filter(two -> alike(ground, two).size() >= ALIKE)
                        .filter(two -> unlike(ground, two).size() >= UNLIKE)
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
                "no two extracts have two similarities and three differences on one matter");
    }

    private static List<MarkScheme.Point> alike(Ground ground, Together two) {
        Piece a = two.pieces().getFirst();
        Piece b = two.pieces().getLast();
        Matter matter = two.matter();
        List<MarkScheme.Point> points = new ArrayList<>();
        sides(two)
                .filter(sides -> sides.getFirst().favourable() == sides.getLast().favourable())
                .ifPresent(
                        sides ->
                                points.add(
                                        side(
                                                "Similarity: both give "
                                                        + sides.getFirst().inWords(),
                                                matter,
                                                sides)));
        List<String> there = Matters.others(ground, b, matter);
        for (String name : Matters.others(ground, a, matter)) {
            if (there.contains(name)) {
                Said first = Matters.naming(a, name).orElseThrow();
                Said second = Matters.naming(b, name).orElseThrow();
                List<Evidence> shown = evidence(List.of(first, second));
                Set<String> said = Words.shared(first.text(), second.text());
                said.removeAll(Words.stems(name + " " + matter.name()));
                if (said.isEmpty()
                        || points.stream().anyMatch(point -> point.evidence().equals(shown))) {
                    continue;
                }
                points.add(
                        point(
                                1,
                                "Similarity: both speak of %s. Extract A: %s Extract B: %s"
                                        .formatted(
                                                Matters.written(a, name),
                                                first.quoted(),
                                                second.quoted()),
                                shown));
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
                        sides ->
                                points.add(
                                        side(
                                                "Difference: Extract A gives %s, Extract B %s"
                                                        .formatted(
                                                                sides.getFirst().inWords(),
                                                                sides.getLast().inWords()),
                                                two.matter(),
                                                sides)));
        points.addAll(only(ground, two.matter(), "A", a, "B", b));
        points.addAll(only(ground, two.matter(), "B", b, "A", a));
        if (a.genre().isPresent() && b.genre().isPresent() && !a.genre().equals(b.genre())) {
            points.add(
                    point(
                            1,
                            "Difference: Extract A comes from %s, Extract B from %s"
                                    .formatted(
                                            a.genre().map(Genre::name).orElseThrow(),
                                            b.genre().map(Genre::name).orElseThrow()),
                            evidence(List.of(a.said().getFirst(), b.said().getFirst()))));
        }
        return points;
    }

    private static List<MarkScheme.Point> only(
            Ground ground, Matter matter, String label, Piece piece, String without, Piece other) {
        return Matters.only(ground, matter, piece, other).stream()
                .map(
                        name ->
                                point(
                                        1,
                                        "Difference: Extract %s speaks of %s, of which Extract %s says nothing: %s"
                                                .formatted(
                                                        label,
                                                        Matters.written(piece, name),
                                                        without,
                                                        Matters.naming(piece, name)
                                                                .orElseThrow()
                                                                .quoted()),
                                        evidence(
                                                List.of(
                                                        Matters.naming(piece, name)
                                                                .orElseThrow()))))
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
