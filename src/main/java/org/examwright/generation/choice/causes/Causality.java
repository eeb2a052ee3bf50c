package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Development;
import org.examwright.generation.facts.Developments;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Composition;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Relation;
import org.examwright.questions.Proof;
import org.jspecify.annotations.Nullable;

/** What the notes link as cause and effect, how to name it, and what time rules out. */
final class Causality {
    /** So many years away a wrong answer of the topic is still near enough to tempt. */
    private static final int FURTHEST = 8;

    /** An event lies in days; what a statement says came about slowly. */
    private static final int MONTH = 30;

    private static final int YEAR = 365;
    private static final Pattern END =
            Pattern.compile(
                    "\\b(died|resigned|abdicated|retired|(was|were)"
                            + " (dismissed|removed|executed|murdered|assassinated|shot|hanged|beheaded|expelled|deposed|replaced))\\b");
    private static final Pattern LIFE =
            Pattern.compile(
                    "\\b(died|(killed|shot) (him|her)self|stroke|birthday|lost their lives"
                            + "|murdered|assassinated|ended the)\\b");

    /** Words that date an answer by the very thing that is asked about, or by another. */
    private static final Pattern DATED = Pattern.compile("\\b(after|before)\\b");

    /** What somebody had in mind tells by itself that it is a reason, and no result. */
    private static final Pattern MOTIVE =
            Pattern.compile("\\b((want|wish|fear|need|intend|aim)ed|hoped|meant)\\b");

    private static final Pattern ENTRY =
            Pattern.compile("\\b(became|replaced|succeeded|took over)\\b");

    private final Ground ground;
    private final Developments developments;
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
        this.developments = Developments.of(ground);
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

    /** What came about only after an outcome was there and so is no cause of it. */
    List<Rival> later(Development key, Development outcome) {
        return developments
                .ofTopicsOf(outcome.fact())
                .filter(
                        other ->
                                near(other, outcome)
                                        && other.after(outcome, margin(other))
                                        && stands(other, key, outcome)
                                        && tempts(other, outcome))
                .map(other -> late(key, outcome, other))
                .toList();
    }

    /** What was there before a cause came and so is no result of it. */
    List<Rival> earlier(Development key, Development cause) {
        return developments
                .ofTopicsOf(cause.fact())
                .filter(
                        other ->
                                near(other, cause)
                                        && cause.after(other, margin(other))
                                        && stands(other, key, cause)
                                        && !motive(other)
                                        && !LIFE.matcher(other.text()).find())
                .map(other -> early(key, cause, other))
                .toList();
    }

    /** Of those that share its topic. */
    private static boolean near(Development other, Development about) {
        if (other.yearsFrom(about) > FURTHEST) {
            return false;
        }
        List<String> themes = Composition.themesOf(other.fact());
        List<String> those = Composition.themesOf(about.fact());
        return themes.isEmpty() || those.isEmpty() || !Collections.disjoint(themes, those);
    }

    /**
     * What someone did in a post cannot have brought them into it, which all can see; and nobody's
     * end, nor an event of little weight, tempts anyone.
     */
    private boolean tempts(Development other, Development outcome) {
        return !LIFE.matcher(other.text()).find()
                && ground.happening(other.fact())
                        .map(happening -> Notable.test(ground, happening))
                        .orElse(true)
                && !Fall.of(outcome, other)
                && (!ENTRY.matcher(outcome.text()).find()
                        || actors(outcome).stream().noneMatch(actors(other)::contains));
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

    private static List<String> actors(Development development) {
        return development.fact() instanceof Event event
                ? event.parts().stream()
                        .filter(part -> part.part() == Event.Part.AGENT)
                        .map(part -> part.actor())
                        .toList()
                : List.of();
    }

    private static int margin(Development other) {
        return other.fact() instanceof Event ? MONTH : YEAR;
    }

    private static boolean stands(Development other, Development key, Development about) {
        return other != key
                && other != about
                && other.sameMatter(about)
                && !other.like(key)
                && !other.like(about)
                && !Dates.namesYear(other.text())
                && !DATED.matcher(other.text()).find();
    }

    private Rival late(Development key, Development outcome, Development other) {
        boolean effect = linked(outcome.fact(), other.fact());
        String why =
                other.toldSince()
                        .map(
                                told ->
                                        ground.happening(other.fact()).isPresent()
                                                ? "It came later, so it was no cause: " + told
                                                : "It came later, as a result of this: " + told)
                        .orElse("The notes put it later than the outcome.");
        return Rival.proven(
                Proof.Tier.P3,
                other.text(),
                why,
                nearness(effect ? "an effect" : "afterwards", key, outcome, other),
                facts(other, outcome, other.since()));
    }

    private Rival early(Development key, Development cause, Development other) {
        boolean reason = linked(other.fact(), cause.fact());
        String why =
                other.toldBy()
                        .map(
                                told ->
                                        ground.happening(other.fact()).isPresent()
                                                ? "It came earlier, so it was no result: " + told
                                                : "It was there earlier and helped to bring this"
                                                        + " about: "
                                                        + told)
                        .orElse("The notes put it earlier.");
        return Rival.proven(
                Proof.Tier.P3,
                other.text(),
                why,
                nearness(reason ? "a cause" : "earlier", key, cause, other),
                facts(other, cause, other.by()));
    }

    private boolean linked(Fact cause, Fact effect) {
        return ground.links().effectsOf(cause).stream().anyMatch(link -> link.to() == effect);
    }

    private static Fact[] facts(
            Development other, Development about, Development.@Nullable Bound bound) {
        List<Fact> facts = new ArrayList<>(List.of(other.fact(), about.fact()));
        if (bound != null && bound.witness() != null) {
            facts.add(bound.witness().event());
        }
        return facts.toArray(Fact[]::new);
    }

    private Nearness nearness(
            String reason, Development key, Development about, Development other) {
        boolean sameForm = key.fact() instanceof Event == other.fact() instanceof Event;
        boolean echo = !Collections.disjoint(other.stems(), about.stems());
        return Nearness.of(
                reason,
                Nearness.inTime(other.yearsFrom(about)),
                Nearness.overlap(other.matters(), about.matters()),
                echo || sameForm && !(key.fact() instanceof Event),
                sameForm ? 1 : 0,
                Nearness.alike(key.text().length(), other.text().length()));
    }
}
