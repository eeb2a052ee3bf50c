package org.examwright.generation.shortanswer.causes;

import java.util.List;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Stems;
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

/** S9: Why did {X} happen? Two reasons, each explained, earn full marks. */
final class WhyItHappened extends ShortAnswerPattern {
    private static final int MARKS = 6;

    WhyItHappened() {
        super("S9");
    }

    @Override
    public Card card() {
        return Card.written(
                "Why did {this} happen? Explain two reasons.",
                "three causes or more",
                "any two causes, three marks each by level",
                "6");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                Shares.causes(ground, Shares.WHY).stream()
                        .map(matter -> matter.candidate(ground, pen -> write(ground, matter, pen)))
                        .toList();
        return Supply.of(candidates, "nothing has three causes that are told on their own");
    }

    private Written write(Ground ground, Matter matter, Pen pen) {
        List<MarkScheme.Point> points =
                Points.levelled(ground, matter.ideas(), 3, matter.nearMisses());
        MarkScheme scheme =
                Ladder.of("cause")
                        .used("Each of two reasons is marked by this ladder, three marks each.")
                        .level(1, 1, "Names a reason")
                        .level(2, 2, "Names a reason and tells something accurate of it")
                        .level(
                                3,
                                3,
                                "Explains, with accurate detail, how the reason helped to bring the"
                                        + " event about")
                        .weak("Tells what happened, or what came of it, in place of why")
                        .any(2, points);
        return matter.resting(composition(ground, matter.about()))
                .asking(pen, stems(ground, matter))
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(MARKS)
                .scheme(scheme)
                .with(Difficulties.knownBy(0.6).grain(0).facts(2).task(0.4));
    }

    private static String[] stems(Ground ground, Matter matter) {
        Happening happening = matter.happening();
        if (happening == null) {
            String noun = " for " + matter.noun();
            return new String[] {
                "What were the reasons" + noun + "? Explain two.",
                "Explain two of the reasons" + noun + ".",
                "Give and explain two reasons" + noun + "."
            };
        }
        Clause clause = happening.clause();
        String why = " why " + Stems.embedded(clause, ground.casing()) + matter.year() + ".";
        String asked = Stems.inverted(clause, ground.casing()) + matter.year();
        return new String[] {
            "Why " + asked + "? Explain two reasons.",
            "Explain two of the reasons" + why,
            "Give and explain two reasons" + why
        };
    }
}
