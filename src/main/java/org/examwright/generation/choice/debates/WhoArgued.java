package org.examwright.generation.choice.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.questions.Proof;

/**
 * M19: Who argued that {position}? Wrong answers took the other side of that debate (P4); whoever
 * is told to have stood on both sides is left out.
 */
final class WhoArgued extends ChoicePattern {
    WhoArgued() {
        super("M19");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Who argued that {position}?",
                "a person's or a group's position, and two or more who took the other side",
                "those who took the other side of the debate",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Stance> stances = Stance.all(ground);
        List<Candidate> candidates = new ArrayList<>();
        for (Stance stance : stances) {
            Optional<Actor> holder = ground.people().named(stance.position().subject());
            Optional<String> held = held(stance);
            if (holder.isPresent() && held.isPresent()) {
                var position = stance.position();
                candidates.add(
                        new Candidate(
                                position.subject() + ": " + position.text(),
                                position.id(),
                                position.topics(),
                                position.themes(),
                                null,
                                null,
                                0.5,
                                pen ->
                                        write(
                                                ground,
                                                stances,
                                                stance,
                                                holder.get(),
                                                held.get(),
                                                pen)));
            }
        }
        return Supply.of(candidates, "no position is told with its holder and the side it took");
    }

    /** What is said of the holder, without the holder: "argued that …". */
    private static Optional<String> held(Stance stance) {
        String text = stance.position().text();
        String subject = Words.capitalised(stance.position().subject());
        return text.startsWith(subject + " ") && !subject.contains(" and ")
                ? Optional.of(text.substring(subject.length() + 1))
                : Optional.empty();
    }

    private Written write(
            Ground ground, List<Stance> stances, Stance key, Actor holder, String held, Pen pen) {
        boolean person = holder.kind() == Actor.Kind.PERSON;
        String stem =
                (person
                                ? pen.oneOf("Which of these people ", "Who ")
                                : pen.oneOf("Which of these groups ", "Which group "))
                        + held
                        + "?";
        List<Rival> rivals = new ArrayList<>();
        List<Actor> used = new ArrayList<>();
        for (Stance other : stances) {
            Optional<Actor> rival = ground.people().named(other.position().subject());
            if (other.against(key)
                    && rival.isPresent()
                    && rival.get() != holder
                    && person == (rival.get().kind() == Actor.Kind.PERSON)
                    && !used.contains(rival.get())
                    && !ground.people().names(stem, rival.get())
                    && !bothWays(ground, stances, key, rival.get())) {
                used.add(rival.get());
                rivals.add(rival(ground, key, holder, other, rival.get()));
            }
        }
        var sheet =
                new Sheet.Key(
                        holder.name(), key.position().text() + ".", key.position().evidence());
        return asked(
                        new Ask(composition(ground, key.position()), stem, sheet),
                        rivals,
                        Difficulties.knownBy(0.4).grain(-0.3).facts(1).task(0.2),
                        pen)
                .orElse(TOO_FEW);
    }

    private static boolean bothWays(Ground ground, List<Stance> stances, Stance key, Actor actor) {
        return stances.stream()
                .filter(stance -> stance.beside(key))
                .anyMatch(
                        stance ->
                                ground.people().named(stance.position().subject()).orElse(null)
                                                == actor
                                        || ground.people()
                                                .names(stance.position().subject(), actor));
    }

    private static Rival rival(Ground ground, Stance key, Actor holder, Stance other, Actor actor) {
        boolean confused = ground.confused(holder, actor);
        return Rival.proven(
                Proof.Tier.P4,
                actor.name(),
                "The other side: " + other.position().text() + ".",
                Nearness.of(
                        confused ? "confused" : "other side",
                        1,
                        Nearness.overlap(holder.topics(), actor.topics()),
                        confused,
                        Nearness.alike(
                                ground.people().mentions(holder), ground.people().mentions(actor)),
                        Nearness.alike(holder.name().length(), actor.name().length())),
                other.position(),
                key.position());
    }
}
