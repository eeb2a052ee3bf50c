package org.examwright.knowledge.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Relation.End.Kind;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.packs.PackFacts.ActorLine;
import org.examwright.knowledge.packs.PackFacts.CauseLine;
import org.examwright.knowledge.packs.PackFacts.EventLine;
import org.examwright.knowledge.packs.PackFacts.FigureLine;
import org.examwright.knowledge.packs.PackFacts.OfficeLine;
import org.examwright.knowledge.packs.PackFacts.PartLine;
import org.examwright.knowledge.packs.PackFacts.Quote;
import org.examwright.knowledge.packs.PackFacts.RelationLine;
import org.examwright.knowledge.packs.PackFacts.StandingLine;
import org.examwright.knowledge.packs.PackFacts.StatementLine;
import org.examwright.knowledge.packs.PackFacts.TermLine;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** A course's facts as the lines of a pack: the way back from {@link PackCopy}. */
final class PackLines {
    private static final Set<Kind> CAUSES = Set.of(Kind.EVENT, Kind.TERM, Kind.STATEMENT);
    private static final Set<Kind> CAUSED = Set.of(Kind.EVENT, Kind.STATEMENT);

    private final Knowledge knowledge;
    private final Map<UUID, String> keys;
    private final Map<String, String> notes;
    private final Map<String, String> actors = new HashMap<>();

    /**
     * @param keys of all facts but relations
     * @param notes paths of the notes by their {@link #place}
     */
    PackLines(Knowledge knowledge, Map<UUID, String> keys, Map<String, String> notes) {
        this.knowledge = knowledge;
        this.keys = keys;
        this.notes = notes;
        knowledge.actors().forEach(actor -> actors.put(actor.name(), key(actor)));
    }

    static String place(SourceId source, int version) {
        return source + "/" + version;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A file for each kind of fact that the course has. */
    Map<String, PackFacts> files() {
        var a = knowledge.actors().stream().map(this::actor).toList();
        var e = knowledge.events().stream().map(this::event).toList();
        var t = knowledge.terms().stream().map(this::term).toList();
        var f = knowledge.figures().stream().map(this::figure).toList();
        var s = knowledge.statements().stream().map(this::statement).toList();
        var links = knowledge.relations().stream().filter(this::linked).toList();
        var c = links.stream().filter(PackLines::plainCause).map(this::cause).toList();
        var r = links.stream().filter(link -> !plainCause(link)).map(this::relation).toList();
        var files = new LinkedHashMap<String, PackFacts>();
        files.put("facts/01-actors.yaml", new PackFacts(a, n(), n(), n(), n(), n(), n()));
        files.put("facts/02-events.yaml", new PackFacts(n(), e, n(), n(), n(), n(), n()));
        files.put("facts/03-terms.yaml", new PackFacts(n(), n(), t, n(), n(), n(), n()));
        files.put("facts/04-figures.yaml", new PackFacts(n(), n(), n(), f, n(), n(), n()));
        files.put("facts/05-statements.yaml", new PackFacts(n(), n(), n(), n(), s, n(), n()));
        files.put("facts/06-causes.yaml", new PackFacts(n(), n(), n(), n(), n(), c, n()));
        files.put("facts/07-relations.yaml", new PackFacts(n(), n(), n(), n(), n(), n(), r));
        files.values().removeIf(file -> file.lines().findAny().isEmpty());
        return files;
    }

    private static <T> List<T> n() {
        return List.of();
    }

    /** The sets with events by their keys: a label is long, and may be like another. */
    List<List<String>> confusable() {
        var named =
                Stream.concat(knowledge.actors().stream(), knowledge.terms().stream())
                        .map(Fact::name)
                        .toList();
        var events = new HashMap<String, String>();
        knowledge.events().forEach(event -> events.putIfAbsent(event.label(), key(event)));
        Function<String, Optional<String>> nameOrKey =
                name ->
                        named.contains(name)
                                ? Optional.of(name)
                                : Optional.ofNullable(events.get(name));
        return knowledge.confusable().sets().stream()
                .map(set -> set.stream().map(nameOrKey).flatMap(Optional::stream).toList())
                .filter(set -> set.size() > 1)
                .toList();
    }

    private ActorLine actor(Actor actor) {
        return new ActorLine(
                key(actor),
                actor.name(),
                actor.kind().name(),
                actor.aliases(),
                actor.role(),
                actor.offices().stream()
                        .map(o -> new OfficeLine(o.office(), day(o.from()), day(o.to())))
                        .toList(),
                actor.topics(),
                quotes(actor),
                actor.standing().note(),
                standing(actor));
    }

    private EventLine event(Event event) {
        var sorted =
                event.parts().stream()
                        .sorted(Comparator.comparing(Event.Participation::part))
                        .toList()
                        .equals(event.parts());
        return new EventLine(
                key(event),
                event.label(),
                event.from().toString(),
                event.to().toString(),
                event.precision().name(),
                event.approximate(),
                event.place(),
                sorted ? parts(event, Event.Part.AGENT) : List.of(),
                sorted ? parts(event, Event.Part.PATIENT) : List.of(),
                sorted ? parts(event, Event.Part.OTHER) : List.of(),
                sorted ? List.of() : parts(event),
                event.themes(),
                event.topics(),
                quotes(event),
                quotes(event.context()),
                event.standing().note(),
                standing(event));
    }

    private List<String> parts(Event event, Event.Part part) {
        return keysOf(
                event.parts().stream()
                        .filter(each -> each.part() == part)
                        .map(Event.Participation::actor)
                        .toList());
    }

    private List<PartLine> parts(Event event) {
        var parts = new ArrayList<PartLine>();
        for (var each : event.parts()) {
            keysOf(List.of(each.actor()))
                    .forEach(key -> parts.add(new PartLine(key, each.part().name())));
        }
        return parts;
    }

    private List<String> keysOf(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(actors.get(name)).stream())
                .toList();
    }

