package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.examwright.generation.extracts.Genre;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Pair;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S29: Suggest one reason why two extracts give different views of {matter}. */
final class WhyViewsDiffer extends ExtractAnswer {
    private static final int LEAST = 2;
    private static final int YEARS_APART = 15;
    private static final int NAMES = 3;

    /** "Wages" are no choice of material; "the Navigation Company" is. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}|\\p{L} \\p{L}");

    WhyViewsDiffer() {
        super("S29");
    }

    @Override
    public Card card() {
        return Card.written(
                "Suggest one reason why Extract A and Extract B give different views of {matter}.",
                "two extracts on opposite sides that differ in two of these: kind, time, what they"
                        + " dwell on",
                "any one reason, with what the extracts or their provenance show of it",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Pair pair : Pair.opposed(ground, _ -> true)) {
            List<MarkScheme.Point> points = points(ground, pair);
            if (points.size() >= LEAST) {
                candidates.add(
                        Task.candidate(
                                this,
                                pair.matter(),
                                pair.pieces(),
                                _ -> write(ground, pair, points)));
            }
        }
        return Task.supply(
                ground,
                candidates,
                "no two extracts on opposite sides differ in kind, time or emphasis in two ways");
    }

    private static List<MarkScheme.Point> points(Ground ground, Pair pair) {
        Piece a = pair.first().piece();
        Piece b = pair.second().piece();
        List<Said> shown =
                List.of(
                        pair.first().judgements().getFirst().said(),
                        pair.second().judgements().getFirst().said());
        List<MarkScheme.Point> points = new ArrayList<>();
        if (a.genre().isPresent() && b.genre().isPresent() && !a.genre().equals(b.genre())) {
            points.add(
                    point(
                            4,
                            "They were made for different purposes: Extract A comes from %s, which %s; Extract B from %s, which %s"
                                    .formatted(name(a), purpose(a), name(b), purpose(b)),
                            evidence(shown)));
        }
        if (a.isStudy() != b.isStudy() && apart(a.year(), b.year())) {
            points.add(
                    point(
                            4,
                            "They were made at different times: Extract A in %d, Extract B in %d, so that the later author could know more of what came of it"
                                    .formatted(a.year().getAsInt(), b.year().getAsInt()),
                            evidence(shown)));
        }
        dwell(ground, pair.matter(), a, b)
                .ifPresent(text -> points.add(point(4, text, evidence(shown))));
        return points;
    }

    private static boolean apart(OptionalInt one, OptionalInt other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.getAsInt() - other.getAsInt()) >= YEARS_APART;
    }

    /** "a speech (Speech to the boatmen, 14 May 1894)". */
    private static String name(Piece piece) {
        return piece.genre().map(Genre::name).orElseThrow()
                + " ("
                + piece.document().provenance()
                + ")";
    }

    private static String purpose(Piece piece) {
        return piece.genre().map(Genre::purpose).orElseThrow();
    }

    /** What one extract names and the other does not, for both. */
    private static Optional<String> dwell(Ground ground, Matter matter, Piece a, Piece b) {
        List<String> first = named(ground, matter, a, b);
        List<String> second = named(ground, matter, b, a);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "They chose different things to tell: Extract A speaks of %s, Extract B of %s"
                                .formatted(Words.list(first), Words.list(second)));
    }

    private static List<String> named(Ground ground, Matter matter, Piece piece, Piece other) {
        return Matters.only(ground, matter, piece, other).stream()
                .filter(name -> NAME.matcher(name).find())
                .map(name -> Matters.written(piece, name))
                .limit(NAMES)
                .toList();
    }

    private Written write(Ground ground, Pair pair, List<MarkScheme.Point> points) {
        return on(ground, pair.matter(), pair.pieces())
                .stem(
                        "Suggest one reason why Extract A and Extract B give different views of "
                                + pair.matter().name()
                                + ". Use the extracts and what is said of where they come from.")
                .commandWord("Suggest")
                .objectives("AO4")
                .marks(4)
                .scheme(
                        Guidance.askedFor("reason")
                                .line(
                                        "1 to 2 marks for a reason that could hold of any two"
                                            + " texts; 3 to 4 marks for one that is shown from"
                                            + " these two extracts or from where they come from.")
                                .any(1, points))
                .with(difficulty(2));
    }
}
