package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.causes.Causality.Step;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Fact;
import org.examwright.questions.Proof;

/**
 * M32: {A} led to what, which in turn led to {C}? Wrong answers were there before A or came after C
 * (P3), so that they cannot stand between the two.
 */
final class MissingLink extends ChoicePattern {
    /** A chain told in more words has to be read twice. */
    private static final int LONGEST = 21;

    MissingLink() {
        super("M32");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What did {event} lead to that in turn helped to bring about {outcome}?",
                "a chain of two links that the notes name, dated at both ends",
                "developments of the matter from before the first end or after the last one",
                Proof.Tier.P3);
    }

    @Override
    public Supply supply(Ground ground) {
        Causality causality = Causality.of(ground);
        Map<Fact, List<Step>> byCause =
                causality.steps().stream()
                        .collect(Collectors.groupingBy(step -> step.cause().fact()));
        List<Candidate> candidates = new ArrayList<>();
        for (Step first : causality.steps()) {
            if (first.cause().since() == null || !Causality.named(first.cause())) {
                continue;
            }
            for (Step second : byCause.getOrDefault(first.effect().fact(), List.of())) {
                if (second.effect().by() != null
                        && Causality.named(second.effect())
                        && second.effect() != first.cause()
                        && !second.effect().like(first.cause())) {
                    candidates.add(candidate(ground, causality, first, second));
                }
            }
        }
        return Supply.of(candidates, "the notes name no chain of two links with dates");
    }

    private Candidate candidate(Ground ground, Causality causality, Step first, Step second) {
        Candidate step =
                Asked.candidate(
                        ground,
                        second,
                        first.effect(),
                        pen -> write(ground, causality, first, second, pen));
        return new Candidate(
                first.name() + " → " + second.effect().text(),
                first.effect().fact().id(),
                step.topics(),
                step.themes(),
                step.from(),
                step.to(),
                step.worth(),
                step.writer());
    }

    private Written write(Ground ground, Causality causality, Step first, Step second, Pen pen) {
        var outOfTime = new OutOfTime(ground);
        List<Rival> rivals = new ArrayList<>(outOfTime.earlier(first.effect(), first.cause()));
        outOfTime.later(first.effect(), second.effect()).stream()
                .filter(rival -> rivals.stream().noneMatch(r -> r.text().equals(rival.text())))
                .forEach(rivals::add);
        String from = causality.plainNoun(first.cause()).orElse("");
        String to = causality.plainNoun(second.effect()).orElse("");
        String because = causality.plain(first.cause());
        String why = causality.plain(second.effect());
        List<String> stems = new ArrayList<>();
        if (!from.isEmpty() && !to.isEmpty()) {
            stems.add("Which result of " + from + " helped to bring about " + to + "?");
            stems.add("Which development led from " + from + " to " + to + "?");
        } else if (!from.isEmpty()) {
            stems.add("Which result of " + from + " helps to explain why " + why + "?");
            stems.add("Which result of " + from + " was a reason why " + why + "?");
        } else if (!to.isEmpty()) {
            stems.add("Which cause of " + to + " came about because " + because + "?");
            stems.add("Which event led to " + to + " and came about because " + because + "?");
        }
        stems.removeIf(stem -> Words.count(stem) > LONGEST);
        if (stems.isEmpty()) {
            return new Written.Dropped("a chain of clauses would stand in one stem");
        }
        return Asked.write(
                composition(
                                ground,
                                first.effect().fact(),
                                first.cause().fact(),
                                second.effect().fact())
                        .resting(first.relation())
                        .resting(second.relation()),
                new Asked(
                        first.effect(),
                        "The notes tell that this came about because "
                                + because
                                + ", and give it as a reason why "
                                + why
                                + ".",
                        first.relation(),
                        Asked.known(ground, second)),
                stems,
                rivals,
                pen);
    }
}
