package org.examwright.generation.shortanswer.causes;

import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.shortanswer.Ladder;
import org.examwright.generation.shortanswer.Matter;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.MarkScheme;

/** S12: Explain one consequence of {X}. Any one of two or more; marked by level. */
final class OneConsequence extends ShortAnswerPattern {
    private static final int MARKS = 4;

    OneConsequence() {
        super("S12");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain one consequence of {this}.",
                "two effects or more",
                "any one effect; up to two marks for the effect, up to four for how it followed",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Shares.effects(ground, Shares.ONE).stream()
                        .filter(matter -> matter.developed(1))
                        .map(Matter::explained)
                        .map(matter -> matter.candidate(ground, pen -> write(ground, matter, pen)))
                        .toList();
        return Supply.of(candidates, "nothing has two effects that are told on their own");
    }

    private Written write(Ground ground, Matter matter, Pen pen) {
        List<MarkScheme.Point> points =
                Points.levelled(ground, matter.ideas(), MARKS, matter.nearMisses());
        MarkScheme scheme =
                Ladder.of("consequence")
                        .level(1, 2, "Names a consequence and describes it")
                        .level(3, 4, "Explains how it followed from the event, with detail")
                        .weak("Gives a cause of the event, or tells the event itself")
                        .any(1, points);
        String word = pen.oneOf("consequence", "result");
        return matter.resting(composition(ground, matter.about()))
                .stem(
                        TwoExplained.effectsStem(
                                matter,
                                "Explain one " + word + " of",
                                "Explain one " + word + " of this."))
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(MARKS)
                .scheme(scheme)
                .with(Difficulties.knownBy(0.5).grain(0).facts(1).task(0.4));
    }
}
