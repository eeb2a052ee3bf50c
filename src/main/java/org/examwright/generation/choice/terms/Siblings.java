package org.examwright.generation.choice.terms;

import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Term;

/** Which terms can stand beside one another: of one kind, and with meanings that differ. */
public final class Siblings {
    private static final double TOO_LIKE = 0.22;

    private Siblings() {}

    private static boolean kindred(Term one, Term other) {
        return one.kind() == other.kind() || ideas(one) && ideas(other);
    }

    private static boolean ideas(Term term) {
        return term.kind() == Term.Kind.CONCEPT || term.kind() == Term.Kind.POLICY;
    }

    /** Whether the other's meaning cannot be taken for the key's. */
    public static boolean distinct(Ground ground, Term key, Term other) {
        return other != key
                && kindred(other, key)
                && Words.count(other.definition()) >= 4
                && sameSort(ground, key, other)
                && Words.likeness(key.definition(), other.definition()) < TOO_LIKE
                && Words.shared(key.term(), other.term()).isEmpty()
                && !Glossary.leaks(key, other.definition())
                && !sameActor(ground, key, other);
    }

    /** Of one sort of thing; where the sort is not known, of one topic or known to be confused. */
    private static boolean sameSort(Ground ground, Term key, Term other) {
        Genus sort = Genus.of(key.definition());
        return sort == Genus.of(other.definition())
                && (sort != Genus.OTHER
                        || ground.confused(key, other)
                        || other.topics().stream().anyMatch(key.topics()::contains));
    }

    private static boolean sameActor(Ground ground, Term key, Term other) {
        var actor = ground.people().named(key.term());
        return actor.isPresent() && actor.equals(ground.people().named(other.term()));
    }
}
