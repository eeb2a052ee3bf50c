package org.examwright.generation.choice.causes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.generation.choice.Notable;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.facts.Development;
import org.examwright.generation.facts.Developments;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Composition;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What time rules out as a cause or as a result, of the key's own form: a deed beside deeds, a
 * state of things beside states, so that the form alone does not tell the key.
 */
final class OutOfTime {
    /** So many years away a wrong answer of the topic is still near enough to tempt. */
    private static final int FURTHEST = 8;

    /** An event lies in days; what a statement says came about slowly. */
    private static final int MONTH = 30;

    private static final int YEAR = 365;
    private static final Pattern LIFE =
            Pattern.compile(
                    "\\b(died|(killed|shot) (him|her)self|stroke|birthday|lost their lives"
                            + "|murdered|assassinated|ended the)\\b");

    /** Words that date an answer by the very thing that is asked about, or by another. */
    private static final Pattern DATED = Pattern.compile("\\b(after|before)\\b");

    /** What somebody could gain by it may have come of it as well as been an aim of it. */
    private static final Pattern PROSPECT = Pattern.compile("\\b(could|would|might)\\b");

    private final Ground ground;
    private final Developments developments;

    OutOfTime(Ground ground) {
        this.ground = ground;
        this.developments = Developments.of(ground);
    }

    /** What came about only after an outcome was there and so is no cause of it. */
    List<Rival> later(Development key, Development outcome) {
        return developments
                .ofTopicsOf(outcome.fact())
                .filter(other -> stands(other, key, outcome))
                .filter(
                        other ->
                                (other.after(outcome, margin(other)) || cameOf(outcome, other))
                                        && tempts(other, outcome))
                .map(other -> late(key, outcome, other))
                .toList();
    }

    /** What was there before a cause came and so is no result of it. */
    List<Rival> earlier(Development key, Development cause) {
        return developments
                .ofTopicsOf(cause.fact())
                .filter(other -> stands(other, key, cause))
                .filter(
                        other ->
                                (cause.after(other, margin(other)) || ledTo(cause, other))
                                        && !Causality.motive(other))
                .map(other -> early(key, cause, other))
                .toList();
    }

    /** A deed beside deeds, a state of things beside states: else the form alone tells the key. */
    private static boolean ofForm(Development key, Development other) {
        return key.fact() instanceof Event == other.fact() instanceof Event;
    }

    /** Whether it is told as a result of the outcome, so that it cannot have brought it about. */
    private boolean cameOf(Development outcome, Development other) {
        return other.fact() instanceof Statement && linked(outcome.fact(), other.fact());
    }

    /** Whether it is told as a reason for the event, so that it was there before it. */
    private boolean ledTo(Development cause, Development other) {
        return other.fact() instanceof Statement && linked(other.fact(), cause.fact());
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
     * What someone did in a post cannot have brought them into it, which all can see; and no event
     * of little weight tempts anyone.
     */
    private boolean tempts(Development other, Development outcome) {
        return ground.happening(other.fact())
                        .map(happening -> Notable.test(ground, happening))
                        .orElse(true)
                && !Fall.of(outcome, other)
                && (!Causality.ENTRY.matcher(outcome.text()).find()
                        || actors(outcome).stream().noneMatch(actors(other)::contains));
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

    /** Whether it may stand beside the key, whatever time says; nobody's end tempts anyone. */
    private static boolean stands(Development other, Development key, Development about) {
        return other != key
                && other != about
                && ofForm(key, other)
                && near(other, about)
                && other.sameMatter(about)
                && !other.like(key)
                && !other.like(about)
                && !Dates.namesYear(other.text())
                && !DATED.matcher(other.text()).find()
                && !PROSPECT.matcher(other.text()).find()
                && !LIFE.matcher(other.text()).find();
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
        boolean echo = !Collections.disjoint(other.stems(), about.stems());
        return Nearness.of(
                reason,
                Nearness.inTime(other.yearsFrom(about)),
                Nearness.overlap(other.matters(), about.matters()),
                echo || !(key.fact() instanceof Event),
                1,
                Nearness.alike(key.text().length(), other.text().length()));
    }
}
