package org.examwright.generation.shortanswer.recall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;

/**
 * S21: Explain the difference between {term} and {term}. Two terms that learners confuse, or of one
 * kind and topic, whose definitions say different things.
 */
final class TermsApart extends ShortAnswerPattern {
    private static final double SAME = 0.35;

    TermsApart() {
        super("S21");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain the difference between {term} and {term}.",
                "two definitions of one kind, of terms that are easily confused or of one topic",
                "two marks for each meaning, where the contrast is made",
                "4");
    }

    private record Pair(Term one, Term other, boolean confused) {}

    @Override
    public Supply supply(Ground ground) {
        List<Pair> pairs = new ArrayList<>();
        List<Term> terms = ground.terms();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Term one = terms.get(i);
                Term other = terms.get(j);
                boolean confused = ground.confused(one, other);
                if ((confused || near(one, other)) && apart(one, other)) {
                    pairs.add(new Pair(one, other, confused));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> !pair.confused()));
        Set<Term> used = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!used.contains(pair.one()) && !used.contains(pair.other())) {
                used.add(pair.one());
                used.add(pair.other());
                candidates.add(
                        about(
                                pair.one().term() + " and " + pair.other().term(),
                                pair.one(),
                                pair.confused() ? 0.9 : 0.4,
                                _ -> write(ground, pair)));
            }
        }
        return Supply.of(candidates, "no two terms of one kind are defined apart");
    }

    private static boolean near(Term one, Term other) {
        return one.kind() == other.kind()
                && Genus.of(one.definition()) == Genus.of(other.definition())
                && Genus.of(one.definition()) != Genus.OTHER
                && one.topics().stream().anyMatch(other.topics()::contains);
    }

    private static boolean apart(Term one, Term other) {
        return Words.likeness(one.definition(), other.definition()) <= SAME
                && Words.count(one.definition()) >= 5
                && Words.count(other.definition()) >= 5
                && !Glossary.leaks(one, one.definition())
                && !Glossary.leaks(other, other.definition())
                && Words.shared(one.term(), other.definition()).isEmpty()
                && Words.shared(other.term(), one.definition()).isEmpty();
    }

    private Written write(Ground ground, Pair pair) {
        return composition(ground, pair.one(), pair.other())
                .stem(
                        "Explain the difference between "
                                + named(ground, pair.one())
                                + " and "
                                + named(ground, pair.other())
                                + ".")
                .commandWord("Explain")
                .marks(4)
                .scheme(
                        all(
                                List.of(
                                        meaning(ground, pair.one(), pair.other()),
                                        meaning(ground, pair.other(), pair.one()))))
                .with(
                        pair.one().kind() == Term.Kind.CONCEPT
                                ? difficulty().abstractTerm()
                                : difficulty());
    }

    private static Difficulties difficulty() {
        return Difficulties.knownBy(0.4).grain(0).facts(2).task(0.4);
    }

    private static String named(Ground ground, Term term) {
        return term.kind() == Term.Kind.CONCEPT
                ? "‘" + Glossary.name(ground, term) + "’"
                : Glossary.withArticle(ground, term);
    }

    private static MarkScheme.Point meaning(Ground ground, Term term, Term other) {
        List<String> accept = new ArrayList<>(List.of(term.definition()));
        accept.add(term.definition().replaceFirst("^(a|an|the) ", ""));
        Definitions.of(term.definition())
                .map(Definitions::feature)
                .filter(feature -> !feature.matches("(of|to|for)\\b.*"))
                .ifPresent(accept::add);
        return new MarkScheme.Point(
                BigDecimal.TWO,
                Words.capitalised(Glossary.name(ground, term))
                        + ": "
                        + term.definition()
                        + " (1 for the idea; 2 where it is set against the other)",
                accept.stream().distinct().toList(),
                List.of(other.definition()),
                Map.of("term", term.term(), "meaning", term.definition()),
                term.evidence());
    }
}
