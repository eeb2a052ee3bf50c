package org.examwright.generation.shortanswer.extracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.extracts.Documents;
import org.examwright.generation.extracts.Inference;
import org.examwright.generation.extracts.Inferences;
import org.examwright.generation.extracts.Matter;
import org.examwright.generation.extracts.Matters;
import org.examwright.generation.extracts.Piece;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/**
 * S26: Give two things that you can infer from the extract. Only what the wording carries in any
 * context is in the scheme; teachers give marks for other sound inferences.
 */
final class TwoInferences extends ExtractAnswer {
    private static final int LEAST = 3;

    TwoInferences() {
        super("S26");
    }

    @Override
    public Card card() {
        return Card.written(
                "Give two things that you can infer from the extract.",
                "an extract whose wording carries three inferences or more",
                "any two inferences, a mark each and one for the words that support it",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Piece piece : Documents.pieces(ground)) {
            for (Matter matter : Matters.of(ground, piece)) {
                List<MarkScheme.Point> points = points(ground, piece, matter);
                if (points.size() >= LEAST) {
                    candidates.add(
                            Task.candidate(
                                    this,
                                    matter,
                                    List.of(piece),
                                    _ -> write(ground, matter, piece, points)));
                    break;
                }
            }
        }
        return Task.supply(
                ground, candidates, "no extract carries three inferences in its wording");
    }

    private static List<MarkScheme.Point> points(Ground ground, Piece piece, Matter matter) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Optional<Stance> stance = Stance.of(piece, matter);
        stance.ifPresent(
                side ->
                        points.add(
                                point(
                                        2,
                                        "The author takes "
                                                + side.inWords()
                                                + " of "
                                                + matter.name()
                                                + " (1): "
                                                + side.judgements().getFirst().said().quoted()
                                                + " (1)",
                                        evidence(List.of(side.judgements().getFirst().said())))));
        for (Inference inference : Inferences.of(ground, piece)) {
            points.add(
                    point(
                            2,
                            inference.follows() + " (1): " + inference.said().quoted() + " (1)",
                            evidence(List.of(inference.said()))));
        }
        return points;
    }

    private Written write(
            Ground ground, Matter matter, Piece piece, List<MarkScheme.Point> points) {
        return on(ground, matter, List.of(piece))
                .stem(
                        "Give two things that you can infer from the extract. Support each with"
                                + " words from it.")
                .commandWord("Give")
                .objectives("AO3")
                .marks(4)
                .scheme(
                        Guidance.askedFor("inference")
                                .oneAndOne("words of the extract that support it")
                                .line(
                                        "A sentence of the extract in other words is no inference"
                                                + " and earns nothing by itself.")
                                .any(2, points))
                .with(difficulty(2));
    }
}
