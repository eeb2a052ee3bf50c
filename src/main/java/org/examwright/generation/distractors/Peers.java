package org.examwright.generation.distractors;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who could be taken for whom. A learner who half knows the matter does not take an assassin for a
 * minister, nor a movement for a state; such a wrong answer rules itself out.
 */
public final class Peers {
    /** Met as often as this, someone without an office is as well known as those who held one. */
    private static final int WELL_KNOWN = 6;

    private static final int ENOUGH = 3;

    private Peers() {}

    /** Where enough of several could be taken for the right one, nobody takes any of the others. */
    public static <T> List<T> likelier(List<T> several, Predicate<T> mistaken) {
        List<T> taken = several.stream().filter(mistaken).toList();
        return taken.size() >= ENOUGH ? taken : several;
    }

    /** Whether two are of one sort, as far as the course tells. */
    public static boolean alike(Ground ground, Actor one, Actor other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        return one.kind() == Actor.Kind.PERSON
                ? people(ground, one, other)
                : heads(one.role(), other.role());
    }

    private static boolean people(Ground ground, Actor one, Actor other) {
        boolean holds = !one.offices().isEmpty();
        boolean otherHolds = !other.offices().isEmpty();
        if (holds && otherHolds) {
            return true;
        }
        Optional<Calling> calling = calling(one);
        Optional<Calling> otherCalling = calling(other);
        if (calling.isPresent() && otherCalling.isPresent()) {
            return calling.equals(otherCalling);
        }
        if (holds != otherHolds) {
            Actor without = holds ? other : one;
            return calling.isEmpty()
                    && otherCalling.isEmpty()
                    && sameTopic(one, other)
                    && ground.people().mentions(without) >= WELL_KNOWN;
        }
        return sameTopic(one, other);
    }

    private static Optional<Calling> calling(Actor person) {
        return Optional.ofNullable(person.role()).flatMap(Calling::of);
    }

    private static boolean sameTopic(Actor one, Actor other) {
        return one.topics().isEmpty()
                || other.topics().isEmpty()
                || one.topics().stream().anyMatch(other.topics()::contains);
    }

    /** "state on the Danube", "kingdom in the Alps": the nouns that say what they are. */
    private static boolean heads(@Nullable String one, @Nullable String other) {
        return one == null || other == null || head(one).equals(head(other));
    }

    private static String head(String role) {
        List<String> words =
                Words.tokens(
                        role.split(
                                        "\\b(of|on|with|that|who|which|under|where|at|in|for|set|brought)\\b",
                                        2)[0]);
        return words.isEmpty() ? "" : Words.bare(words.getLast());
    }
}
