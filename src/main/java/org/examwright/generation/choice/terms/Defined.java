package org.examwright.generation.choice.terms;

import java.util.List;
import java.util.function.BiFunction;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;

/**
 * Terms whose meaning is told at length and without the term: each can be asked for by the other.
 */
final class Defined {
    private static final int LEAST_WORDS = 4;

    private Defined() {}

    static Supply supply(Ground ground, BiFunction<Term, Pen, Written> writer) {
        return Supply.of(
                ground.terms().stream()
                        .filter(
                                term ->
                                        Words.count(term.definition()) >= LEAST_WORDS
                                                && !Glossary.tellsNamesake(ground, term)
                                                && !Glossary.leaks(term, term.definition()))
                        .map(term -> candidate(term, writer))
                        .toList(),
                "no term has a definition of four words or more that does not use the term itself");
    }

    private static Candidate candidate(Term term, BiFunction<Term, Pen, Written> writer) {
        return new Candidate(
                term.term(),
                term.id(),
                term.topics(),
                List.of(),
                null,
                null,
                0.6,
                pen -> writer.apply(term, pen));
    }
}
