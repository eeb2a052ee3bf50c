package org.examwright.knowledge.extraction;

import java.util.List;
import java.util.function.UnaryOperator;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.sources.Evidence;

/** Facts with other evidence for the same. */
final class Requoted {
    private Requoted() {}

    static Knowledge of(Knowledge found, UnaryOperator<List<Evidence>> quoted) {
        return new Knowledge(
                found.topics(),
                found.themes(),
                found.actors().stream().map(actor -> of(actor, quoted)).toList(),
                found.events().stream().map(event -> of(event, quoted)).toList(),
                found.terms().stream().map(term -> of(term, quoted)).toList(),
                found.figures().stream().map(figure -> of(figure, quoted)).toList(),
                found.statements().stream().map(statement -> of(statement, quoted)).toList(),
                found.relations().stream().map(relation -> of(relation, quoted)).toList());
    }

    private static Actor of(Actor actor, UnaryOperator<List<Evidence>> quoted) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.aliases(),
                actor.kind(),
                actor.role(),
                actor.offices(),
                actor.topics(),
                quoted.apply(actor.evidence()),
                actor.standing());
    }

    private static Event of(Event event, UnaryOperator<List<Evidence>> quoted) {
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
                event.standing());
    }

    private static Term of(Term term, UnaryOperator<List<Evidence>> quoted) {
        return new Term(
                term.id(),
                term.term(),
                term.kind(),
                term.definition(),
                term.topics(),
                quoted.apply(term.evidence()),
                term.standing());
    }

    private static Figure of(Figure figure, UnaryOperator<List<Evidence>> quoted) {
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
                figure.standing());
    }

    private static Statement of(Statement statement, UnaryOperator<List<Evidence>> quoted) {
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
                statement.standing());
    }

    private static Relation of(Relation relation, UnaryOperator<List<Evidence>> quoted) {
        return new Relation(
                relation.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                relation.topics(),
                quoted.apply(relation.evidence()),
                relation.standing());
    }
}
