package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.examwright.generation.extracts.Genre;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Pair;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
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

    /** Whose lot a verdict is about; "for the time" tells of none. */
    private static final Pattern FOR =
            Pattern.compile(
                    "\\bfor (?<whom>the (?!time|first|last|moment|present|year|month|week|day)"
                            + "\\p{Ll}[\\p{Ll}-]+(?: of (?:the )?\\p{L}+)?)"
                            + "(?=[.,;]| and | but )");

    WhyViewsDiffer() {
        super("S29");
    }

    @Override
    public Card card() {
        return Card.written(
                "Suggest one reason why Extract A and Extract B give different views of {matter}.",
                "two extracts on opposite sides that differ in two of these: purpose, time, side,"
                        + " whose lot they judge by, what they point to",
                "any one reason, with what the extracts or their provenance show of it",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Pair pair : Pair.opposed(ground, _ -> true)) {
            List<MarkScheme.Point> points = points(pair);
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
                "no two extracts on opposite sides differ in purpose, time, yardstick or emphasis"
                        + " in two ways");
    }

    private static List<MarkScheme.Point> points(Pair pair) {
        Piece a = pair.first().piece();
        Piece b = pair.second().piece();
        List<MarkScheme.Point> points = new ArrayList<>();
        if (differ(a.genre().map(Genre::aim), b.genre().map(Genre::aim))) {
            points.add(
                    reason(
                            pair,
                            "They were made for different purposes: Extract A is "
                                    + made(a)
                                    + "; Extract B is "
                                    + made(b)));
        }
        if ((a.isStudy() && b.isContemporary() || b.isStudy() && a.isContemporary())
                && apart(a.year(), b.year())) {
            points.add(
                    reason(
                            pair,
                            "Extract %s is of the time (%d), when nobody could know what would come of it; Extract %s looks back on it (%d)"
                                    .formatted(
                                            a.isStudy() ? "B" : "A",
                                            (a.isStudy() ? b : a).year().getAsInt(),
                                            a.isStudy() ? "A" : "B",
                                            (a.isStudy() ? a : b).year().getAsInt())));
        }
        sides(a, b).ifPresent(text -> points.add(reason(pair, text)));
        yardsticks(pair).ifPresent(points::add);
        grounds(pair).ifPresent(points::add);
        return points;
    }

    /** A reason, and what each extract says that shows it. */
    private static MarkScheme.Point reason(Pair pair, String text) {
        return shown(
                text,
                pair.first().judgements().getFirst().said(),
                pair.second().judgements().getFirst().said());
    }

    private static MarkScheme.Point shown(String text, Said first, Said second) {
        return point(
                4,
                text
                        + " (2). It shows in what they say: Extract A "
                        + first.quoted()
                        + " Extract B "
                        + second.quoted()
                        + " (2)",
                evidence(List.of(first, second)));
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static boolean apart(OptionalInt one, OptionalInt other) {
        return one.isPresent()
                && other.isPresent()
                && Math.abs(one.getAsInt() - other.getAsInt()) >= YEARS_APART;
    }

    /** "a speech (Speech to the boatmen, 14 May 1894), which was meant to win over …". */
    private static String made(Piece piece) {
        return piece.genre()
                .map(
                        genre ->
                                genre.name()
                                        + " ("
                                        + piece.document().provenance()
                                        + "), which "
                                        + genre.purpose())
                .orElseThrow();
    }

    /**
     * "A success for the boatmen", "a failure for the valley": the words say whose lot is judged.
     */
    private static Optional<MarkScheme.Point> yardsticks(Pair pair) {
        return judgedFor(pair.first())
                .flatMap(
                        a ->
                                judgedFor(pair.second())
                                        .filter(b -> !a.whom().equals(b.whom()))
                                        .map(
                                                b ->
                                                        shown(
                                                                "They judge by different things: Extract A by what it meant for %s, Extract B by what it meant for %s"
                                                                        .formatted(
                                                                                a.whom(), b.whom()),
                                                                a.said(),
                                                                b.said())));
    }

    private static Optional<JudgedFor> judgedFor(Stance stance) {
        return stance.judgements().stream()
                .flatMap(
                        judged ->
                                FOR.matcher(judged.said().text())
                                        .results()
                                        .map(
                                                found ->
                                                        new JudgedFor(
                                                                found.group("whom"),
                                                                judged.said())))
                .findFirst();
    }

    /** Whose lot a sentence judges by. */
    private record JudgedFor(String whom, Said said) {}

    /** Both are meant to win people over, each for its own side. */
    private static Optional<String> sides(Piece a, Piece b) {
        return persuades(a) && persuades(b) && !a.author().equals(b.author())
                ? Optional.of(
                        "They argue for opposite sides, and each was meant to win people for its own: Extract A is %s, Extract B is %s"
                                .formatted(origin(a), origin(b)))
                : Optional.empty();
    }

    private static boolean persuades(Piece piece) {
        return piece.document().author() != null
                && piece.genre().map(Genre::persuades).orElse(false);
    }

    /** "a speech (Ann Lee; Speech at Wells, 1894)". */
    private static String origin(Piece piece) {
        return "%s (%s; %s)"
                .formatted(
                        piece.genre().map(Genre::name).orElseThrow(),
                        piece.author(),
                        piece.document().provenance());
    }

    /** What each dwells on, where they dwell on different things. */
    private static Optional<MarkScheme.Point> grounds(Pair pair) {
        Judgement first = pair.first().judgements().getLast();
        Judgement second = pair.second().judgements().getLast();
        return Words.shared(first.said().text(), second.said().text()).stream()
                        .anyMatch(stem -> !Words.stems(pair.matter().name()).contains(stem))
                ? Optional.empty()
                : Optional.of(
                        point(
                                4,
                                "They chose different things to tell (2): Extract A points to %s: %s Extract B points to %s: %s (2)"
                                        .formatted(
                                                first.verdict().to(),
                                                first.said().quoted(),
                                                second.verdict().to(),
                                                second.said().quoted()),
                                evidence(List.of(first.said(), second.said()))));
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
