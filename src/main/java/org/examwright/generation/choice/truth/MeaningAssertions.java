package org.examwright.generation.choice.truth;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.examwright.generation.choice.terms.Siblings;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Term;
import org.examwright.questions.Proof;
import org.examwright.sources.Evidence;

/** Terms with what they meant; what another term of the kind means is false of them (P4). */
final class MeaningAssertions {
    private MeaningAssertions() {}

    static List<Assertion> in(Ground ground) {
        return ground.terms().stream()
                .filter(
                        term ->
                                Words.count(term.definition()) >= 4
                                        && !Glossary.leaks(term, term.definition()))
                .map(term -> assertion(ground, term))
                .toList();
    }

    private static Assertion assertion(Ground ground, Term term) {
        Supplier<List<Swap>> swaps =
                () ->
                        Siblings.of(ground, term).stream()
                                .map(
                                        other ->
                                                new Swap(
                                                        meaning(ground, term, other.definition()),
                                                        new Proof(
                                                                Proof.Tier.P4, quotes(term, other)),
                                                        ground.confused(term, other)
                                                                ? 1
                                                                : ground.syllabus()
                                                                                .nearness(
                                                                                        term
                                                                                                .topics(),
                                                                                        other
                                                                                                .topics())
                                                                        / 2))
                                .toList();
        return new Assertion(
                "meaning of " + term.term(),
                term.id(),
                term,
                null,
                null,
                null,
                term.quotes(),
                meaning(ground, term, term.definition()),
                meaning(ground, term, term.definition()) + ".",
                0.4,
                swaps);
    }

    private static String meaning(Ground ground, Term term, String definition) {
        String what = term.kind() == Term.Kind.CONCEPT ? "The term ‘" : "The name ‘";
        return what + Glossary.name(ground, term) + "’ referred to " + definition;
    }

    private static List<Evidence> quotes(Term term, Term other) {
        return Stream.of(term, other).flatMap(t -> t.evidence().stream()).distinct().toList();
    }
}
