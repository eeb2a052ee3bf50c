package org.examwright.generation.shortanswer.extracts;

import java.util.List;
import org.examwright.generation.extracts.Judgement;
import org.examwright.generation.extracts.Pair;
import org.examwright.generation.extracts.Stance;
import org.examwright.generation.extracts.Task;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S28: How do the views of {matter} in two extracts differ? */
final class HowViewsDiffer extends ExtractAnswer {
    HowViewsDiffer() {
        super("S28");
    }

    @Override
    public Card card() {
        return Card.written(
                "How do Extract A and Extract B differ in their views of {matter}?",
                "two extracts of which one praises a matter and the other blames it",
                "the difference, and a detail of each extract that shows it",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        return Task.supply(
                ground,
                Pair.opposed(ground, _ -> true).stream()
                        .map(
                                pair ->
                                        Task.candidate(
                                                this,
                                                pair.matter(),
                                                pair.pieces(),
                                                _ -> write(ground, pair)))
                        .toList(),
                "no two extracts take opposite sides on one matter");
    }

    private Written write(Ground ground, Pair pair) {
        String difference =
                "Extract A gives %s of %s, Extract B %s"
                        .formatted(
                                pair.first().inWords(),
                                pair.matter().name(),
                                pair.second().inWords());
        List<MarkScheme.Point> points =
                List.of(
                        point(
                                2,
                                difference,
                                evidence(
                                        List.of(
                                                pair.first().judgements().getFirst().said(),
                                                pair.second().judgements().getFirst().said()))),
                        detail("A", pair.first()),
                        detail("B", pair.second()));
        return on(ground, pair.matter(), pair.pieces())
                .stem(
                        "How do Extract A and Extract B differ in their views of "
                                + pair.matter().name()
                                + "? Use details from both.")
                .commandWord("How")
                .objectives("AO4")
                .marks(4)
                .scheme(
                        Guidance.askedFor("difference in view")
                                .line(
                                        "1 to 2 marks for what the main difference is, 1 mark for a"
                                                + " detail of each extract that shows it.")
                                .line(
                                        "A summary of each extract without a comparison earns 1"
                                                + " mark at most.")
                                .all(points))
                .with(difficulty(2));
    }

    private static MarkScheme.Point detail(String label, Stance stance) {
        List<Judgement> judgements = stance.judgements().stream().limit(3).toList();
        return point(
                1,
                "A detail of Extract "
                        + label
                        + ", such as "
                        + String.join(
                                " or ",
                                judgements.stream().map(one -> one.said().quoted()).toList()),
                evidence(judgements.stream().map(Judgement::said).toList()));
    }
}