    private TermLine term(Term term) {
        return new TermLine(
                key(term),
                term.term(),
                term.kind().name(),
                term.definition(),
                term.topics(),
                quotes(term),
                term.standing().note(),
                standing(term));
    }

    private FigureLine figure(Figure figure) {
        var number = figure.number();
        return new FigureLine(
                key(figure),
                figure.value(),
                number == null ? null : number.toPlainString(),
                figure.unit(),
                figure.measure(),
                day(figure.from()),
                day(figure.to()),
                figure.topics(),
                quotes(figure),
                figure.standing().note(),
                standing(figure));
    }

    private StatementLine statement(Statement statement) {
        return new StatementLine(
                key(statement),
                statement.kind().name(),
                statement.subject(),
                statement.text(),
                statement.before(),
                statement.after(),
                statement.stance(),
                keysOf(statement.actors()),
                statement.themes(),
                statement.topics(),
                quotes(statement),
                statement.standing().note(),
                standing(statement));
    }

    private boolean linked(Relation link) {
        return keys.containsKey(link.from().id()) && keys.containsKey(link.to().id());
    }

    private static boolean plainCause(Relation link) {
        return link.type() == Relation.Type.CAUSE
                && CAUSES.contains(link.from().kind())
                && CAUSED.contains(link.to().kind());
    }

    private CauseLine cause(Relation link) {
        return new CauseLine(
                key(link.from().id()),
                key(link.to().id()),
                link.topics(),
                quotes(link),
                link.standing().note(),
                standing(link));
    }

    private RelationLine relation(Relation link) {
        return new RelationLine(
                link.type().name(),
                key(link.from().id()),
                key(link.to().id()),
                link.topics(),
                quotes(link),
                link.standing().note(),
                standing(link));
    }

    private String key(Fact fact) {
        return key(fact.id());
    }

    private String key(UUID id) {
        return keys.getOrDefault(id, id.toString());
    }

    /** With their lines, since what was read is often said in many. */
    private List<Quote> quotes(Fact fact) {
        return quotes(fact.evidence());
    }

    private List<Quote> quotes(List<Evidence> evidence) {
        return evidence.stream()
                .flatMap(
                        e ->
                                Optional.ofNullable(
                                        notes.get(place(e.sourceId(), e.sourceVersion())))
                                        .map(n -> new Quote(n, e.quote(), e.line(), e.start()))
                                        .stream())
                .toList();
    }

    /** None where the pack vouches for it; what its own note no longer says, a person keeps. */
    private @Nullable StandingLine standing(Fact fact) {
        var standing = fact.standing();
        if (quotes(fact).isEmpty() && standing.origin() == Origin.PACK) {
            return new StandingLine(standing.status().name(), Origin.TEACHER.name(), null, null);
        }
        var plain = new Standing(standing.status(), standing.origin(), standing.confidence());
        return plain.equals(Standing.PACK)
                ? null
                : new StandingLine(
                        standing.status().name(),
                        standing.origin().name(),
                        standing.confidence(),
                        standing.extraction());
    }
}
