package org.examwright.knowledge.drafting;

import java.util.List;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.platform.Json;
import org.examwright.platform.MergePatch;

/** Facts as a person could have sent them, which a merge patch is laid over. */
public final class Drafts {
    private Drafts() {}

    /** A new fact; members that are null count as left out. */
    public static FactDraft sent(MergePatch body, Class<? extends FactDraft> type) {
        return partsDecide(body, laid(body, Json.MAPPER.createObjectNode(), type));
    }

    /** What a fact becomes by a patch, before it is held against the course. */
    public static FactDraft patched(Fact fact, MergePatch patch) {
        var now = of(fact);
        return partsDecide(patch, laid(patch, now, now.getClass()));
    }

    private static <D extends FactDraft> D laid(MergePatch patch, Object over, Class<D> type) {
        return patch.apply(Json.MAPPER.convertValue(over, type), type);
    }

    /** Where {@code parts} is given, {@code actors}, which repeats its names, does not count. */
    private static FactDraft partsDecide(MergePatch patch, FactDraft draft) {
        return patch.patch().has("parts") && draft instanceof FactDraft.OfEvent event
                ? event.withoutActors()
                : draft;
    }

    static FactDraft of(Fact fact) {
        var topics = picks(fact.topics());
        var evidence = fact.evidence().stream().map(QuoteDraft::of).toList();
        var note = fact.standing().note();
        return switch (fact) {
            case Actor a ->
                    new FactDraft.OfActor(
                            a.name(),
                            a.aliases(),
                            a.kind(),
                            a.role(),
                            a.offices(),
                            topics,
                            evidence,
                            note);
            case Event e ->
                    new FactDraft.OfEvent(
                            e.label(),
                            e.from(),
                            e.to(),
                            e.precision(),
                            e.approximate(),
                            e.place(),
                            null,
                            e.parts().stream().map(Drafts::part).toList(),
                            picks(e.themes()),
                            topics,
                            evidence,
                            note);
            case Term t ->
                    new FactDraft.OfTerm(
                            t.term(), t.kind(), t.definition(), topics, evidence, note);
            case Figure f ->
                    new FactDraft.OfFigure(
                            f.value(),
                            f.number(),
                            f.unit(),
                            f.measure(),
                            f.from(),
                            f.to(),
                            topics,
                            evidence,
                            note);
            case Statement s ->
                    new FactDraft.OfStatement(
                            s.kind(),
                            s.subject(),
                            s.text(),
                            s.before(),
                            s.after(),
                            s.stance(),
                            picks(s.actors()),
                            picks(s.themes()),
                            topics,
                            evidence,
                            note);
            case Relation r ->
                    new FactDraft.OfRelation(
                            r.type(),
                            Pick.of(r.from().id()),
                            Pick.of(r.to().id()),
                            topics,
                            evidence,
                            note);
        };
    }

    private static FactDraft.Part part(Event.Participation part) {
        return new FactDraft.Part(new Pick(null, part.actor()), part.part());
    }

    private static List<Pick> picks(List<String> names) {
        return names.stream().map(name -> new Pick(null, name)).toList();
    }
}
