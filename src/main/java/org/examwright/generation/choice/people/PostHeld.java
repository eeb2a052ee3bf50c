package org.examwright.generation.choice.people;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.questions.Proof;

/**
 * M7: Which post did {actor} hold in {year}? Wrong answers are posts with one holder at a time that
 * somebody else held throughout that year (P1).
 */
final class PostHeld extends ChoicePattern {
    PostHeld() {
        super("M7");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these posts did {person} hold in {year}?",
                "an office with one holder at a time, and a year that lies wholly in one tenure",
                "posts that others held throughout that year",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        Set<String> asked = new HashSet<>();
        List<Candidate> candidates =
                ground.offices().reigns().stream()
                        .filter(reign -> !ground.offices().yearsOf(reign, ground).isEmpty())
                        .filter(reign -> Notable.known(ground, reign.holder()))
                        .filter(reign -> asked.add(reign.office() + "|" + reign.holder().name()))
                        .map(reign -> candidate(ground, reign))
                        .toList();
        return Supply.of(candidates, "no whole year lies in anyone's time in an office");
    }

    private Candidate candidate(Ground ground, Reign reign) {
        List<Integer> years = ground.offices().yearsOf(reign, ground);
        return new Candidate(
                reign.holder().name() + " " + reign.office() + " " + reign.from(),
                reign.id(),
                reign.holder().topics(),
                List.of(),
                reign.from(),
                reign.to(),
                Math.min(1, ground.people().mentions(reign.holder()) / 10.0),
                pen -> write(ground, reign, pen.oneOf(years), pen));
    }

    private Written write(Ground ground, Reign reign, int year, Pen pen) {
        String stem =
                pen.oneOf("Which of these posts did ", "Which of these offices did ")
                        + reign.holder().name()
                        + " hold in "
                        + Dates.year(year)
                        + "?";
        Map<String, Rival> rivals = new LinkedHashMap<>();
        for (Reign other : ground.offices().reigns()) {
            if (other.holdsAllOf(year)
                    && !other.holder().equals(reign.holder())
                    && !ground.offices().contested(other, year)
                    && !ground.offices().mayHaveHeld(reign.holder(), other.office(), year)) {
                rivals.putIfAbsent(other.office(), rival(ground, reign, other));
            }
        }
        var key =
                new Sheet.Key(
                        Words.capitalised(reign.office()),
                        reign.told(ground.casing()),
                        ground.offices().quotes(reign));
        return asked(
                        new Ask(
                                composition(ground, reign.holder()).citing(key.evidence()),
                                stem,
                                key),
                        List.copyOf(rivals.values()),
                        Difficulties.knownBy(
                                        Math.min(
                                                1, ground.people().mentions(reign.holder()) / 20.0))
                                .grain(0)
                                .facts(1)
                                .task(0.4),
                        pen)
                .orElse(TOO_FEW);
    }

    private static Rival rival(Ground ground, Reign reign, Reign other) {
        boolean before =
                ground.offices().others(other).stream()
                        .anyMatch(held -> held.holder().equals(reign.holder()));
        return Rival.proven(
                Proof.Tier.P1,
                Words.capitalised(other.office()),
                other.told(ground.casing()),
                Nearness.of(
                        before ? "held at another time" : "a colleague's post",
                        1,
                        Nearness.overlap(reign.holder().topics(), other.holder().topics()),
                        before,
                        Nearness.alike(
                                ground.people().mentions(reign.holder()),
                                ground.people().mentions(other.holder())),
                        Nearness.alike(reign.office().length(), other.office().length())),
                reign.holder(),
                other.holder());
    }
}
