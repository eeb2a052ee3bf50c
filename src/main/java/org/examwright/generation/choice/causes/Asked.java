package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.choice.causes.Causality.Step;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Development;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Cited;
import org.examwright.generation.writing.Composition;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;
import org.examwright.sources.Evidence;

/**
 * The right answer of a question on cause and effect, what is said of it, and the link it shows.
 */
record Asked(Development key, String told, Relation link, double known) {

    /** So often one event is asked about: its wrong answers are soon the same. */
    private static final int OF_ONE = 3;

    /**
     * The links that can be asked for.
     *
     * @param reasons whether the cause is the key and the effect is asked about
     * @param because why there is none
     */
    static Supply supply(
            Ground ground,
            Causality causality,
            boolean reasons,
            Predicate<Step> fits,
            BiFunction<Step, Pen, Written> writer,
            String because) {
        Map<String, Integer> ofOne = new HashMap<>();
        return Supply.of(
                causality.steps().stream()
                        .filter(fits)
                        .filter(
                                step ->
                                        ofOne.merge(
                                                        (reasons ? step.effect() : step.cause())
                                                                .text(),
                                                        1,
                                                        Integer::sum)
                                                <= OF_ONE)
                        .map(
                                step ->
                                        candidate(
                                                ground,
                                                step,
                                                reasons ? step.cause() : step.effect(),
                                                pen -> writer.apply(step, pen)))
                        .toList(),
                because);
    }

    /** A candidate for a link; its place in time is that of its dated end. */
    static Candidate candidate(Ground ground, Step step, Development key, Candidate.Writer writer) {
        Development asked = step.effect().fact() instanceof Event ? step.effect() : step.cause();
        List<String> themes = Composition.themesOf(asked.fact());
        return new Candidate(
                step.name(),
                step.relation().id(),
                List.of(key.fact().id()),
                asked.fact().topics(),
                themes,
                asked.since() == null ? null : asked.since().day(),
                asked.by() == null ? null : asked.by().day(),
                known(ground, step),
                writer);
    }

    /** One end of a link as the key, told of in the words that say the link. */
    static Asked of(Ground ground, Step step, Development key, String told) {
        return new Asked(
                key,
                Cited.by(told, step.name(), step.relation().evidence()),
                step.relation(),
                known(ground, step));
    }

    /** How much the course makes of a link's two ends, 0 to 1. */
    static double known(Ground ground, Step step) {
        int degree =
                ground.links().degree(step.cause().fact())
                        + ground.links().degree(step.effect().fact());
        return Math.min(1, degree / 8.0);
    }

    /** The first stem under which a fair set of options stands. */
    static Written write(
            Composition composition, Asked asked, List<String> stems, List<Rival> rivals, Pen pen) {
        for (String stem : pen.shuffled(stems)) {
            var set = Selection.pick(stem, asked.key().text(), rivals, pen);
            if (set.isPresent()) {
                List<Evidence> evidence = new ArrayList<>(asked.link().evidence());
                asked.key().fact().evidence().stream()
                        .filter(quoted -> !evidence.contains(quoted))
                        .forEach(evidence::add);
                return composition
                        .stem(stem)
                        .options(
                                Sheet.shuffled(
                                        new Sheet.Key(asked.key().text(), asked.told(), evidence),
                                        set.get(),
                                        pen))
                        .with(
                                Difficulties.knownBy(asked.known())
                                        .grain(0)
                                        .closeness(Sheet.closeness(set.get()))
                                        .facts(1)
                                        .task(0.3));
            }
        }
        return ChoicePattern.TOO_FEW;
    }
}
