package org.examwright.generation.essay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.facts.ToldOnce;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Nominals;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;

/**
 * An event as essays speak of it: as a noun phrase where there is one, with what led to it and came
 * of it.
 */
record Outcome(Ground ground, Happening happening) {

    /**
     * Something that led to the event, or came of it, and the links by which it did, nearest first.
     */
    record Strand(Fact fact, List<Link> way) {}

    /**
     * What people call it: the subject of its reasons or results in the notes, else a noun phrase
     * made of it.
     */
    Optional<String> noun() {
        Map<String, Integer> subjects = new TreeMap<>();
        ground.links()
                .causesOf(happening.event())
                .forEach(link -> subject(link.from(), Statement.Kind.REASON, subjects));
        ground.links()
                .effectsOf(happening.event())
                .forEach(link -> subject(link.to(), Statement.Kind.RESULT, subjects));
        Optional<String> named =
                subjects.entrySet().stream()
                        .filter(entry -> entry.getValue() >= 2)
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> ground.casing().inside(entry.getKey()));
        return named.isPresent() ? named : Nominals.of(happening.clause(), ground.casing());
    }

    private static void subject(Fact fact, Statement.Kind kind, Map<String, Integer> subjects) {
        if (fact instanceof Statement statement
                && statement.kind() == kind
                && Clause.of(Words.capitalised(statement.subject())).isEmpty()
                && Words.count(statement.subject()) <= 8) {
            subjects.merge(statement.subject(), 1, Integer::sum);
        }
    }

    /** What led to it directly. */
    List<Strand> causes() {
        List<Strand> causes =
                ground.links().causesOf(happening.event()).stream()
                        .filter(link -> tellable(link.from()))
                        .map(link -> new Strand(link.from(), List.of(link)))
                        .toList();
        return ToldOnce.of(causes, cause -> told(cause.fact()));
    }

    /** What led to those causes in turn. */
    List<Strand> causesOf(Strand strand) {
        return ground.links().causesOf(strand.fact()).stream()
                .filter(link -> tellable(link.from()) && link.from() != happening.event())
                .map(link -> new Strand(link.from(), List.of(link, strand.way().getFirst())))
                .toList();
    }

    /** What came of it directly and by one more step. */
    List<Strand> effects() {
        List<Strand> strands = new ArrayList<>();
        for (Link link : ground.links().effectsOf(happening.event())) {
            if (tellable(link.to())) {
                strands.add(new Strand(link.to(), List.of(link)));
            }
        }
        for (Strand strand : List.copyOf(strands)) {
            for (Link link : ground.links().effectsOf(strand.fact())) {
                if (tellable(link.to())
                        && strands.stream().noneMatch(other -> other.fact() == link.to())) {
                    strands.add(new Strand(link.to(), List.of(strand.way().getFirst(), link)));
                }
            }
        }
        return ToldOnce.of(strands, strand -> told(strand.fact()));
    }

    private boolean tellable(Fact fact) {
        return fact instanceof Statement && Clause.of(Words.capitalised(fact.name())).isPresent()
                || ground.happening(fact).isPresent();
    }

    /** A fact as a sentence without its full stop, with its date where it has one. */
    String told(Fact fact) {
        return ground.happening(fact)
                .map(h -> h.told().replaceFirst("\\.$", ""))
                .orElse(Words.capitalised(fact.name()));
    }

    /** From the first dated cause, or the event itself, to the event's end. */
    int[] years(List<Strand> strands) {
        int first =
                strands.stream()
                        .map(strand -> strand.fact())
                        .filter(Event.class::isInstance)
                        .map(fact -> ((Event) fact).from())
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::getYear)
                        .orElse(happening.year());
        int last =
                strands.stream()
                        .map(strand -> strand.fact())
                        .filter(Event.class::isInstance)
                        .map(fact -> ((Event) fact).to())
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::getYear)
                        .orElse(happening.year());
        return new int[] {
            Math.min(first, happening.year()), Math.max(last, happening.event().to().getYear())
        };
    }

    /** " in 1921", " in the years 1917–21". */
    static String during(int[] years) {
        return years[0] == years[1]
                ? " in " + Dates.year(years[0])
                : " in the years " + Dates.span(years[0], years[1]);
    }
}
