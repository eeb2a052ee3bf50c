package org.examwright.generation.choice.succession;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.People;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/** Which policy, body, office or document took the place of another, as a succession tells. */
final class ThingsThatFollowed {
    private static final double NEAR = 0.5;

    private ThingsThatFollowed() {}

    static List<Handover> in(Ground ground) {
        List<Handover> handovers = new ArrayList<>();
        for (Link link : ground.links().successions()) {
            Optional<String> kind = kind(link.to());
            if (kind.isPresent()
                    && kind(link.from()).equals(kind)
                    && ground.links().successorsOf(link.from()).size() == 1) {
                handovers.add(handover(ground, link, kind.get()));
            }
        }
        return handovers;
    }

    /** What sort of thing may be asked for by this pattern; empty for people and for ideas. */
    private static Optional<String> kind(Fact fact) {
        return switch (fact) {
            case Actor actor when isBody(actor) -> Optional.of("body");
            case Term term ->
                    switch (term.kind()) {
                        case POLICY -> Optional.of("policy");
                        case BODY -> Optional.of("body");
                        case DOCUMENT -> Optional.of("document");
                        case OFFICE -> Optional.of("office");
                        case CONCEPT -> Optional.empty();
                    };
            default -> Optional.empty();
        };
    }

    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANISATION || actor.kind() == Actor.Kind.INSTITUTION;
    }

    private static Handover handover(Ground ground, Link link, String kind) {
        String old = inside(ground, link.from());
        String told = Words.capitalised(inside(ground, link.to())) + " replaced " + old + ".";
        Set<String> used = new HashSet<>(names(link.to()));
        used.addAll(names(link.from()));
        List<Rival> rivals = new ArrayList<>();
        Stream.concat(ground.actors().stream(), ground.terms().stream())
                .filter(other -> kind(other).equals(Optional.of(kind)) && isKnown(other))
                .filter(other -> near(ground, link, other) && !mentions(other, link))
                .forEach(
                        other -> {
                            if (names(other).stream().noneMatch(used::contains)) {
                                used.addAll(names(other));
                                rivals.add(rival(ground, link, other, told));
                            }
                        });
        return new Handover(
                "what followed " + old,
                link.to().id(),
                link.from(),
                link.to(),
                link.relation(),
                null,
                0.6,
                List.of(
                        "Which %s replaced %s?".formatted(kind, old),
                        "Which %s took the place of %s?".formatted(kind, old)),
                new Sheet.Key(shown(ground, link.to()), told, link.relation().evidence()),
                rivals);
    }

    /** Of the same topic or a sister, in another row of successors, or known to be confused. */
    private static boolean near(Ground ground, Link link, Fact other) {
        boolean alike =
                !(link.to() instanceof Actor body)
                        || !(other instanceof Actor that)
                        || body.kind() == that.kind();
        return ground.confused(link.to(), other)
                || alike && ground.syllabus().nearness(link.to().topics(), other.topics()) >= NEAR;
    }

    /** What is told of together with either of the two may have had a part in it. */
    private static boolean mentions(Fact other, Link link) {
        Set<String> ends = new HashSet<>(names(link.to()));
        ends.addAll(names(link.from()));
        return other instanceof Term
                && other.evidence().stream()
                        .map(quoted -> Words.plain(quoted.quote()))
                        .anyMatch(
                                quote ->
                                        ends.stream()
                                                .anyMatch(
                                                        name -> quote.contains(" " + name + " ")));
    }

    /** Met twice at least, so that a learner can know it. */
    private static boolean isKnown(Fact fact) {
        return fact.evidence().stream().map(Evidence::quote).distinct().count() >= 2;
    }

    private static List<String> names(Fact fact) {
        return (fact instanceof Actor actor ? People.names(actor) : List.of(fact.name()))
                .stream().map(Words::bare).toList();
    }

    private static String shown(Ground ground, Fact fact) {
        return fact instanceof Term term
                ? Words.capitalised(Glossary.name(ground, term))
                : Words.capitalised(fact.name().replaceFirst("^[Tt]he ", ""));
    }

    private static String inside(Ground ground, Fact fact) {
        return Glossary.inside(ground, fact);
    }

    private static Rival rival(Ground ground, Link link, Fact other, String told) {
        boolean chain =
                ground.links().successions().stream()
                        .anyMatch(next -> next.from() == other || next.to() == other);
        double near = ground.syllabus().nearness(link.to().topics(), other.topics());
        return Rival.proven(
                Proof.Tier.P1,
                shown(ground, other),
                told,
                Nearness.of(
                        ground.confused(link.to(), other)
                                ? "confused"
                                : chain ? "another successor" : "same kind",
                        near,
                        near,
                        ground.confused(link.to(), other),
                        chain ? 1 : 0.5,
                        Nearness.alike(link.to().name().length(), other.name().length())),
                link.relation(),
                other);
    }
}
