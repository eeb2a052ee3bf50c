package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Nation;
import org.examwright.generation.facts.Sentences;
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

/** S4: What was {term}? One mark for its meaning, in whatever words. */
final class DefineTerm extends ShortAnswerPattern {
    private static final double UNLIKE = 0.2;
    private static final Pattern STUDENTS = Pattern.compile("\\bhistorians\\b");
    private static final double CONFUSED = 0.45;

    private static final Pattern CLIPPED =
            Pattern.compile(
                    "\\b(for|of|in|by|to|against|with|from|on) (\\p{Lu}\\p{L}+"
                            + " (?:war|king|queen|church|army|party|crown|government|empire"
                            + "|economy|court)|king|queen|crown|monarch)\\b(?! of\\b)");

    DefineTerm() {
        super("S4");
    }

    @Override
    public Card card() {
        return Card.written(
                "What was {term}?",
                "a definition that falls into a class and what sets the thing apart in it",
                "one mark for the meaning, in whatever words",
                "1");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : ground.terms()) {
            Definitions.of(term.definition())
                    .filter(parts -> !Glossary.leaks(term, parts.genus()))
                    .filter(_ -> !TermNames.onlySpeltOut(term))
                    .ifPresent(
                            _ ->
                                    candidates.add(
                                            new Candidate(
                                                    term.term(),
                                                    term.id(),
                                                    term.topics(),
                                                    List.of(),
                                                    null,
                                                    null,
                                                    0.6,
                                                    pen ->
                                                            write(
                                                                    ground,
                                                                    withArticles(term),
                                                                    pen))));
        }
        return Supply.of(
                candidates,
                "no definition names a class of things and what sets the term apart in it");
    }

    /** Notes leave articles out: "to pay for French war" is no sentence for a scheme. */
    private static Term withArticles(Term term) {
        return Sentences.vouched(term)
                ? term
                : new Term(
                        term.id(),
                        term.term(),
                        term.kind(),
                        CLIPPED.matcher(term.definition()).replaceAll("$1 the $2"),
                        term.topics(),
                        term.evidence(),
                        term.standing());
    }

    /** What is asked for as a term, not as a thing: ideas, and one of many of its kind. */
    private static boolean idea(Term term) {
        boolean named = term.term().matches("\\p{Lu}.* \\p{Lu}.*");
        return term.kind() == Term.Kind.CONCEPT
                || term.kind() == Term.Kind.POLICY && !named
                || Glossary.oneOfMany(term);
    }

    private Written write(Ground ground, Term term, Pen pen) {
        var point =
                point(
                        "Meaning: " + term.definition(),
                        Meanings.of(ground, term),
                        nearMisses(ground, term),
                        Map.of("term", term.term(), "meaning", term.definition()),
                        term.evidence());
        var difficulty = Difficulties.knownBy(0.4).grain(0).facts(1).task(0.4);
        return composition(ground, term)
                .asking(pen, stems(ground, term, idea(term)))
                .marks(1)
                .scheme(
                        Guidance.askedFor("meaning")
                                .closed()
                                .line(
                                        "The mark is for the meaning: enough to tell this from"
                                                + " others of its kind. Not every detail of the"
                                                + " definition is needed; the words of the term"
                                                + " said again earn nothing.")
                                .all(List.of(point)))
                .with(term.kind() == Term.Kind.CONCEPT ? difficulty.abstractTerm() : difficulty);
    }

    /** What those say who mix it up: of a term easily confused, else of another of its kind. */
    private static List<String> nearMisses(Ground ground, Term term) {
        Predicate<Term> apart =
                other ->
                        other != term
                                && Words.likeness(other.definition(), term.definition())
                                        < (ground.confused(term, other) ? CONFUSED : UNLIKE)
                                && !TermNames.mayBeMeant(ground, term, other);
        List<String> confused =
                ground.terms().stream()
                        .filter(other -> ground.confused(term, other))
                        .filter(apart)
                        .map(Term::definition)
                        .limit(2)
                        .toList();
        return !confused.isEmpty()
                ? confused
                : ground.terms().stream()
                        .filter(other -> other.kind() == term.kind())
                        .filter(
                                other ->
                                        Genus.of(other.definition()) == Genus.of(term.definition()))
                        .filter(apart)
                        .filter(
                                other ->
                                        !Collections.disjoint(other.topics(), term.topics())
                                                || Words.likeness(
                                                                other.definition(),
                                                                term.definition())
                                                        > 0)
                        .sorted(
                                Comparator.comparing(
                                                (Term other) ->
                                                        Collections.disjoint(
                                                                other.topics(), term.topics()))
                                        .thenComparing(
                                                other ->
                                                        -Words.likeness(
                                                                other.definition(),
                                                                term.definition())))
                        .map(Term::definition)
                        .limit(1)
                        .toList();
    }

    /** "Picketing – standing outside works": a list gives every term a capital. */
    static boolean isCommon(Term term) {
        return term.definition().matches("(?:\\p{Ll}+ing|an?) [^\\p{Lu}]*") && !inText(term);
    }

    /**
     * "Zollverein (union of customs)": what running text explains keeps the capital it has there.
     */
    private static boolean inText(Term term) {
        return term.evidence().stream().anyMatch(e -> e.quote().contains(term.term() + " ("));
    }

    private static String uncapitalised(String name) {
        boolean oneCapital = name.matches("\\p{Lu}[^\\p{Lu}]+");
        return oneCapital ? Words.small(name) : name;
    }

    private static String[] stems(Ground ground, Term term, boolean idea) {
        String name = Glossary.name(ground, term);
        if (idea) {
            name =
                    Glossary.oneOfMany(term) && !inText(term) || isCommon(term)
                            ? uncapitalised(name)
                            : name;
            String whose =
                    Sentences.vouched(term)
                            ? Nation.of(ground).map(n -> " in " + n + " history").orElse("")
                            : "";
            String among = STUDENTS.matcher(term.definition()).find() ? " among historians" : whose;
            String meant = "hat was meant" + among + " by the term ‘" + name + "’";
            return new String[] {"State w" + meant + ".", "W" + meant + "?"};
        }
        boolean several =
                name.matches(".*[^s]s")
                        && !name.matches(".*(us|is)|.* of .*")
                        && !Words.tokens(term.definition()).getFirst().matches("an?|the");
        String be = several ? "were" : "was";
        String thing = Glossary.withArticle(ground, term);
        return new String[] {
            "State what " + thing + " " + be + ".", "What " + be + " " + thing + "?"
        };
    }
}
