package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S27: What impression does the author give of {matter}? */
final class Impression extends ExtractAnswer {
    private static final int LEAST = 3;
    private static final int VARIED = 2;

    Impression() {
        super("S27");
    }

    @Override
    public Card card() {
        return Card.written(
                "What impression does the author of the extract give of {matter}?",
                "an extract that praises a matter, or blames it, in three sentences or more, and"
                        + " never the other way",
                "the impression and the wording that gives it, by level",
                "6");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Piece piece : Documents.pieces(ground)) {
            Matters.of(ground, piece).stream()
                    .flatMap(matter -> Stance.of(piece, matter).stream())
                    .filter(stance -> stance.judgements().size() >= LEAST)
                    .filter(Impression::isVaried)
                    .findFirst()
                    .ifPresent(
                            stance ->
                                    candidates.add(
                                            Task.candidate(
                                                    this,
                                                    stance.matter(),
                                                    List.of(piece),
                                                    _ -> write(ground, stance))));
        }
        return Task.supply(
                ground,
                candidates,
                "no extract praises or blames one matter throughout, in three sentences");
    }

    /** Whether its words do more than one thing: three times the same is one point. */
    private static boolean isVaried(Stance stance) {
        return stance.judgements().stream().map(Judgement::verdict).distinct().count() >= VARIED;
    }

    private Written write(Ground ground, Stance stance) {
        Matter matter = stance.matter();
        List<MarkScheme.Point> points = new ArrayList<>();
        for (Judgement judgement : stance.judgements()) {
            points.add(
                    point(
                            2,
                            "The word ‘%s’ presents %s %s: %s"
                                    .formatted(
                                            judgement.word(),
                                            matter.name(),
                                            judgement.verdict().presents(),
                                            judgement.said().quoted()),
                            evidence(List.of(judgement.said()))));
        }
        points.add(
                point(
                        2,
                        "Taken together the words leave no room for another view: all that judge "
                                + matter.name()
                                + (stance.favourable()
                                        ? " give praise, and none gives blame"
                                        : " give blame, and none gives praise"),
                        evidence(stance.judgements().stream().map(Judgement::said).toList())));
        return on(ground, matter, List.of(stance.piece()))
                .stem(
                        "What impression of "
                                + matter.name()
                                + " does the author of the extract give? Explain how the wording"
                                + " gives it.")
                .commandWord("What")
                .objectives("AO4")
                .marks(6)
                .scheme(
                        Ladder.of("interpretation")
                                .level(
                                        1,
                                        2,
                                        "Says what the impression is, with little from the extract"
                                                + " to show it")
                                .level(
                                        3,
                                        4,
                                        "Says what the impression is and shows it with words taken"
                                                + " from the extract")
                                .level(
                                        5,
                                        6,
                                        "Explains how several words work together to give the"
                                                + " impression, and what they leave no room for")
                                .weak(
                                        "Tells what the extract says without saying what impression"
                                                + " it gives")
                                .any(3, points))
                .with(difficulty(2));
    }
}
