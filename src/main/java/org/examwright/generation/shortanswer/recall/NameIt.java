package org.examwright.generation.shortanswer.recall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.generation.facts.Deed;
import org.examwright.generation.facts.Glossary;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Offices.Reign;
import org.examwright.generation.facts.Sentences;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Definitions;
import org.examwright.generation.language.Genus;
import org.examwright.generation.language.Stems;
import org.examwright.generation.language.Words;
import org.examwright.generation.shortanswer.Guidance;
import org.examwright.generation.shortanswer.Named;
import org.examwright.generation.shortanswer.Open;
import org.examwright.generation.shortanswer.OwnYear;
import org.examwright.generation.shortanswer.ShortAnswerPattern;
import org.examwright.generation.shortanswer.Whose;
import org.examwright.generation.shortanswer.Wordings;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;

/**
 * S1: Name the {office-holder / body / policy} that {description}. From definitions, tenures and
 * deeds that fit one only; every name of it is accepted, near rivals are refused.
 */
final class NameIt extends ShortAnswerPattern {
    private static final double COULD_BE_MEANT = 0.3;
    private static final int REFUSED = 3;
    private static final int COPIED = 8;

    private static final Pattern SAID =
            Pattern.compile("\\b(?:that|would|will)\\b|^(?:promised|vowed|pledged|threatened) ");

    NameIt() {
        super("S1");
    }

    @Override
    public Card card() {
        return Card.written(
                "Name the {thing} that {did or was this}.",
                "a thing and what sets it apart",
                "every name it goes by; near rivals are refused",
                "1");
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (Term term : ground.terms()) {
            if (unique(ground, term)
                    && !TermNames.onlySpeltOut(term)
                    && !term.definition().matches("(the|a|an) (name|word|term|nickname)\\b.*")
                    && !Glossary.leaks(term, term.definition())
                    && Words.count(term.definition()) >= 6) {
                candidates.add(
                        new Candidate(
                                "term " + term.term(),
                                term.id(),
                                term.topics(),
                                List.of(),
                                null,
                                null,
                                0.5,
                                pen -> ofTerm(ground, term, pen)));
            }
        }
        for (Reign reign : ground.offices().reigns()) {
            List<Integer> years =
                    IntStream.range(reign.from().getYear() + 1, reign.to().getYear())
                            .filter(
                                    year ->
                                            ground.covers(year)
                                                    && !ground.offices().contested(reign, year))
                            .boxed()
                            .toList();
            if (!years.isEmpty() && Tenures.known(ground, reign)) {
                candidates.add(
                        candidate(reign, pen -> ofReign(ground, reign, pen.oneOf(years), pen)));
            }
        }
        ground.happenings().stream()
                .filter(Happening::dated)
                .filter(happening -> Named.enough(ground, happening))
                .flatMap(happening -> Deed.of(ground, happening).stream())
                .filter(deed -> Named.tellsOf(deed.happening().event(), deed.doer()))
                .filter(deed -> Named.byOneAlone(Stems.predicate(deed.happening().clause())))
                .filter(
                        deed ->
                                deed.happening().inOneYear()
                                                && OwnYear.has(ground, deed.happening())
                                        || Sentences.vouched(deed.happening().event()))
                .filter(deed -> Open.isToldAsDone(deed.happening()))
                .filter(
                        deed ->
                                Wordings.halfTold(
                                        deed.happening().event(), deed.happening().label()))
                .forEach(deed -> candidates.add(ofDeed(ground, deed)));
        return Supply.of(candidates, "no definition, tenure or deed fits one name only");
    }

    private static Candidate candidate(Reign reign, Candidate.Writer writer) {
        return new Candidate(
                "office " + reign.office() + " " + reign.from(),
                reign.id(),
                reign.holder().topics(),
                List.of(),
                reign.from(),
                reign.to(),
                0.5,
                writer);
    }

    private static boolean unique(Ground ground, Term term) {
        return !Glossary.definedAlike(ground, term, COULD_BE_MEANT);
    }

