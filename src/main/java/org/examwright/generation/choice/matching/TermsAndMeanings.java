package org.examwright.generation.choice.matching;

import java.util.List;
import org.examwright.generation.choice.terms.Siblings;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Term;

/** Terms of one kind with what they meant. */
final class TermsAndMeanings {
    private TermsAndMeanings() {}

    static List<PairSet> in(Ground ground) {
        List<Term> fit =
                ground.terms().stream()
                        .filter(
                                term ->
                                        Words.count(term.definition()) >= 4
                                                && !Glossary.leaks(term, term.definition()))
                        .toList();
        return Grouping.of(
                        fit,
                        term -> Genus.of(term.definition()).name(),
                        (one, other) -> together(ground, one, other))
                .stream()
                .map(terms -> set(ground, terms))
                .toList();
    }

    private static boolean together(Ground ground, Term one, Term other) {
        return Siblings.distinct(ground, one, other)
                && Siblings.distinct(ground, other, one)
                && ground.syllabus().nearness(one.topics(), other.topics()) > 0.5;
    }

    private static PairSet set(Ground ground, List<Term> terms) {
        return new PairSet(
                "meanings of " + terms.getFirst().term(),
                List.of("Match each term with its meaning.", "Pair each term with what it meant."),
                terms.stream()
                        .map(
                                term ->
                                        new Pair(
                                                term.id(),
                                                term,
                                                Words.capitalised(Glossary.name(ground, term)),
                                                Words.capitalised(term.definition()),
                                                Glossary.told(ground, term),
                                                term.evidence()))
                        .toList(),
                false);
    }
}
