package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.extracts.Context;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.extracts.Genre;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Said;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S30: How useful is the extract for an enquiry into {matter}? */
final class Usefulness extends ExtractAnswer {
    private static final int CONTENT = 2;
    private static final int TALES = 2;

    Usefulness() {
        super("S30");
    }

    @Override
    public Card card() {
        return Card.written(
                "How useful is the extract to a historian enquiring into {matter}?",
                "an extract with author, year and kind of document, and facts of the course that"
                        + " bear on what it says",
                "what it tells, what its provenance adds and takes away, and the course's own facts"
                        + " to test it by, by level",
                "8");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Piece piece : Documents.pieces(ground)) {
            if (piece.hasOrigin() && !piece.isStudy()) {
                Matters.of(ground, piece).stream()
                        .filter(
                                matter ->
                                        matter.named(piece).size() >= CONTENT
                                                && !known(ground, piece, matter).isEmpty())
                        .findFirst()
                        .ifPresent(
                                matter ->
                                        candidates.add(
                                                Task.candidate(
                                                        this,
                                                        matter,
                                                        List.of(piece),
                                                        _ -> write(ground, matter, piece))));
            }
        }
        return Task.supply(
                ground,
                candidates,
                "no extract of the time names its author, its year and its kind, with facts of the"
                        + " course that bear on what it says");
    }

    private Written write(Ground ground, Matter matter, Piece piece) {
        Genre genre = piece.genre().orElseThrow();
        Composition composition = on(ground, matter, List.of(piece));
        List<MarkScheme.Point> points = new ArrayList<>();
        List<Said> content = matter.told(piece).stream().limit(CONTENT).toList();
        content.forEach(
                said ->
                        points.add(
                                point(
                                        2,
                                        "Content, what it says of "
                                                + matter.name()
                                                + ": "
                                                + said.quoted(),
                                        evidence(List.of(said)))));
        points.add(
                point(
                        2,
                        "Provenance, what it adds: it is %s. %s"
                                .formatted(piece.made(), genre.value()),
                        evidence(content)));
        points.add(
                point(2, "Provenance, what to be careful of: " + genre.limit(), evidence(content)));
        Stance.of(piece, matter)
                .flatMap(Stance::coloured)
                .ifPresent(judged -> points.add(tone(matter, judged)));
        for (Context.Touch touch : known(ground, piece, matter)) {
            points.add(
                    point(
                            2,
                            "Own knowledge to test it by, where it says " + touch.inWords(),
                            touch.tale().fact().quotes()));
            composition.resting(touch.tale().fact());
        }
        return composition
                .stem(
                        "How useful is the extract to a historian enquiring into "
                                + matter.name()
                                + "? Use the extract, where it comes from and your own knowledge.")
                .commandWord("How useful")
                .objectives("AO3")
                .marks(8)
                .scheme(
                        Ladder.of("use of a source")
                                .level(
                                        1,
                                        2,
                                        "Judges by what the extract says, or by what kind of"
                                                + " document it is, in general words")
                                .level(
                                        3,
                                        5,
                                        "Judges with support from content and provenance, and some"
                                                + " knowledge of the matter")
                                .level(
                                        6,
                                        8,
                                        "Judges how useful it is for this enquiry by stated"
                                                + " criteria, weighing content and provenance with"
                                                + " knowledge of the matter")
                                .weak(
                                        "Calls the extract biased, and so useless, without saying"
                                                + " what it can still show")
                                .any(4, points))
                .with(difficulty(3));
    }

    /** What is known to test the extract by. */
    private static List<Context.Touch> known(Ground ground, Piece piece, Matter matter) {
        return Context.touches(ground, piece, matter).stream().limit(TALES).toList();
    }

    private static MarkScheme.Point tone(Matter matter, Judgement judged) {
        return point(
                2,
                "Tone: ‘%s’ presents %s %s, so it shows the view that it was meant to give more surely than what happened: %s"
                        .formatted(
                                judged.word(),
                                matter.name(),
                                judged.verdict().presents(),
                                judged.said().quoted()),
                evidence(List.of(judged.said())));
    }
}
