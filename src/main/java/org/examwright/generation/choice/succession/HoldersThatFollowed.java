package org.examwright.generation.choice.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.language.Dates;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/** Who followed whom in an office that one person holds at a time. */
final class HoldersThatFollowed {
    private HoldersThatFollowed() {}

    static List<Handover> in(Ground ground) {
        List<Handover> handovers = new ArrayList<>();
        for (Reign reign : ground.offices().reigns()) {
            ground.offices()
                    .after(reign)
                    .filter(next -> !next.holder().equals(reign.holder()))
                    .filter(next -> Notable.known(ground, next.holder()))
                    .ifPresent(next -> handovers.add(handover(ground, reign, next)));
        }
        return handovers;
    }

    private static Handover handover(Ground ground, Reign old, Reign next) {
        String office = ground.casing().inside(old.office());
        String year = Dates.year(next.from().getYear());
        String gone = old.holder().name();
        String told =
                "%s followed %s as %s in %s.".formatted(next.holder().name(), gone, office, year);
        return new Handover(
                office + " " + gone + " " + old.to(),
                next.id(),
                old.holder(),
                next.holder(),
                next.holder(),
                next.from(),
                Math.min(1, ground.people().mentions(next.holder()) / 10.0),
                List.of(
                        "Who followed %s as %s in %s?".formatted(gone, office, year),
                        "Who succeeded %s as %s in %s?".formatted(gone, office, year),
                        "Who took over from %s as %s in %s?".formatted(gone, office, year)),
                new Sheet.Key(
                        next.holder().name(),
                        told,
                        Stream.concat(
                                        ground.offices().quotes(next).stream(),
                                        ground.offices().quotes(old).stream())
                                .distinct()
                                .toList()),
                rivals(ground, old, next, told));
    }

    private static List<Rival> rivals(Ground ground, Reign old, Reign next, String told) {
        Map<String, Rival> rivals = new LinkedHashMap<>();
        for (Reign other : ground.offices().others(next)) {
            double years = Math.abs(other.from().getYear() - next.from().getYear());
            if (!other.holder().equals(old.holder())
                    && years <= 25
                    && ground.people().activeAround(other.holder(), next.from(), 15)) {
                String why =
                        other.holder().name()
                                + " became "
                                + ground.casing().inside(other.office())
                                + " in "
                                + Dates.year(other.from().getYear())
                                + ". "
                                + told;
                rivals.putIfAbsent(
                        other.holder().name(),
                        rival(ground, other.holder(), next, "held the office", why, years));
            }
        }
        for (Actor peer : ground.people().persons()) {
            if (!peer.equals(next.holder())
                    && !peer.equals(old.holder())
                    && !peer.offices().isEmpty()
                    && !ground.offices().mayHaveHeld(peer, next.office(), next.from().getYear())
                    && ground.people().activeAround(peer, next.from(), 1)) {
                rivals.putIfAbsent(
                        peer.name(), rival(ground, peer, next, "active at the time", told, 3));
            }
        }
        return List.copyOf(rivals.values());
    }

    private static Rival rival(
            Ground ground, Actor person, Reign next, String reason, String why, double years) {
        return Rival.proven(
                Proof.Tier.P1,
                person.name(),
                why,
                Nearness.of(
                        reason,
                        Nearness.inTime(years),
                        ground.syllabus().nearness(person.topics(), next.holder().topics()),
                        ground.confused(person, next.holder()),
                        Nearness.alike(
                                ground.people().mentions(person),
                                ground.people().mentions(next.holder())),
                        1),
                next.holder(),
                person);
    }
}
