package org.examwright.generation.facts;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Clause.Voice;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;

/**
 * What one person did and nobody else can be said to have done: the person is the sentence's
 * subject and the event's only agent, and the verb is one of acts that have one doer (found,
 * publish, become).
 */
public record Deed(Happening happening, Actor doer) {
    private static final Set<String> ONE_DOER =
            Set.of(
                    "abdicate",
                    "abolish",
                    "announce",
                    "appoint",
                    "assassinate",
                    "become",
                    "begin",
                    "build",
                    "compose",
                    "command",
                    "crown",
                    "declare",
                    "deliver",
                    "design",
                    "discover",
                    "dissolve",
                    "draft",
                    "draw",
                    "establish",
                    "found",
                    "give",
                    "head",
                    "introduce",
                    "invent",
                    "issue",
                    "launch",
                    "lead",
                    "make",
                    "murder",
                    "name",
                    "open",
                    "order",
                    "organise",
                    "outlaw",
                    "present",
                    "proclaim",
                    "propose",
                    "publish",
                    "ban",
                    "replace",
                    "secure",
                    "set",
                    "shoot",
                    "sign",
                    "start",
                    "succeed",
                    "take",
                    "warn",
                    "win",
                    "write",
                    "create",
                    "crush",
                    "defeat",
                    "denounce",
                    "dismiss",
                    "expel",
                    "suspend",
                    "offer",
                    "promise",
                    "close",
                    "end",
                    "legalise",
                    "nationalise",
                    "negotiate",
                    "pardon",
                    "release",
                    "remove",
                    "survive",
                    "attempt",
                    "conquer",
                    "capture",
                    "liberate",
                    "occupy",
                    "invade",
                    "evacuate",
                    "drive",
                    "halt",
                    "gather",
                    "dictate");
    private static final double SAME_DEED = 0.5;

    /** Every deed of one person, by date. */
    public static List<Deed> all(Ground ground) {
        return ground.once(
                "deeds",
                () ->
                        ground.happenings().stream()
                                .filter(Happening::dated)
                                .flatMap(happening -> of(ground, happening).stream())
                                .toList());
    }

    /** The happening as one person's deed, where it is one. */
    public static Optional<Deed> of(Ground ground, Happening happening) {
        Map<Happening, Optional<Deed>> known =
                ground.once("the deed of each event", IdentityHashMap::new);
        Optional<Deed> deed = known.get(happening);
        if (deed == null) {
            deed = read(ground, happening);
            known.put(happening, deed);
        }
        return deed;
    }

    private static Optional<Deed> read(Ground ground, Happening happening) {
        List<Actor> agents =
                happening.event().parts().stream()
                        .filter(part -> part.part() == Event.Part.AGENT)
                        .flatMap(part -> ground.people().named(part.actor()).stream())
                        .toList();
        long agentParts =
                happening.event().parts().stream()
                        .filter(part -> part.part() == Event.Part.AGENT)
                        .count();
        if (agents.size() != 1
                || agentParts != 1
                || agents.getFirst().kind() != Actor.Kind.PERSON
                || happening.clause().voice() != Voice.ACTIVE
                || !ONE_DOER.contains(happening.clause().base())) {
            return Optional.empty();
        }
        Actor doer = agents.getFirst();
        return isSubject(happening, doer)
                        && plain(ground, happening, doer)
                        && alone(ground, happening)
                ? Optional.of(new Deed(happening, doer))
                : Optional.empty();
    }

    private static boolean isSubject(Happening happening, Actor doer) {
        List<String> subject = Words.tokens(happening.clause().subject());
        return subject.size() <= 4
                        && !happening.clause().subject().contains("’s")
                        && !happening.clause().subject().contains("'s")
                        && !subject.contains("and")
                        && Words.bare(subject.getLast())
                                .equals(Words.bare(Words.tokens(doer.name()).getLast()))
                || People.names(doer).contains(happening.clause().subject());
    }

    /** Nothing left in the predicate points back at the doer, by pronoun or by name. */
    private static boolean plain(Ground ground, Happening happening, Actor doer) {
        String rest = happening.clause().rest();
        return Words.tokens(rest).stream()
                        .map(Words::bare)
                        .noneMatch(
                                Set.of(
                                                "his",
                                                "her",
                                                "himself",
                                                "herself",
                                                "their",
                                                "its",
                                                "themselves",
                                                "itself")
                                        ::contains)
                && !ground.people().names(rest, doer)
                && Words.count(rest) >= 2;
    }

    private static boolean alone(Ground ground, Happening happening) {
        return ground.once(
                        "deeds told once",
                        () -> {
                            Set<Happening> alone =
                                    Collections.newSetFromMap(new IdentityHashMap<>());
                            var resemblance =
                                    new Resemblance<>(
                                            ground.happenings(), Happening::stems, SAME_DEED);
                            alone.addAll(
                                    ground.happenings().parallelStream()
                                            .filter(deed -> resemblance.like(deed).isEmpty())
                                            .toList());
                            return alone;
                        })
                .contains(happening);
    }

    /** Whether somebody had any part in it, as far as the notes tell. */
    public boolean involves(Ground ground, Actor person) {
        return happening.event().parts().stream()
                        .anyMatch(part -> part.actor().equals(person.name()))
                || ground.people().names(happening.label(), person)
                || happening.event().evidence().stream()
                        .anyMatch(e -> ground.people().names(e.quote(), person));
    }

    /** Who was about at the time and had no part in it, as far as the notes tell. */
    public List<Actor> others(Ground ground, int years) {
        return ground.people().about(happening.event().from(), years).stream()
                .filter(person -> person != doer && ground.people().mentions(person) >= 2)
                .filter(
                        person ->
                                !involves(ground, person)
                                        && !ground.contested(happening.event(), person.name()))
                .toList();
    }
}
