package org.examwright.generation.choice.succession;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Peers;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.People;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/** Which policy, body, office or document took the place of another, as a succession tells. */
final class ThingsThatFollowed {
    private static final double NEAR = 0.5;

    private static final String REPLACED =
            "\\b(?:replaced|took the place of|took over from|gave way to|succeeded)\\b[^,;:]*";
    private static final String YEAR =
            "(?:(?:early|mid|late) )?(?:(?:" + Dates.MONTHS + ") )?(?<year>\\d{4})\\b";

    /** "In May 1921 the tax replaced the levy", "the tax replaced the levy in 1921". */
    private static final List<Pattern> DATED =
            List.of(
                    Pattern.compile("^In " + YEAR + ",? [^,;:]*?" + REPLACED),
                    Pattern.compile(REPLACED + "\\bin " + YEAR));

    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

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
        String when = year(link).map(year -> " in " + year).orElse("");
        String told =
                Words.capitalised(inside(ground, link.to())) + " replaced " + old + when + ".";
        Set<String> used = new HashSet<>(names(link.to()));
        used.addAll(names(link.from()));
        List<Fact> others = new ArrayList<>();
        Stream.concat(ground.actors().stream(), ground.terms().stream())
                .filter(other -> kind(other).equals(Optional.of(kind)) && isKnown(other))
                .filter(other -> near(ground, link, other) && !mentions(other, link))
                .forEach(
                        other -> {
                            if (names(other).stream().noneMatch(used::contains)) {
                                used.addAll(names(other));
                                others.add(other);
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
                        "Which %s replaced %s%s?".formatted(kind, old, when),
                        "Which %s took the place of %s%s?".formatted(kind, old, when)),
                new Sheet.Key(shown(ground, link.to()), told, link.relation().evidence()),
                Peers.likelier(others, other -> confused(ground, link, other)).stream()
                        .map(other -> rival(ground, link, other, told))
                        .toList());
    }

    private static boolean confused(Ground ground, Link link, Fact other) {
        return ground.confused(link.to(), other) || ground.confused(link.from(), other);
    }

    /** The one year that a sentence gives, where it gives it for this. */
    private static Optional<String> year(Link link) {
        return link.relation().evidence().stream()
                .map(Evidence::quote)
                .filter(quote -> ANY_YEAR.matcher(quote).results().count() == 1)
                .flatMap(
                        quote ->
                                DATED.stream()
                                        .map(pattern -> pattern.matcher(quote))
                                        .filter(Matcher::find)
                                        .map(found -> found.group("year")))
                .findFirst();
    }

    /** Of the same topic or a sister, in another row of successors, or known to be confused. */
    private static boolean near(Ground ground, Link link, Fact other) {
        boolean alike =
                !(link.to() instanceof Actor body)
                        || !(other instanceof Actor that)
                        || body.kind() == that.kind();
        return confused(ground, link, other)
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
                        confused(ground, link, other)
                                ? "confused"
                                : chain ? "another successor" : "same kind",
                        near,
                        near,
                        confused(ground, link, other),
                        chain ? 1 : 0.5,
                        Nearness.alike(link.to().name().length(), other.name().length())),
                link.relation(),
                other);
    }
}
