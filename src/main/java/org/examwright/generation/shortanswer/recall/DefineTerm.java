package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Term;

/** S4: What was {term}? One mark for the class of thing it was, one for what set it apart. */
final class DefineTerm extends ShortAnswerPattern {

    DefineTerm() {
        super("S4");
    }

    @Override
    public Card card() {
        return Card.written(
                "What was {term}?",
                "a definition that falls into a class and what sets the thing apart in it",
                "one mark for the class, one for the distinguishing feature; one for both where the"
                        + " class alone says little",
                "1–2");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : ground.terms()) {
            Definitions.of(term.definition())
                    .filter(parts -> !Glossary.leaks(term, parts.genus()))
                    .ifPresent(
                            parts ->
                                    candidates.add(
                                            new Candidate(
                                                    term.term(),
                                                    term.id(),
                                                    term.topics(),
                                                    List.of(),
                                                    null,
                                                    null,
                                                    0.6,
                                                    _ -> write(ground, term, parts))));
        }
        return Supply.of(
                candidates,
                "no definition names a class of things and what sets the term apart in it");
    }

    /** A class of two words or more, none of them a date, that is a thing one can know. */
    private static boolean tells(String genus) {
        return Words.count(genus) > 1 && !genus.matches(".*\\d.*") && !genus.endsWith(" of");
    }

    /** "a body set up by …": the class would be a gift or a guess, so the two earn one mark. */
    private Written whole(Ground ground, Term term, Definitions parts) {
        boolean idea = idea(term);
        String bare = term.definition().replaceFirst("^(the|a|an) ", "");
        List<String> accept = new ArrayList<>(List.of(term.definition(), bare));
        if (!parts.feature().matches("(of|to|for)\\b.*")) {
            accept.add(parts.feature());
        }
        var point =
                point(
                        "What set it apart: " + term.definition(),
                        accept.stream().distinct().toList(),
                        List.of(),
                        Map.of("feature", parts.feature()),
                        term.evidence());
        var difficulty = Difficulties.knownBy(0.4).grain(0).facts(1).task(0.4);
        return composition(ground, term)
                .stem(
                        stem(ground, term, idea)
                                .replaceFirst("^(Explain|Describe) briefly ", "State "))
                .commandWord("State")
                .marks(1)
                .scheme(all(List.of(point)))
                .with(term.kind() == Term.Kind.CONCEPT ? difficulty.abstractTerm() : difficulty);
    }

    private static boolean idea(Term term) {
        boolean named = term.term().matches("\\p{Lu}.*") && Words.count(term.term()) > 1;
        return term.kind() == Term.Kind.CONCEPT || term.kind() == Term.Kind.POLICY && !named;
    }

    private Written write(Ground ground, Term term, Definitions parts) {
        String plain = parts.genus().replaceFirst("^(the|a|an) ", "");
        if (!tells(plain)) {
            return whole(ground, term, parts);
        }
        String genus = withArticle(parts.genus(), plain);
        List<String> otherKinds =
                ground.terms().stream()
                        .filter(other -> other.kind() == term.kind() && other != term)
                        .filter(other -> other.topics().stream().anyMatch(term.topics()::contains))
                        .flatMap(other -> Definitions.of(other.definition()).stream())
                        .map(Definitions::feature)
                        .filter(feature -> Words.likeness(feature, parts.feature()) < 0.2)
                        .limit(1)
                        .toList();
        var kind =
                point(
                        "What kind of thing it was: " + genus,
                        distinct(genus, plain),
                        List.of(),
                        Map.of("class", plain),
                        term.evidence());
        var feature =
                point(
                        "What set it apart: " + parts.feature(),
                        List.of(parts.feature(), term.definition()),
                        otherKinds,
                        Map.of("feature", parts.feature()),
                        term.evidence());
        var difficulty = Difficulties.knownBy(0.4).grain(0).facts(1).task(0.4);
        boolean idea = idea(term);
        return composition(ground, term)
                .stem(stem(ground, term, idea))
                .commandWord(idea ? "Explain" : "Describe")
                .marks(2)
                .scheme(all(List.of(kind, feature)))
                .with(term.kind() == Term.Kind.CONCEPT ? difficulty.abstractTerm() : difficulty);
    }

    /** "a change of 1965" for "the change of 1965"; names and plurals stay as they are. */
    private static String withArticle(String genus, String plain) {
        boolean several = plain.matches("\\S*[^s]s") || plain.matches(".*\\b\\w+[^s]s( of .*)?");
        boolean owned = plain.matches("\\S+['’]s? .*");
        if (!genus.startsWith("the ") || several || owned) {
            return genus.replaceFirst("^the ", "");
        }
        return (plain.matches("(?i)(?!uni[^n]|use|euro)[aeiou].*") ? "an " : "a ") + plain;
    }

    private static List<String> distinct(String genus, String plain) {
        return genus.equals(plain) ? List.of(genus) : List.of(genus, plain);
    }

    private static String stem(Ground ground, Term term, boolean idea) {
        String name = Glossary.name(ground, term);
        if (idea) {
            return "Explain briefly what was meant by the term ‘" + name + "’.";
        }
        boolean several =
                name.matches(".*[^s]s")
                        && !name.matches(".*(us|is)")
                        && !Words.tokens(term.definition()).getFirst().matches("an?|the");
        return "Describe briefly what "
                + Glossary.withArticle(ground, term)
                + (several ? " were." : " was.");
    }
}
