package org.examwright.generation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Part;
import org.examwright.knowledge.Event.Participation;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;

/** Writes down facts for tests, each with a quote of its own; ids are new each time. */
public final class Notebook {
    private final SourceId source = SourceId.next();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private Standing standing = Standing.PACK;
    private List<String> topic = List.of();
    private List<String> theme = List.of();
    private int line;

    public Notebook topic(String name) {
        topics.add(new Topic(UuidV7.next(), name, null, null, null, List.of()));
        topic = List.of(name);
        return this;
    }

    public Notebook theme(String name) {
        themes.add(new Theme(UuidV7.next(), name, null));
        theme = List.of(name);
        return this;
    }

    /** What follows was read from notes, with this certainty. */
    public Notebook read(double confidence) {
        standing = Standing.extracted(confidence);
        return this;
    }

    public Actor person(String name, Actor.Tenure... offices) {
        Actor actor =
                new Actor(
                        id(),
                        name,
                        List.of(),
                        Actor.Kind.PERSON,
                        null,
                        List.of(offices),
                        topic,
                        quotes(name + " is met."),
                        standing);
        actors.add(actor);
        return actor;
    }

    public static Actor.Tenure office(String office, int from, int to) {
        return new Actor.Tenure(office, LocalDate.of(from, 6, 1), LocalDate.of(to, 5, 31));
    }

    public Event event(String label, int year, String... agents) {
        return event(
                label,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Precision.YEAR,
                agents);
    }

    public Event event(
            String label, LocalDate from, LocalDate to, Precision precision, String... agents) {
        List<Participation> parts = new ArrayList<>();
        for (String agent : agents) {
            parts.add(new Participation(agent, Part.AGENT));
        }
        Event event =
                new Event(
                        id(),
                        label,
                        from,
                        to,
                        precision,
                        false,
                        null,
                        parts,
                        theme,
                        topic,
                        quotes("Of " + Year.of(from.getYear()) + ": " + label),
                        standing);
        events.add(event);
        return event;
    }

    public Event hedged(String label, int year) {
        Event event = event(label, year);
        events.remove(event);
        Event about =
                new Event(
                        event.id(),
                        label,
                        event.from(),
                        event.to(),
                        event.precision(),
                        true,
                        null,
                        event.parts(),
                        event.themes(),
                        event.topics(),
                        event.evidence(),
                        event.standing());
        events.add(about);
        return about;
    }

    public Term term(String name, Term.Kind kind, String definition) {
        Term term =
                new Term(
                        id(),
                        name,
                        kind,
                        definition,
                        topic,
                        quotes("On " + name + ", " + definition),
                        standing);
        terms.add(term);
        return term;
    }

    public Figure figure(String value, long number, String unit, String measure, int year) {
        Figure figure =
                new Figure(
                        id(),
                        value,
                        BigDecimal.valueOf(number),
                        unit,
                        measure,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        topic,
                        quotes("In " + year + " it was " + value),
                        standing);
        figures.add(figure);
        return figure;
    }

    public Statement statement(Statement.Kind kind, String subject, String text) {
        return statement(kind, subject, text, "Of " + subject + ": " + text);
    }

    /** A statement and the sentence that tells it, with whatever more that says. */
    public Statement statement(Statement.Kind kind, String subject, String text, String quote) {
        Statement statement =
                new Statement(
                        id(),
                        kind,
                        subject,
                        text,
                        null,
                        null,
                        null,
                        List.of(),
                        theme,
                        topic,
                        quotes(quote),
                        standing);
        statements.add(statement);
        return statement;
    }

    /** A point for or against a view: stance "FOR: The reforms helped the towns". */
    public Statement point(String stance, String text) {
        Statement plain = statement(Statement.Kind.POSITION, stance, text);
        statements.removeLast();
        statements.add(Points.taking(stance, plain));
        return statements.getLast();
    }

    public Relation cause(Fact from, Fact to) {
        Relation relation =
                new Relation(
                        id(),
                        Relation.Type.CAUSE,
                        end(from),
                        end(to),
                        topic,
                        quotes(from.name() + " led to it"),
                        standing);
        relations.add(relation);
        return relation;
    }

    public Actor group(String name) {
        Actor actor =
                new Actor(
                        id(),
                        name,
                        List.of(),
                        Actor.Kind.GROUP,
                        null,
                        List.of(),
                        topic,
                        quotes(name + " is met."),
                        standing);
        actors.add(actor);
        return actor;
    }

    /** Someone belonged to something, as a sentence says. */
    public Relation member(Actor member, Actor group, String sentence) {
        Relation relation =
                new Relation(
                        id(),
                        Relation.Type.MEMBERSHIP,
                        end(member),
                        end(group),
                        topic,
                        quotes(sentence),
                        standing);
        relations.add(relation);
        return relation;
    }

    public Event eventAt(String place, String label, int year) {
        Event event = event(label + " (" + place + ")", year);
        events.remove(event);
        Event there =
                new Event(
                        event.id(),
                        label,
                        event.from(),
                        event.to(),
                        event.precision(),
                        false,
                        place,
                        event.parts(),
                        event.themes(),
                        event.topics(),
                        event.evidence(),
                        event.standing());
        events.add(there);
        return there;
    }

    private static Relation.End end(Fact fact) {
        var kind =
                switch (fact) {
                    case Actor _ -> Relation.End.Kind.ACTOR;
                    case Event _ -> Relation.End.Kind.EVENT;
                    case Term _ -> Relation.End.Kind.TERM;
                    case Figure _ -> Relation.End.Kind.FIGURE;
                    case Statement _ -> Relation.End.Kind.STATEMENT;
                    case Relation _ ->
                            throw new IllegalArgumentException("A relation is no end of another");
                };
        return new Relation.End(kind, fact.id(), fact.name());
    }

    private static UUID id() {
        return UuidV7.next();
    }

    private List<Evidence> quotes(String quote) {
        line++;
        return List.of(
                new Evidence(source, 1, line, 0, quote.codePointCount(0, quote.length()), quote));
    }

    public Knowledge knowledge() {
        return new Knowledge(
                List.copyOf(topics),
                List.copyOf(themes),
                List.copyOf(actors),
                List.copyOf(events),
                List.copyOf(terms),
                List.copyOf(figures),
                List.copyOf(statements),
                List.copyOf(relations));
    }
}