    private Written ofTerm(Ground ground, Term term, Pen pen) {
        String name = Glossary.name(ground, term);
        List<String> accept = TermNames.of(ground, term);
        List<String> refuse =
                ground.terms().stream()
                        .filter(
                                other ->
                                        other != term
                                                && (ground.confused(term, other)
                                                        || other.kind() == term.kind()
                                                                && other.topics().stream()
                                                                        .anyMatch(
                                                                                term.topics()
                                                                                        ::contains)))
                        .filter(other -> !TermNames.mayBeMeant(ground, term, other))
                        .sorted(Comparator.comparing(other -> !ground.confused(term, other)))
                        .map(Term::term)
                        .limit(REFUSED)
                        .toList();
        Genus genus = Genus.of(term.definition());
        boolean the =
                Definitions.shape(term.definition()) == Definitions.Shape.DEFINITE
                        && genus != Genus.ACTION
                        && genus != Genus.HAPPENING
                        && genus != Genus.SYSTEM
                        && genus != Genus.IDEA;
        String whose = Whose.historyOf(ground, term, term.definition());
        String stem =
                DefinitionTurned.of(term.definition(), genus)
                        .map(told -> ofKind(name, term, told).replaceFirst(":", whose + ":"))
                        .orElse(
                                the
                                        ? "Name " + term.definition() + "."
                                        : "What name was given"
                                                + whose
                                                + " to "
                                                + term.definition()
                                                + "?");
        if (Words.longestRun(stem, term.definition()) >= COPIED) {
            return new Written.Dropped("the question would copy the definition word for word");
        }
        var point =
                point(
                        Words.capitalised(name),
                        accept,
                        refuse,
                        Map.of("name", term.term()),
                        term.evidence());
        var difficulty = Difficulties.knownBy(0.4).grain(0).facts(1).task(0.3);
        return composition(ground, term)
                .asking(pen, stem, otherwise(stem))
                .scheme(Guidance.askedFor("name").closed().all(List.of(point)))
                .with(term.kind() == Term.Kind.CONCEPT ? difficulty.abstractTerm() : difficulty);
    }

    /** The same asked with another command word. */
    private static String otherwise(String stem) {
        return stem.startsWith("What name was given")
                ? stem.replaceFirst("^What name was given", "State the name given")
                        .replaceFirst("\\?$", ".")
                : stem.replaceFirst("^Name ", "Identify ").replaceFirst("^Give ", "State ");
    }

    /** A word for a kind of thing is no name: "this tax" would ask for one of them. */
    private static String ofKind(String name, Term term, String told) {
        return Character.isLowerCase(name.codePointAt(0))
                        && Definitions.shape(term.definition()) == Definitions.Shape.INDEFINITE
                ? told.replaceFirst("^Name this ", "Give the term for this kind of ")
                : told;
    }

    private Written ofReign(Ground ground, Reign reign, int year, Pen pen) {
        List<String> refuse =
                ground.offices().others(reign).stream()
                        .map(other -> other.holder().name())
                        .distinct()
                        .limit(REFUSED)
                        .toList();
        String was = " was " + ground.casing().inside(reign.office()) + " in " + Dates.year(year);
        return ofPerson(
                ground, reign.holder(), was, refuse, reign.holder(), Tenures.evidence(reign), pen);
    }

    private Candidate ofDeed(Ground ground, Deed deed) {
        Happening happening = deed.happening();
        var event = happening.event();
        boolean year = happening.inOneYear() && !Dates.namesYear(happening.label());
        String did =
                dated(
                        Stems.predicate(happening.clause()),
                        year ? "in " + Dates.year(happening.year()) : "");
        return new Candidate(
                happening.label(),
                event.id(),
                event.topics(),
                event.themes(),
                event.from(),
                event.to(),
                ground.salience(happening),
                pen ->
                        ofPerson(
                                ground,
                                deed.doer(),
                                did,
                                Likeliest.of(ground, deed),
                                event,
                                event.quotes(),
                                pen));
    }

    /** The date stands by the deed, and not by what was said or meant to come of it. */
    static String dated(String predicate, String when) {
        if (when.isEmpty()) {
            return " " + predicate;
        }
        return SAID.matcher(predicate).find()
                ? ", " + when + ", " + predicate
                : " " + predicate + " " + when;
    }

    private Written ofPerson(
            Ground ground,
            Actor person,
            String did,
            List<String> refuse,
            Fact fact,
            List<Evidence> evidence,
            Pen pen) {
        var point =
                point(
                        person.name(),
                        acceptedNames(ground, person),
                        refuse,
                        Map.of("name", person.name()),
                        evidence);
        return composition(ground, fact)
                .asking(
                        pen,
                        "Name the person who" + did + ".",
                        "Identify the person who" + did + ".",
                        "Who" + did + "?")
                .scheme(all(List.of(point)))
                .with(
                        Difficulties.knownBy(Math.min(1, ground.people().mentions(person) / 10.0))
                                .grain(-0.5)
                                .facts(1)
                                .task(0.3));
    }
}
