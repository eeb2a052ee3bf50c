package org.examwright.generation.choice.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/**
 * M6: Who was {office} in {year}? Asked of offices with one holder at a time, in a year that lies
 * wholly inside one tenure; anyone else is false (P1).
 */
final class OfficeHolder extends ChoicePattern {
    private static final int NEAR = 10;

    OfficeHolder() {
        super("M6");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Who was {office} in {year}?",
                "an office with one holder at a time, and a year that lies wholly in one tenure",
                "predecessors, successors, and people active at the time who did not hold it",
                Proof.Tier.P1);
    }

    @Override
    public Supply supply(Ground ground) {
        List<String> because = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Reign reign : ground.offices().reigns()) {
            List<Integer> years = ground.offices().yearsOf(reign, ground);
            if (years.isEmpty()) {
                because.add(
                        "no whole year lies in "
                                + reign.holder().name()
                                + "'s time as "
                                + reign.office());
            } else if (!Notable.known(ground, reign.holder())) {
                because.add("the course makes little of " + reign.holder().name());
            } else if (asked.add(reign.office() + "|" + reign.holder().name())) {
                // back in the office, the same answer would do for much the same question
                candidates.add(candidate(ground, reign, years));
            }
        }
        ground.offices()
                .lacking(ground.casing())
                .forEach(lacking -> because.add(lacking + ", so there is no distractor"));
        if (candidates.isEmpty() && because.isEmpty()) {
            because.add("no office is known with two dated holders, one at a time");
        }
        return new Supply(candidates, because);
    }

    private Candidate candidate(Ground ground, Reign reign, List<Integer> years) {
        return new Candidate(
                reign.office() + " " + reign.holder().name() + " " + reign.from(),
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
                pen.oneOf("Who was ", "Who served as ", "Which of these people was ")
                        + ground.casing().inside(reign.office())
                        + " in "
                        + Dates.year(year)
                        + "?";
        String key = reign.holder().name();
        List<Rival> rivals = rivals(ground, reign, year);
        String why = reign.told(ground.casing());
        return Selection.pick(stem, key, rivals, pen)
                .<Written>map(
                        set ->
                                composition(ground, reign.holder())
                                        .citing(ground.offices().quotes(reign))
                                        .stem(stem)
                                        .options(
                                                Sheet.shuffled(
                                                        new Sheet.Key(
                                                                key,
                                                                why,
                                                                ground.offices().quotes(reign)),
                                                        set,
                                                        pen))
                                        .with(
                                                Difficulties.knownBy(
                                                                Math.min(
                                                                        1,
                                                                        ground.people()
                                                                                        .mentions(
                                                                                                reign
                                                                                                        .holder())
                                                                                / 20.0))
                                                        .grain(0)
                                                        .closeness(Sheet.closeness(set))
                                                        .facts(1)
                                                        .task(0.15)))
                .orElse(TOO_FEW);
    }

    private static List<Rival> rivals(Ground ground, Reign reign, int year) {
        List<Rival> rivals = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        used.add(reign.holder().name());
        for (Reign other : ground.offices().others(reign)) {
            if (!ground.offices().mayHaveHeld(other.holder(), reign.office(), year)
                    && near(ground, other.holder(), year)
                    && used.add(other.holder().name())) {
                rivals.add(
                        rival(
                                ground,
                                reign,
                                other.holder(),
                                other.from().isBefore(reign.from()) ? "predecessor" : "successor",
                                other.told(ground.casing()),
                                gap(other, year)));
            }
        }
        for (Actor peer : ground.people().persons()) {
            if (Peers.alike(ground, reign.holder(), peer)
                    && ground.people().activeAround(peer, LocalDate.of(year, 7, 1), 2)
                    && ground.people().mentions(peer) >= 3
                    && !ground.offices().mayHaveHeld(peer, reign.office(), year)
                    && used.add(peer.name())) {
                rivals.add(
                        rival(
                                ground,
                                reign,
                                peer,
                                "peer",
                                "In "
                                        + Dates.year(year)
                                        + " "
                                        + reign.holder().name()
                                        + " was "
                                        + ground.casing().inside(reign.office())
                                        + ".",
                                3));
            }
        }
        return rivals;
    }

    private static boolean near(Ground ground, Actor person, int year) {
        return ground.people().activeAround(person, LocalDate.of(year, 7, 1), NEAR);
    }

    private static double gap(Reign other, int year) {
        return Math.min(
                Math.abs(other.from().getYear() - year), Math.abs(other.to().getYear() - year));
    }

    private static Rival rival(
            Ground ground, Reign reign, Actor person, String reason, String why, double years) {
        return Rival.proven(
                Proof.Tier.P1,
                person.name(),
                why,
                Nearness.of(
                        reason,
                        Nearness.inTime(years),
                        reason.equals("peer")
                                ? Nearness.overlap(person.topics(), reign.holder().topics())
                                : 1,
                        !reason.equals("peer") || ground.confused(reign.holder(), person),
                        Nearness.alike(
                                ground.people().mentions(person),
                                ground.people().mentions(reign.holder())),
                        1),
                reign.holder(),
                person);
    }
}
