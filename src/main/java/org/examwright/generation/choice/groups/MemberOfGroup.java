package org.examwright.generation.choice.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.ClosedLists;
import org.examwright.generation.facts.ClosedLists.ClosedList;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/**
 * M20: Which of these belonged to {group}? Asked of groups whose members the notes list in full;
 * whoever is not on the list did not belong (P2).
 */
final class MemberOfGroup extends ChoicePattern {
    MemberOfGroup() {
        super("M20");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these people (states, bodies) belonged to {group}?",
                "a sentence that lists all members of a group and says that there were no others",
                "others of the kind, about at the time, whom the list leaves out",
                Proof.Tier.P2);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (ClosedList list : ClosedLists.in(ground)) {
            for (Link membership : list.memberships()) {
                candidates.add(candidate(ground, list, membership));
            }
        }
        return Supply.of(candidates, "no group's members are listed in full by one sentence");
    }

    private Candidate candidate(Ground ground, ClosedList list, Link membership) {
        return new Candidate(
                membership.from().name() + " of " + list.name(),
                membership.relation().id(),
                List.of(list.group().id()),
                list.group().topics(),
                List.of(),
                null,
                null,
                0.5,
                pen -> write(ground, list, membership, pen));
    }

    private Written write(Ground ground, ClosedList list, Link membership, Pen pen) {
        Actor key = (Actor) membership.from();
        List<Rival> rivals =
                Lists.outsiders(ground, list).stream()
                        .map(outsider -> rival(ground, list, key, outsider))
                        .toList();
        return asked(
                        new Ask(
                                composition(ground, list.group()).resting(membership.relation()),
                                pen.oneOf(stems(list)),
                                new Sheet.Key(
                                        key.name(),
                                        Lists.told(list),
                                        membership.relation().evidence())),
                        rivals,
                        Difficulties.knownBy(Math.min(1, ground.people().mentions(key) / 10.0))
                                .grain(-0.2)
                                .facts(1)
                                .task(0.5),
                        pen)
                .orElse(TOO_FEW);
    }

    private static List<String> stems(ClosedList list) {
        String which = "Which of these " + (list.ofPeople() ? "people" : "states");
        return list.several()
                ? List.of(
                        which + " was one of the " + list.name() + "?",
                        which + " was among the " + list.name() + "?")
                : Stream.of(" belonged to the ", " was part of the ")
                        .map(verb -> which + verb + list.name() + "?")
                        .toList();
    }

    private static Rival rival(Ground ground, ClosedList list, Actor key, Actor outsider) {
        double near = ground.syllabus().nearness(list.group().topics(), outsider.topics());
        return Rival.proven(
                Proof.Tier.P2,
                outsider.name(),
                Lists.told(list),
                Nearness.of(
                        near == 1 ? "same topic" : "same time",
                        near,
                        Nearness.overlap(key.topics(), outsider.topics()),
                        ground.confused(key, outsider),
                        Nearness.alike(
                                ground.people().mentions(key), ground.people().mentions(outsider)),
                        1),
                list.memberships().getFirst().relation());
    }
}
