package org.examwright.knowledge.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.platform.ProblemException;
import org.examwright.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Makes a fact of what a person sent, or refuses with everything that is wrong with it. Pure: what
 * the course has and what its notes say is given.
 */
public final class Drafting {
    private final Register register;
    private final Quotation quotation;
    private final ProblemException refused;
    private final Fields fields;

    public Drafting(Register register, Quotation.Notes notes) {
        this.register = register;
        refused = EditProblem.INVALID.because("The fact cannot be taken as it is");
        fields = new Fields(refused);
        quotation = new Quotation(notes, refused);
    }

    /**
     * The fact that is meant.
     *
     * @param held the evidence it rests on already
     * @throws ProblemException with each place at fault
     */
    public Fact fact(UUID id, FactDraft draft, Standing before, List<Evidence> held) {
        var standing = before.noting(fields.optional("/note", draft.note()));
        var topics = fields.names("/topics", register.topics(), draft.topics());
        var evidence = evidence(draft.evidence(), held);
        var fact =
                switch (draft) {
                    case FactDraft.OfActor d -> actor(id, d, topics, evidence, standing);
                    case FactDraft.OfEvent d -> event(id, d, topics, evidence, standing);
                    case FactDraft.OfTerm d ->
                            new Term(
                                    id,
                                    fields.text("/term", d.term()),
                                    Objects.requireNonNullElse(d.kind(), Term.Kind.CONCEPT),
                                    fields.text("/definition", d.definition()),
                                    topics,
                                    evidence,
                                    standing);
                    case FactDraft.OfFigure d -> {
                        fields.period(d.from(), d.to());
                        fields.number("/number", d.number());
                        yield new Figure(
                                id,
                                fields.text("/value", d.value()),
                                d.number(),
                                fields.optional("/unit", d.unit()),
                                fields.optional("/measure", d.measure()),
                                d.from(),
                                d.to(),
                                topics,
                                evidence,
                                standing);
                    }
                    case FactDraft.OfStatement d -> statement(id, d, topics, evidence, standing);
                    case FactDraft.OfRelation d -> relation(id, d, topics, evidence, standing);
                };
        if (fields.wrong()) {
            throw refused;
        }
        return fact;
    }

    private Actor actor(
            UUID id,
            FactDraft.OfActor d,
            List<String> topics,
            List<Evidence> evidence,
            Standing standing) {
        var name = fields.text("/name", d.name());
        var aliases = new ArrayList<String>();
        var given = fields.few("/aliases", d.aliases());
        for (int i = 0; i < given.size(); i++) {
            var alias = fields.text("/aliases/" + i, given.get(i));
            if (!alias.equals(name) && !aliases.contains(alias)) {
                aliases.add(alias);
            }
        }
        var offices = fields.few("/offices", d.offices());
        for (int i = 0; i < offices.size(); i++) {
            var office = offices.get(i);
            fields.text("/offices/%d/office".formatted(i), office == null ? null : office.office());
            if (office != null && !Fields.ordered(office.from(), office.to())) {
                fields.fault("/offices/%d/to".formatted(i), "The office ends before it begins");
            }
        }
        return new Actor(
                id,
                name,
                List.copyOf(aliases),
                fields.required("/kind", d.kind(), Actor.Kind.PERSON),
                fields.optional("/role", d.role()),
                offices.stream().filter(Objects::nonNull).distinct().toList(),
                topics,
                evidence,
                standing);
    }

    private Event event(
            UUID id,
            FactDraft.OfEvent d,
            List<String> topics,
            List<Evidence> evidence,
            Standing standing) {
        var first = fields.required("/from", d.from(), LocalDate.EPOCH);
        var last = d.to() == null ? first : d.to();
        fields.period(first, last);
        return new Event(
                id,
                fields.text("/label", d.label()),
                first,
                last,
                d.precision() == null ? Precisions.of(first, last) : d.precision(),
                Boolean.TRUE.equals(d.approximate()),
                fields.optional("/place", d.place()),
                parts(d),
                fields.names("/themes", register.themes(), d.themes()),
                topics,
                evidence,
                standing);
    }

    private List<Event.Participation> parts(FactDraft.OfEvent d) {
        var parts = new LinkedHashSet<Event.Participation>();
        var given = fields.few("/parts", d.parts());
        for (int i = 0; i < given.size(); i++) {
            parts.add(part("/parts/%d/actor".formatted(i), given.get(i)));
        }
        if (d.actors() != null) {
            var actors = fields.names("/actors", register.actors(), d.actors());
            parts.removeIf(part -> !actors.contains(part.actor()));
            actors.stream()
                    .filter(name -> parts.stream().noneMatch(part -> part.actor().equals(name)))
                    .map(name -> new Event.Participation(name, Event.Part.OTHER))
                    .toList()
                    .forEach(parts::add);
        }
        return List.copyOf(parts);
    }

    private Event.Participation part(String pointer, FactDraft.@Nullable Part given) {
        var actor = given == null ? null : given.actor();
        var how = given == null ? null : given.part();
        return new Event.Participation(
                actor == null
                        ? fields.missing(pointer)
                        : fields.name(pointer, register.actors(), actor),
                Objects.requireNonNullElse(how, Event.Part.OTHER));
    }

    private Statement statement(
            UUID id,
            FactDraft.OfStatement d,
            List<String> topics,
            List<Evidence> evidence,
            Standing standing) {
        return new Statement(
                id,
                fields.required("/kind", d.kind(), Statement.Kind.FEATURE),
                fields.text("/subject", d.subject()),
                fields.text("/text", d.text()),
                fields.optional("/before", d.before()),
                fields.optional("/after", d.after()),
                fields.optional("/stance", d.stance()),
                fields.names("/actors", register.actors(), d.actors()),
                fields.names("/themes", register.themes(), d.themes()),
                topics,
                evidence,
                standing);
    }

    private Relation relation(
            UUID id,
            FactDraft.OfRelation d,
            List<String> topics,
            List<Evidence> evidence,
            Standing standing) {
        var from = end("/from", d.from());
        var to = end("/to", d.to());
        if (from.id().equals(to.id()) && !fields.wrong()) {
            fields.fault("/to", "A fact is not linked with itself");
        }
        return new Relation(
                id,
                fields.required("/type", d.type(), Relation.Type.CAUSE),
                from,
                to,
                topics,
                evidence,
                standing);
    }

    private Relation.End end(String pointer, @Nullable Pick pick) {
        var end = pick == null || pick.id() == null ? null : register.ends().get(pick.id());
        if (end == null) {
            refused.with(
                    pointer,
                    EditProblem.UNKNOWN_NAME.code(),
                    "Give the id of an actor, event, term, figure or statement of the course");
            return new Relation.End(Relation.End.Kind.EVENT, new UUID(0, 0), "");
        }
        return end;
    }

    private List<Evidence> evidence(@Nullable List<QuoteDraft> drafts, List<Evidence> held) {
        var given = fields.few("/evidence", drafts);
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < given.size(); i++) {
            var draft = given.get(i);
            var piece = draft == null ? null : quotation.evidence("/evidence/" + i, draft, held);
            if (piece != null && !evidence.contains(piece)) {
                evidence.add(piece);
            }
        }
        if (evidence.isEmpty() && !fields.wrong()) {
            fields.fault("/evidence", "At least one quote is needed that says so");
        }
        return List.copyOf(evidence);
    }
}
