package org.examwright.generation.shortanswer.recall;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;
import org.examwright.questions.MarkScheme;
import org.examwright.sources.Evidence;

/**
 * S21: Explain the difference between {term} and {term}. Two terms that learners confuse, as
 * whoever keeps the course says, and whose definitions say different things.
 */
final class TermsApart extends ShortAnswerPattern {
    private static final double SAME = 0.35;
    private static final int ALIKE = 4;
    private static final double PART = 0.5;
    private static final int TELLING = 3;

    TermsApart() {
        super("S21");
    }

    @Override
    public Card card() {
        return Card.written(
                "Explain the difference between {term} and {term}.",
                "two definitions of terms that are easily confused",
                "two marks for each meaning, where the contrast is made",
                "4");
    }

    private record Pair(Term one, Term other) {}

    @Override
    public Supply supply(Ground ground) {
        List<Pair> pairs = new ArrayList<>();
        List<Term> terms = ground.terms();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Term one = terms.get(i);
                Term other = terms.get(j);
                if (ground.confused(one, other) && near(one, other) && apart(one, other)) {
                    pairs.add(new Pair(one, other));
                }
            }
        }
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
                                0.9,
                                pen -> write(ground, pair, pen)));
            }
        }
        return Supply.of(candidates, "no two terms that are easily confused are defined apart");
    }

    /** With names that are alike, or of one kind and topic: others nobody would mix up. */
    private static boolean near(Term one, Term other) {
        String a = one.term().toLowerCase(Locale.ROOT);
        String b = other.term().toLowerCase(Locale.ROOT);
        return one.topics().stream().anyMatch(other.topics()::contains) && ofAKind(one, other)
                || !Words.shared(a, b).isEmpty()
                || a.length() > ALIKE
                        && b.length() > ALIKE
                        && (a.startsWith(b.substring(0, ALIKE))
                                || a.endsWith(b.substring(b.length() - ALIKE)));
    }

    /** Sorts of people, farms, papers are of a kind where one noun tells what both are. */
    private static boolean ofAKind(Term one, Term other) {
        return Genus.head(one.definition()).equals(Genus.head(other.definition()))
                || !oneOfMany(one) && !oneOfMany(other);
    }

    private static boolean oneOfMany(Term term) {
        return Definitions.shape(term.definition()) == Definitions.Shape.INDEFINITE;
    }

    private static boolean apart(Term one, Term other) {
        return Words.likeness(one.definition(), other.definition()) <= SAME
                && Words.count(one.definition()) >= 5
                && Words.count(other.definition()) >= 5
                && !Glossary.leaks(one, one.definition())
                && !Glossary.leaks(other, other.definition())
                && !alsoTrueOf(one, other)
                && !alsoTrueOf(other, one)
                && Words.shared(one.term(), other.definition()).isEmpty()
                && Words.shared(other.term(), one.definition()).isEmpty();
    }

    /**
     * Whether a meaning, its years left aside, is told of the other as well: years alone tell two
     * names of one post apart, and few would give them.
     */
    private static boolean alsoTrueOf(Term one, Term other) {
        String plain = Meanings.undated(one.definition());
        Set<String> meaning = Words.stems(plain);
        return !plain.equals(one.definition())
                && Stream.concat(
                                Stream.of(other.definition()),
                                other.evidence().stream().map(Evidence::quote))
                        .anyMatch(
                                told ->
                                        Words.shared(told, plain).size()
                                                >= Math.max(2, PART * meaning.size()));
    }

    private Written write(Ground ground, Pair pair, Pen pen) {
        boolean terms =
                pair.one().kind() == Term.Kind.CONCEPT || pair.other().kind() == Term.Kind.CONCEPT;
        Guidance guidance =
                Guidance.askedFor("difference")
                        .line(
                                "For each of the two: 2 marks for a meaning that is true of it and"
                                        + " not of the other; 1 mark for one that is true and too"
                                        + " general to tell the two apart.");
        Stream.of(pair.one(), pair.other())
                .flatMap(term -> general(ground, term).stream())
                .forEach(guidance::line);
        String both =
                (terms ? "the terms " : "")
                        + named(ground, pair.one(), terms)
                        + " and "
                        + named(ground, pair.other(), terms);
        return composition(ground, pair.one(), pair.other())
                .asking(
                        pen,
                        "Explain the difference between " + both + ".",
                        "Explain how " + both + (terms ? " differ in meaning." : " differed."))
                .commandWord("Explain")
                .marks(4)
                .scheme(
                        guidance.all(
                                List.of(
                                        meaning(ground, pair.one(), pair.other()),
                                        meaning(ground, pair.other(), pair.one()))))
                .with(
                        pair.one().kind() == Term.Kind.CONCEPT
                                ? difficulty().abstractTerm()
                                : difficulty());
    }

    /** A translation in two words is true of a thing and tells it from nothing. */
    private static boolean tooGeneral(String said) {
        return Words.stems(said).size() < TELLING;
    }

    /** What of a term is true and earns one mark of its two. */
    private static Optional<String> general(Ground ground, Term term) {
        return Meanings.of(ground, term).stream()
                .filter(TermsApart::tooGeneral)
                .map(said -> "‘" + said + "’ alone earns 1 mark for " + term.term() + ".")
                .findFirst();
    }

    private static Difficulties difficulty() {
        return Difficulties.knownBy(0.4).grain(0).facts(2).task(0.4);
    }

    private static String named(Ground ground, Term term, boolean asTerm) {
        return asTerm
                ? "‘" + Glossary.name(ground, term) + "’"
                : Glossary.withArticle(ground, term);
    }

    private static MarkScheme.Point meaning(Ground ground, Term term, Term other) {
        List<String> accept =
                Meanings.of(ground, term).stream()
                        .filter(said -> Words.shared(said, other.term()).isEmpty())
                        .filter(said -> !tooGeneral(said))
                        .toList();
        return new MarkScheme.Point(
                BigDecimal.TWO,
                Words.capitalised(Glossary.name(ground, term)) + ": " + term.definition(),
                accept,
                List.of(other.definition()),
                Map.of("term", term.term(), "meaning", term.definition()),
                term.evidence());
    }
}
