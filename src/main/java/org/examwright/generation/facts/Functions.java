package org.examwright.generation.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;

/** What bodies were for, as "to hear appeals from the lower courts". */
public final class Functions {
    private Functions() {}

    /**
     * What one body was for.
     *
     * @param task in the infinitive: "to hear appeals"
     */
    public record Function(Statement statement, Fact body, String task) {}

    /** By the name of the body. */
    public static List<Function> in(Ground ground) {
        List<Function> functions = new ArrayList<>();
        for (Statement statement : ground.statements()) {
            if (statement.kind() == Statement.Kind.FUNCTION) {
                body(ground, statement)
                        .flatMap(
                                body ->
                                        task(statement)
                                                .map(task -> new Function(statement, body, task)))
                        .ifPresent(functions::add);
            }
        }
        return functions;
    }

    private static Optional<Fact> body(Ground ground, Statement statement) {
        Optional<Actor> actor =
                ground.people()
                        .named(statement.subject())
                        .filter(named -> named.kind() != Actor.Kind.PERSON);
        return actor.isPresent()
                ? actor.map(found -> (Fact) found)
                : ground.terms().stream()
                        .filter(
                                term ->
                                        term.kind() == Term.Kind.BODY
                                                && Words.bare(term.term())
                                                        .equals(Words.bare(statement.subject())))
                        .map(term -> (Fact) term)
                        .findFirst();
    }

    private static Optional<String> task(Statement statement) {
        return Clause.of(statement.text().replaceFirst("\\.$", ""))
                .filter(clause -> clause.voice() == Clause.Voice.ACTIVE && !clause.isState())
                .filter(clause -> clause.plainRest().length() > 12)
                .map(clause -> "to " + clause.base() + " " + clause.plainRest());
    }

    /** Bodies that took over from one another do much the same: no one's task is another's foil. */
    public static boolean related(Ground ground, Fact one, Fact other) {
        Set<String> row = new HashSet<>();
        row.add(Words.bare(one.name()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Link link : ground.links().successions()) {
                String from = Words.bare(link.from().name());
                String to = Words.bare(link.to().name());
                grown |= row.contains(from) && row.add(to) || row.contains(to) && row.add(from);
            }
        }
        return row.contains(Words.bare(other.name()));
    }
}
