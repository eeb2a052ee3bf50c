package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.extracts.Judgement;
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
                        .filter(two -> isRich(compared(ground, two)))
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

    /** One thing in which the extracts are alike, or not, and the sentences that show it. */
    private record Compared(boolean alike, String text, Said first, Said second) {
        boolean shares(Compared other) {
            return first.equals(other.first) || second.equals(other.second);
        }

        MarkScheme.Point point() {
            return ExtractAnswer.point(
                    2,
                    "%s: %s Extract A: %s Extract B: %s"
                            .formatted(
                                    alike ? "Similarity" : "Difference",
                                    text,
                                    first.quoted(),
                                    second.quoted()),
                    evidence(List.of(first, second)));
        }
    }

    /** The sides that two extracts take. */
    private record Sides(Stance first, Stance second) {
        static Optional<Sides> of(Together two) {
            List<Stance> sides =
                    two.pieces().stream()
                            .flatMap(piece -> Stance.of(piece, two.matter()).stream())
                            .toList();
            return sides.size() == 2
                    ? Optional.of(new Sides(sides.getFirst(), sides.getLast()))
                    : Optional.empty();
        }

        List<Compared> compared() {
            List<Compared> compared = new ArrayList<>();
            boolean alike = first.favourable() == second.favourable();
            compared.add(taken(alike));
            if (alike) {
                compared.addAll(likewise());
            } else {
                compared.add(pointing());
            }
            return compared;
        }

        private Compared taken(boolean alike) {
            String matter = first.matter().name();
            return new Compared(
                    alike,
                    alike
                            ? "both give " + first.inWords() + " of " + matter + "."
                            : "Extract A gives %s, Extract B %s of %s."
                                    .formatted(first.inWords(), second.inWords(), matter),
                    first.judgements().getFirst().said(),
                    second.judgements().getFirst().said());
        }

        /** Where both, of one side, say two like things of the matter. */
        private List<Compared> likewise() {
            List<Compared> likewise = new ArrayList<>();
            for (Judgement a : first.judgements()) {
                for (Judgement b : second.judgements()) {
                    Set<String> words = Words.shared(a.said().text(), b.said().text());
                    words.removeAll(Words.stems(first.matter().name()));
                    if (a.verdict().equals(b.verdict()) && words.size() >= SAME) {
                        likewise.add(
                                new Compared(
                                        true,
                                        "both point to " + a.verdict().to() + ".",
                                        a.said(),
                                        b.said()));
                    }
                }
            }
            return likewise;
        }

        /** What each holds to speak for its view. */
        private Compared pointing() {
            Judgement a = first.judgements().getLast();
            Judgement b = second.judgements().getLast();
            return new Compared(
                    false,
                    "Extract A points to %s, Extract B to %s."
                            .formatted(a.verdict().to(), b.verdict().to()),
                    a.said(),
                    b.said());
        }
    }

    private static boolean isRich(List<Compared> compared) {
        long alike = compared.stream().filter(Compared::alike).count();
        return alike > 0 && alike < compared.size() && compared.size() >= POINTS;
    }

    /** Similarities first; no sentence is paid for in two points. */
    private static List<Compared> compared(Ground ground, Together two) {
        List<Compared> all = new ArrayList<>(Sides.of(two).map(Sides::compared).orElse(List.of()));
        for (Shared shared : Shared.of(ground, two)) {
            if (shared.agree() || shared.clash()) {
                all.add(
                        new Compared(
                                shared.agree(),
                                "of "
                                        + shared.name()
                                        + (shared.agree()
                                                ? " both say much the same."
                                                : " they say opposite things."),
                                shared.first(),
                                shared.second()));
            }
        }
        List<Compared> paidOnce = new ArrayList<>();
        for (Compared one : all) {
            if (paidOnce.stream().noneMatch(one::shares)) {
                paidOnce.add(one);
            }
        }
        paidOnce.sort(Comparator.comparing(one -> !one.alike()));
        return paidOnce;
    }

    private Written write(Ground ground, Together two) {
        List<MarkScheme.Point> points =
                compared(ground, two).stream().map(Compared::point).toList();
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
