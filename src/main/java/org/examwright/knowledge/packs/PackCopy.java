package org.examwright.knowledge.packs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.FactStatus;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Origin;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.packs.PackFacts.ActorLine;
import org.examwright.knowledge.packs.PackFacts.CauseLine;
import org.examwright.knowledge.packs.PackFacts.EventLine;
import org.examwright.knowledge.packs.PackFacts.FigureLine;
import org.examwright.knowledge.packs.PackFacts.Line;
import org.examwright.knowledge.packs.PackFacts.RelationLine;
import org.examwright.knowledge.packs.PackFacts.StatementLine;
import org.examwright.knowledge.packs.PackFacts.TermLine;
import org.examwright.platform.UuidV7;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.jspecify.annotations.Nullable;

/** Makes a sound pack's lines into facts with ids of their own and evidence in given sources. */
final class PackCopy {
    private final PackOutline outline;
    private final List<PackFacts> files;
    private final Map<String, SourceId> sources;
    private final Map<String, PackNote> notes = new HashMap<>();
    private final Map<String, Fact> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    PackCopy(
            PackOutline outline,
            List<PackNote> notes,
            List<PackFacts> files,
            Map<String, SourceId> sources) {
        this.outline = outline;
        this.files = files;
        this.sources = sources;
        notes.forEach(note -> this.notes.put(note.file(), note));
    }

    Knowledge knowledge() {
        var actors = each(PackFacts::actors, this::actor);
        return new Knowledge(
                topics(),
                outline.themes().stream()
                        .map(theme -> new Theme(UuidV7.next(), theme.name(), theme.description()))
                        .toList(),
                actors,
                each(PackFacts::events, this::event),
                each(PackFacts::terms, this::term),
                each(PackFacts::figures, this::figure),
                each(PackFacts::statements, this::statement),
                Stream.concat(
                                each(PackFacts::causes, this::cause).stream(),
                                each(PackFacts::relations, this::relation).stream())
                        .toList(),
                confusable());
    }

    private <L extends Line, F extends Fact> List<F> each(
            Function<PackFacts, List<L>> part, Function<L, F> make) {
        var made = new ArrayList<F>();
        for (var file : files) {
            for (var line : part.apply(file)) {
                var fact = make.apply(line);
                byKey.put(line.key(), fact);
                if (fact instanceof Actor || fact instanceof Term) {
                    names.add(fact.name().toLowerCase(Locale.ROOT));
                }
                made.add(fact);
            }
        }
        return made;
    }

    /** By names, where the pack may also give the key of a fact. */
    private Confusables confusable() {
        return new Confusables(
                outline.confusable().stream()
                        .map(set -> set.stream().map(this::named).toList())
                        .toList());
    }

    private String named(String nameOrKey) {
        var fact = byKey.get(nameOrKey);
        return fact == null || names.contains(nameOrKey.toLowerCase(Locale.ROOT))
                ? nameOrKey
                : fact.name();
    }

    private List<Topic> topics() {
        var ids = new HashMap<String, UUID>();
        outline.topics().forEach(topic -> ids.put(topic.name(), UuidV7.next()));
        return outline.topics().stream()
                .map(
                        topic ->
                                new Topic(
                                        id(ids, topic.name()),
                                        topic.name(),
                                        topic.parent() == null ? null : id(ids, topic.parent()),
                                        day(topic.from()),
                                        day(topic.to()),
                                        topic.specification().stream()
                                                .map(PackCopy::specification)
                                                .toList()))
                .toList();
    }

