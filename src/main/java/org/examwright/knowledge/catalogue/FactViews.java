package org.examwright.knowledge.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.platform.Reference;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How facts look outside. In lists actors and themes are references like all others; in what one
 * source says they are plain names.
 *
 * @param stale evidence that its source no longer says
 */
record FactViews(
        Map<String, UUID> topics,
        Map<String, UUID> themes,
        Map<String, UUID> actors,
        Confusables confusables,
        Set<Evidence> stale) {

    static FactViews of(
            List<Topic> topics,
            List<Theme> themes,
            Map<String, UUID> actors,
            Confusables confusables,
            Set<Evidence> stale) {
        return new FactViews(
                topics.stream().collect(Collectors.toMap(Topic::name, Topic::id)),
                themes.stream().collect(Collectors.toMap(Theme::name, Theme::id)),
                new HashMap<>(actors),
                confusables,
                stale);
    }

    ActorView actor(Actor actor) {
        return new ActorView(
                actor.id(),
                actor.name(),
                actor.aliases(),
                actor.kind(),
                actor.role(),
                actor.offices(),
                confusables.with(actor.name()),
                topics(actor),
                evidence(actor),
                actor.standing());
    }

    EventView<Reference> event(Event event) {
        return event(event, name -> reference(actors, name), name -> reference(themes, name));
    }

    EventView<String> namedEvent(Event event) {
        return event(event, Function.identity(), Function.identity());
    }

    private <N> EventView<N> event(
            Event event, Function<String, N> actor, Function<String, N> theme) {
        return new EventView<>(
                event.id(),
                event.label(),
                event.from(),
                event.to(),
                event.precision(),
                event.approximate(),
                event.place(),
                confusables.with(event.label()),
                event.parts().stream()
                        .map(Event.Participation::actor)
                        .distinct()
                        .map(actor)
                        .toList(),
                event.parts().stream()
                        .map(part -> new PartView<>(actor.apply(part.actor()), part.part()))
                        .toList(),
                event.themes().stream().map(theme).toList(),
                topics(event),
                evidence(event),
                EvidenceView.of(event.context(), stale),
                event.standing());
    }

    TermView term(Term term) {
        return new TermView(
                term.id(),
                term.term(),
                term.kind(),
                term.definition(),
                confusables.with(term.term()),
                topics(term),
                evidence(term),
                term.standing());
    }

    FigureView figure(Figure figure) {
        return new FigureView(
                figure.id(),
                figure.value(),
                figure.number(),
                figure.unit(),
                figure.measure(),
                figure.from(),
                figure.to(),
                topics(figure),
                evidence(figure),
                figure.standing());
    }

    StatementView<Reference> statement(Statement statement) {
        return statement(
                statement, name -> reference(actors, name), name -> reference(themes, name));
    }

    StatementView<String> namedStatement(Statement statement) {
        return statement(statement, Function.identity(), Function.identity());
    }

    private <N> StatementView<N> statement(
            Statement statement, Function<String, N> actor, Function<String, N> theme) {
        return new StatementView<>(
                statement.id(),
                statement.kind(),
                statement.subject(),
                statement.text(),
                statement.before(),
                statement.after(),
                statement.stance(),
                statement.actors().stream().map(actor).toList(),
                statement.themes().stream().map(theme).toList(),
                topics(statement),
                evidence(statement),
                statement.standing());
    }

    RelationView relation(Relation relation) {
        return new RelationView(
                relation.id(),
                relation.type(),
                relation.from(),
                relation.to(),
                topics(relation),
                evidence(relation),
                relation.standing());
    }

    /** A fact of any kind, as lists show it. */
    Object any(Fact fact) {
        return switch (fact) {
            case Actor actor -> actor(actor);
            case Event event -> event(event);
            case Term term -> term(term);
            case Figure figure -> figure(figure);
            case Statement statement -> statement(statement);
            case Relation relation -> relation(relation);
        };
    }

    private List<EvidenceView> evidence(Fact fact) {
        return EvidenceView.of(fact.evidence(), stale);
    }

    private List<Reference> topics(Fact fact) {
        return fact.topics().stream().map(name -> reference(topics, name)).toList();
    }

    private static Reference reference(Map<String, UUID> ids, String name) {
        return new Reference(Objects.requireNonNull(ids.get(name), name), name);
    }

    record ActorView(
            UUID id,
            String name,
            List<String> aliases,
            Actor.Kind kind,
            @Nullable String role,
            List<Actor.Tenure> offices,
            List<String> confusableWith,
            List<Reference> topics,
            List<EvidenceView> evidence,
            @JsonUnwrapped Standing standing) {}

    record EventView<N>(
            UUID id,
            String label,
            LocalDate from,
            LocalDate to,
            Event.Precision precision,
            boolean approximate,
            @Nullable String place,
            List<String> confusableWith,
            List<N> actors,
            List<PartView<N>> parts,
            List<N> themes,
            List<Reference> topics,
            List<EvidenceView> evidence,
            List<EvidenceView> context,
            @JsonUnwrapped Standing standing) {}

    record PartView<N>(N actor, Event.Part part) {}

    record TermView(
            UUID id,
            String term,
            Term.Kind kind,
            String definition,
            List<String> confusableWith,
            List<Reference> topics,
            List<EvidenceView> evidence,
            @JsonUnwrapped Standing standing) {}

    record FigureView(
            UUID id,
            String value,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String measure,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<Reference> topics,
            List<EvidenceView> evidence,
            @JsonUnwrapped Standing standing) {}

    record StatementView<N>(
            UUID id,
            Statement.Kind kind,
            String subject,
            String text,
            @Nullable String before,
            @Nullable String after,
            @Nullable String stance,
            List<N> actors,
            List<N> themes,
            List<Reference> topics,
            List<EvidenceView> evidence,
            @JsonUnwrapped Standing standing) {}

    record RelationView(
            UUID id,
            Relation.Type type,
            Relation.End from,
            Relation.End to,
            List<Reference> topics,
            List<EvidenceView> evidence,
            @JsonUnwrapped Standing standing) {}
}
