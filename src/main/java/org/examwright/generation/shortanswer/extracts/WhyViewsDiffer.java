package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.extracts.Judgement;
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

    /** What a study is about, as its provenance says: "a history of the canal". */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\b(?:history|study|biography|account|work) of (?<subject>[^,;.()]+?)"
                            + "(?=,|;|\\(| (?:published|printed|written|by|from|in \\d)|$)",
                    Pattern.CASE_INSENSITIVE);

    WhyViewsDiffer() {
        super("S29");
    }

    @Override
    public Card card() {
        return Card.written(
                "Suggest one reason why Extract A and Extract B give different views of {matter}.",
                "two extracts on opposite sides that differ in two of these: kind, time, what they"
                        + " were written about, what they point to",
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
                "no two extracts on opposite sides differ in kind, time, subject or emphasis in two"
                        + " ways");
    }

    private static List<MarkScheme.Point> points(Pair pair) {
        Piece a = pair.first().piece();
        Piece b = pair.second().piece();
        List<MarkScheme.Point> points = new ArrayList<>();
        if (a.genre().isPresent() && b.genre().isPresent() && !a.genre().equals(b.genre())) {
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
        subjects(a, b).ifPresent(text -> points.add(reason(pair, text)));
        grounds(pair).ifPresent(points::add);
        return points;
    }

    /** A reason, and what each extract says that shows it. */
    private static MarkScheme.Point reason(Pair pair, String text) {
        Said first = pair.first().judgements().getFirst().said();
        Said second = pair.second().judgements().getFirst().said();
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

    /** Two studies that were written about different things. */
    private static Optional<String> subjects(Piece a, Piece b) {
        Matcher first = SUBJECT.matcher(a.document().provenance());
        Matcher second = SUBJECT.matcher(b.document().provenance());
        if (!a.isStudy() || !b.isStudy() || !first.find() || !second.find()) {
            return Optional.empty();
        }
        String one = first.group("subject").strip();
        String other = second.group("subject").strip();
        return Words.shared(one, other).isEmpty()
                ? Optional.of(
                        "They ask about different things: Extract A is from work on %s, Extract B from work on %s, and each judges by what it meant for that"
                                .formatted(one, other))
                : Optional.empty();
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
