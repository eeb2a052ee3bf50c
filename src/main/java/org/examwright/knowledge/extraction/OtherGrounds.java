package org.examwright.knowledge.extraction;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;

/**
 * The same facts on other grounds.
 *
 * @param quoted the evidence that stands for some
 * @param standing how far such a fact is to be trusted
 */
record OtherGrounds(
        UnaryOperator<List<Evidence>> quoted, BiFunction<Fact, Standing, Standing> standing) {

    /** The same facts, as sure as before, on other grounds. */
    static OtherGrounds as(UnaryOperator<List<Evidence>> quoted) {
        return new OtherGrounds(quoted, (_, standing) -> standing);
    }

    Knowledge of(Knowledge found) {
        return new Knowledge(
                found.topics(),
                found.themes(),
                found.actors().stream().map(this::of).toList(),
                found.events().stream().map(this::of).toList(),
                found.terms().stream().map(this::of).toList(),
                found.figures().stream().map(this::of).toList(),
                found.statements().stream().map(this::of).toList(),
                found.relations().stream().map(this::of).toList());
    }

    private Actor of(Actor actor) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.aliases(),
                actor.kind(),
                actor.role(),
                actor.offices(),
                actor.topics(),
                quoted.apply(actor.evidence()),
                standing.apply(actor, actor.standing()));
    }

    private Event of(Event event) {
        return new Event(
                event.id(),
                event.label(),
                event.from(),
                event.to(),
                event.precision(),
                event.approximate(),
                event.place(),
                event.parts(),
                event.themes(),
                event.topics(),
                quoted.apply(event.evidence()),
                quoted.apply(event.context()),
                standing.apply(event, event.standing()));
    }

    private Term of(Term term) {
        return new Term(
                term.id(),
                term.term(),
                term.kind(),
                term.definition(),
                term.topics(),
                quoted.apply(term.evidence()),
                standing.apply(term, term.standing()));
    }

    private Figure of(Figure figure) {
        return new Figure(
                figure.id(),
                figure.value(),
                figure.number(),
                figure.unit(),
                figure.measure(),
                figure.from(),
                figure.to(),
                figure.topics(),
                quoted.apply(figure.evidence()),
                standing.apply(figure, figure.standing()));
    }

    private Statement of(Statement statement) {
        return new Statement(
                statement.id(),
                statement.kind(),
                statement.subject(),
                statement.text(),
                statement.before(),
                statement.after(),
                statement.stance(),
                statement.actors(),
                statement.themes(),
                statement.topics(),
                quoted.apply(statement.evidence()),
                standing.apply(statement, statement.standing()));
    }

    private Relation of(Relation relation) {
        return new Relation(
                relation.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                relation.topics(),
                quoted.apply(relation.evidence()),
                standing.apply(relation, relation.standing()));
    }
}
