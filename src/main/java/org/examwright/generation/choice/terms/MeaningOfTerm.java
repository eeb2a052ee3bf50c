package org.examwright.generation.choice.terms;

import org.examwright.generation.choice.ChoicePattern;
import java.util.List;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Selection;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;

/**
 * M9: What was {term}? Wrong answers are what terms of the same kind mean; each definition belongs
 * to its own term (P4), and those that could pass for the key's are left out.
 */
final class MeaningOfTerm extends ChoicePattern {
    private static final double TOO_LIKE = 0.22;

    MeaningOfTerm() {
        super("M9");
    }

    @Override
    public Card card() {
        return Card.choice(
                "What was meant by {term}?",
                "a definition of four words or more that does not use the term",
                "what other terms of the same kind mean",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates =
                ground.terms().stream()
                        .filter(
                                term ->
                                        Words.count(term.definition()) >= 4
                                                && !Glossary.leaks(term, term.definition()))
                        .map(
                                term ->
                                        new Candidate(
                                                term.term(),
                                                term.id(),
                                                term.topics(),
                                                List.of(),
                                                null,
                                                null,
                                                0.6,
                                                pen -> write(ground, term, pen)))
                        .toList();
        return Supply.of(
                candidates,
                "no term has a definition of four words or more that does not use the term itself");
    }

    private Written write(Ground ground, Term key, Pen pen) {
        String right = Words.capitalised(key.definition());
        List<Rival> rivals =
                ground.terms().stream()
                        .filter(
                                other ->
                                        other != key
                                                && kindred(other, key)
                                                && distinct(ground, key, other))
                        .map(other -> rival(ground, key, other))
                        .toList();
        for (String stem : pen.shuffled(Glossary.questions(ground, key))) {
            var set = Selection.pick(stem, right, rivals, pen);
            if (set.isPresent()) {
                return asked(ground, key, stem, set.get(), pen);
            }
        }
        return TOO_FEW;
    }

    private Written asked(Ground ground, Term key, String stem, List<Rival> set, Pen pen) {
        String right = Words.capitalised(key.definition());
        var difficulty =
                Difficulties.knownBy(0.4).grain(0).closeness(Sheet.closeness(set)).facts(1).task(0);
        if (key.kind() == Term.Kind.CONCEPT) {
            difficulty.abstractTerm();
        }
        return composition(ground, key)
                .stem(stem)
                .options(
                        Sheet.shuffled(
                                new Sheet.Key(right, Glossary.told(ground, key), key.evidence()),
                                set,
                                pen))
                .with(difficulty);
    }

    private static boolean kindred(Term one, Term other) {
        return one.kind() == other.kind() || ideas(one) && ideas(other);
    }

    private static boolean ideas(Term term) {
        return term.kind() == Term.Kind.CONCEPT || term.kind() == Term.Kind.POLICY;
    }

    /** Whether the other's meaning cannot be taken for the key's. */
    private static boolean distinct(Ground ground, Term key, Term other) {
        return Words.count(other.definition()) >= 4
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

    private static Rival rival(Ground ground, Term key, Term other) {
        boolean topic = other.topics().stream().anyMatch(key.topics()::contains);
        boolean confused = ground.confused(key, other);
        boolean shape =
                Definitions.shape(other.definition()) == Definitions.shape(key.definition());
        return Rival.proven(
                Proof.Tier.P4,
                Words.capitalised(other.definition()),
                "This defines ‘"
                        + Glossary.name(ground, other)
                        + "’, not ‘"
                        + Glossary.name(ground, key)
                        + "’.",
                Nearness.of(
                        confused ? "confused" : topic ? "same topic" : "same kind",
                        topic ? 1 : 0.3,
                        Nearness.overlap(key.topics(), other.topics()),
                        confused,
                        shape ? 1 : 0,
                        Nearness.alike(key.definition().length(), other.definition().length())),
                other,
                key);
    }
}
