package org.examwright.generation.shortanswer.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Idea;
import org.examwright.generation.shortanswer.Points;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.questions.MarkScheme;

/**
 * S23: Outline two steps by which {actor} {achieved Z}. Steps are the actor's own deeds that the
 * notes name among the causes, near or far, of the outcome.
 */
final class Steps extends ShortAnswerPattern {
    private static final int LEAST = 3;

    Steps() {
        super("S23");
    }

    @Override
    public Card card() {
        return Card.written(
                "Outline two steps by which {actor} {came to this}.",
                "three deeds of the actor that led to the outcome",
                "any two steps in order, one mark each and one for its effect",
                "4");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Happening outcome : ground.happenings()) {
            agent(ground, outcome)
                    .ifPresent(
                            actor -> {
                                List<Idea> steps = steps(ground, outcome, actor);
                                if (steps.size() >= LEAST) {
                                    candidates.add(
                                            about(
                                                    outcome.label(),
                                                    outcome.event(),
                                                    ground.salience(outcome),
                                                    pen ->
                                                            write(
                                                                    ground, outcome, actor, steps,
                                                                    pen)));
                                }
                            });
        }
        return Supply.of(
                candidates, "no outcome has three earlier deeds of its doer among its causes");
    }

    /** Whoever did it, where the sentence begins with the name. */
    private static Optional<Actor> agent(Ground ground, Happening outcome) {
        return outcome.event().parts().stream()
                .filter(part -> part.part() != Event.Part.OTHER)
                .flatMap(part -> ground.people().named(part.actor()).stream())
                .filter(actor -> ground.people().names(outcome.clause().subject(), actor))
                .findFirst();
    }

    /** Whether the step is a deed of the actor, alone or with others. */
    private static boolean did(Ground ground, Happening step, Actor actor) {
        return agent(ground, step).filter(actor::equals).isPresent()
                || step.event().parts().stream()
                        .anyMatch(
                                part ->
                                        part.part() == Event.Part.AGENT
                                                && part.actor().equals(actor.name()));
    }

    private static List<Idea> steps(Ground ground, Happening outcome, Actor actor) {
        List<Happening> steps = new ArrayList<>();
        for (Fact cause : ground.links().allCausesOf(outcome.event())) {
            ground.happening(cause)
                    .filter(step -> step.before(outcome, 1))
                    .filter(step -> did(ground, step, actor))
                    .ifPresent(steps::add);
        }
        steps.sort(
                Comparator.comparing((Happening step) -> step.event().from())
                        .thenComparing(Happening::label));
        return Idea.distinct(
                steps.stream()
                        .flatMap(step -> Idea.of(ground, step.event()).stream())
                        .filter(step -> effect(ground, outcome, actor, step).isPresent())
                        .toList(),
                outcome.label());
    }

    /**
     * What a step brought about that is itself among the causes of the outcome. What others did to
     * the doer on account of it brought nothing nearer.
     */
    private static Optional<Idea> effect(Ground ground, Happening outcome, Actor actor, Idea step) {
        return ground.links().effectsOf(step.fact()).stream()
                .filter(link -> ground.links().allCausesOf(outcome.event()).contains(link.to()))
                .filter(link -> !isDoneTo(ground, link.to(), actor))
                .flatMap(link -> Idea.of(ground, link, link.to()).stream())
                .findFirst();
    }

    private static boolean isDoneTo(Ground ground, Fact fact, Actor actor) {
        return fact instanceof Event event
                && event.parts().stream()
                        .filter(part -> part.part() == Event.Part.PATIENT)
                        .flatMap(part -> ground.people().named(part.actor()).stream())
                        .anyMatch(actor::equals);
    }

    private Written write(
            Ground ground, Happening outcome, Actor actor, List<Idea> steps, Pen pen) {
        List<MarkScheme.Point> points = new ArrayList<>();
        Composition composition = composition(ground, outcome.event());
        for (Idea step : steps) {
            Idea effect = effect(ground, outcome, actor, step).orElseThrow();
            points.add(
                    Points.shown(
                            Points.worth(
                                    ground,
                                    step,
                                    2,
                                    Words.capitalised(step.text())
                                            + " (1); what this brought nearer (1), such as: "
                                            + effect.text(),
                                    List.of()),
                            effect.evidence()));
            composition.resting(step.fact()).resting(effect.key());
        }
        String by =
                " two steps by which " + Stems.embedded(outcome.clause(), ground.casing()) + ".";
        return composition
                .asking(pen, "Outline" + by, "Describe" + by)
                .marks(4)
                .scheme(
                        Guidance.askedFor("step")
                                .oneAndOne("what it brought nearer")
                                .any(2, points))
                .with(Difficulties.knownBy(ground.salience(outcome)).grain(0).facts(2).task(0.4));
    }
}
