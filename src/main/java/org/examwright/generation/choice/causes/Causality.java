package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Development;
import org.examwright.generation.facts.Developments;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Relation;

/** What the notes link as cause and effect, and how to name it. */
final class Causality {
    private static final Pattern END =
            Pattern.compile(
                    "\\b(died|resigned|abdicated|retired|(was|were)"
                            + " (dismissed|removed|executed|murdered|assassinated|shot|hanged|beheaded|expelled|deposed|replaced))\\b");

    /** What somebody had in mind tells by itself that it is a reason, and no result. */
    private static final Pattern MOTIVE =
            Pattern.compile("\\b((want|wish|fear|need|intend|aim)ed|hoped|meant)\\b");

    static final Pattern ENTRY = Pattern.compile("\\b(became|replaced|succeeded|took over)\\b");

    private final Ground ground;
    private final List<Step> steps = new ArrayList<>();

    /** A cause and its effect, both told as plain sentences. */
    record Step(Relation relation, Development cause, Development effect) {
        String name() {
            return cause.text() + " → " + effect.text();
        }
    }

    /** What a course links, worked out once. */
    static Causality of(Ground ground) {
        return ground.once("causality", () -> new Causality(ground));
    }

    private Causality(Ground ground) {
        this.ground = ground;
        Developments developments = Developments.of(ground);
        for (Development effect : developments.all()) {
            for (Links.Link link : ground.links().causesOf(effect.fact())) {
                developments
                        .of(link.from())
                        .filter(cause -> !cause.like(effect))
                        .ifPresent(cause -> steps.add(new Step(link.relation(), cause, effect)));
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Whether the step is asked for as a reason; else it is asked for as a result, so that no
     * question of a paper answers another. What has more causes is asked about its causes.
     */
    boolean askedAsReason(Step step) {
        boolean reason = step.effect().by() != null && named(step.effect());
        boolean result = step.cause().since() != null && named(step.cause());
        if (reason != result) {
            return reason;
        }
        int causes = ground.links().causesOf(step.effect().fact()).size();
        int effects = ground.links().effectsOf(step.cause().fact()).size();
        return causes == effects ? step.name().length() % 2 == 0 : causes > effects;
    }

    /**
     * Whether a stem can speak of it without more: an event, or a sentence that holds a name. Not
     * of anyone's end: what its person did before cannot follow it, and everybody sees that.
     */
    static boolean named(Development development) {
        return !END.matcher(development.text()).find()
                && (development.fact() instanceof Event
                        || Words.tokens(development.text()).stream()
                                .skip(1)
                                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0))));
    }

    /** "the Assembly closed the clubs in 1795". */
    String embedded(Development development) {
        return plain(development) + when(development);
    }

    /** "the Assembly closed the clubs". */
    String plain(Development development) {
        return ground.happening(development.fact())
                .map(happening -> Stems.embedded(happening.clause(), ground.casing()))
                .orElseGet(() -> ground.casing().inside(development.text()));
    }

    /** "the Assembly’s closure of the clubs", where the sentence lends itself to it. */
    Optional<String> plainNoun(Development development) {
        return ground.happening(development.fact())
                .flatMap(happening -> Nominals.of(happening.clause(), ground.casing()));
    }

    /** "the Assembly’s closure of the clubs in 1795", where the sentence lends itself to it. */
    Optional<String> nominal(Development development) {
        return plainNoun(development).map(noun -> noun + when(development));
    }

    private String when(Development development) {
        return ground.happening(development.fact())
                .filter(Happening::dated)
                .filter(happening -> !Dates.namesYear(happening.label()))
                .map(
                        happening ->
                                " in "
                                        + Dates.span(
                                                happening.year(), happening.event().to().getYear()))
                .orElse("");
    }

    /** "Jacob died" as the reason why someone succeeded Jacob needs no history. */
    static boolean plainSuccession(Step step) {
        return ENTRY.matcher(step.effect().text()).find()
                && END.matcher(step.cause().text()).find();
    }

    /** Whether it tells what somebody had in mind, not what was done or how things stood. */
    static boolean motive(Development development) {
        return MOTIVE.matcher(development.text()).find();
    }
}
