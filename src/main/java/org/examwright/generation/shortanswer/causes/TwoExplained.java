package org.examwright.generation.shortanswer.causes;

import java.util.List;
import java.util.stream.Stream;
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

/** S10 and S11: Explain two causes, or two effects, of {X}; four marks each, by level. */
final class TwoExplained extends ShortAnswerPattern {
    private static final int EACH = 4;
    private final boolean causes;

    private TwoExplained(String id, boolean causes) {
        super(id);
        this.causes = causes;
    }

    static TwoExplained causes() {
        return new TwoExplained("S10", true);
    }

    static TwoExplained effects() {
        return new TwoExplained("S11", false);
    }

    @Override
    public Card card() {
        return causes
                ? Card.written(
                        "Explain two reasons for {this}.",
                        "three causes or more",
                        "any two causes, four marks each by level",
                        "8")
                : Card.written(
                        "Explain two effects of {this}.",
                        "three effects or more",
                        "any two effects, four marks each by level",
                        "8");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Matter> matters =
                causes ? Shares.causes(ground, Shares.TWO) : Shares.effects(ground, Shares.TWO);
        List<Candidate> candidates =
                matters.stream()
                        .filter(matter -> matter.developed(2))
                        .map(matter -> matter.candidate(ground, pen -> write(ground, matter, pen)))
                        .toList();
        return Supply.of(
                candidates,
                "nothing has three "
                        + (causes ? "causes" : "effects")
                        + " that are told on their own");
    }

    private Written write(Ground ground, Matter matter, Pen pen) {
        List<MarkScheme.Point> points =
                Points.levelled(ground, matter.ideas(), EACH, matter.nearMisses());
        return matter.resting(composition(ground, matter.about()))
                .asking(pen, stems(ground, matter))
                .commandWord("Explain")
                .objectives("AO1", "AO2")
                .marks(2 * EACH)
                .scheme(ladder().any(2, points))
                .with(Difficulties.knownBy(0.5).grain(0).facts(2).task(0.4));
    }

    private String[] stems(Ground ground, Matter matter) {
        return causes
                ? Stream.of("Explain ", "Give and explain ", "Identify and explain ")
                        .map(command -> command + "two reasons ")
                        .map(two -> matter.after(ground, two + "for", two + "why") + ".")
                        .toArray(String[]::new)
                : Stream.of("effects", "consequences", "results")
                        .map(word -> "Explain two " + word + " of")
                        .map(two -> effectsStem(matter, two, two + " this."))
                        .toArray(String[]::new);
    }

    /** "Explain two effects of the rising.", or the event as a sentence and the task behind it. */
    static String effectsStem(Matter matter, String beforeNoun, String afterSentence) {
        return matter.shortNoun()
                ? beforeNoun + " " + matter.noun() + "."
                : matter.sentence() + " " + afterSentence;
    }

    private Ladder ladder() {
        Ladder ladder =
                Ladder.of(causes ? "cause" : "consequence")
                        .used("Each of the two answers is marked by this ladder, four marks each.");
        return causes
                ? ladder.level(
                                1,
                                2,
                                "Gives a reason with some knowledge of it, without saying how it"
                                        + " worked")
                        .level(
                                3,
                                4,
                                "Explains how the reason helped to bring the outcome about, with"
                                        + " accurate and relevant detail")
                        .weak("Tells the story of the event in place of its causes")
                : ladder.level(
                                1,
                                2,
                                "Gives an effect with some knowledge of it, without saying how it"
                                        + " came about")
                        .level(
                                3,
                                4,
                                "Explains how the effect followed and what it changed, with"
                                        + " accurate and relevant detail")
                        .weak("Gives a cause of the event in place of an effect");
    }
}