    private static UUID id(Map<String, UUID> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("No topic " + name);
        }
        return id;
    }

    private static Topic.Specification specification(PackOutline.SpecificationLine line) {
        return new Topic.Specification(line.board(), line.paper(), line.theme());
    }

    private Actor actor(ActorLine line) {
        return new Actor(
                UuidV7.next(),
                line.name(),
                line.aliases(),
                Actor.Kind.valueOf(line.kind()),
                line.role(),
                line.offices().stream()
                        .map(o -> new Actor.Tenure(o.office(), day(o.from()), day(o.to())))
                        .toList(),
                line.topics(),
                evidence(line),
                standing(line));
    }

    private Event event(EventLine line) {
        var parts = new ArrayList<Event.Participation>();
        line.agents().forEach(key -> parts.add(part(key, Event.Part.AGENT)));
        line.patients().forEach(key -> parts.add(part(key, Event.Part.PATIENT)));
        line.others().forEach(key -> parts.add(part(key, Event.Part.OTHER)));
        line.parts().forEach(p -> parts.add(part(p.actor(), Event.Part.valueOf(p.part()))));
        return new Event(
                UuidV7.next(),
                line.label(),
                LocalDate.parse(line.from()),
                LocalDate.parse(line.to()),
                Event.Precision.valueOf(line.precision()),
                line.approximate(),
                line.place(),
                parts,
                line.themes(),
                line.topics(),
                evidence(line),
                line.context().stream().map(this::evidence).toList(),
                standing(line));
    }

    private Event.Participation part(String key, Event.Part part) {
        return new Event.Participation(fact(key).name(), part);
    }

    private Term term(TermLine line) {
        return new Term(
                UuidV7.next(),
                line.term(),
                Term.Kind.valueOf(line.kind()),
                line.definition(),
                line.topics(),
                evidence(line),
                standing(line));
    }

    private Figure figure(FigureLine line) {
        var number = line.number();
        return new Figure(
                UuidV7.next(),
                line.value(),
                number == null ? null : new BigDecimal(number),
                line.unit(),
                line.measure(),
                day(line.from()),
                day(line.to()),
                line.topics(),
                evidence(line),
                standing(line));
    }

    private Statement statement(StatementLine line) {
        return new Statement(
                UuidV7.next(),
                Statement.Kind.valueOf(line.kind()),
                line.subject(),
                line.text(),
                line.before(),
                line.after(),
                line.stance(),
                line.actors().stream().map(key -> fact(key).name()).toList(),
                line.themes(),
                line.topics(),
                evidence(line),
                standing(line));
    }

    private Relation cause(CauseLine line) {
        return link(Relation.Type.CAUSE, line.from(), line.to(), line);
    }

    private Relation relation(RelationLine line) {
        return link(Relation.Type.valueOf(line.type()), line.from(), line.to(), line);
    }

    private Relation link(Relation.Type type, String from, String to, Line line) {
        return new Relation(
                UuidV7.next(),
                type,
                Relation.End.of(fact(from)),
                Relation.End.of(fact(to)),
                line.topics(),
                evidence(line),
                standing(line));
    }

    private Fact fact(String key) {
        var fact = byKey.get(key);
        if (fact == null) {
            throw new IllegalStateException("No fact " + key);
        }
        return fact;
    }

    private static Standing standing(Line line) {
        var said = line.standing();
        var confidence = said == null ? null : said.confidence();
        var standing =
                said == null
                        ? Standing.PACK
                        : new Standing(
                                FactStatus.valueOf(said.status()),
                                Origin.valueOf(said.origin()),
                                confidence == null ? 1 : confidence,
                                null,
                                said.extraction());
        return standing.noting(line.note());
    }

    private List<Evidence> evidence(Line line) {
        return line.quotes().stream().map(this::evidence).toList();
    }

    private Evidence evidence(PackFacts.Quote quote) {
        var note = notes.get(quote.note());
        var source = sources.get(quote.note());
        if (note == null || source == null) {
            throw new IllegalStateException("No source for the note " + quote.note());
        }
        var place = note.at(quote).orElseThrow();
        return new Evidence(source, 1, place.line(), place.start(), place.end(), quote.quote());
    }

    static @Nullable LocalDate day(@Nullable String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }
}
