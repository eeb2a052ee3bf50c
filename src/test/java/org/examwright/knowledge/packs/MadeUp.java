package org.examwright.knowledge.packs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Confusables;
import org.examwright.knowledge.Event;
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
import org.examwright.sources.Evidence;
import org.examwright.sources.Passage;
import org.examwright.sources.PassageKind;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceText;
import org.jspecify.annotations.Nullable;

/** Makes up a small course of any content; the same seed makes up the same. */
final class MadeUp {
    private static final List<String> ODD =
            List.of(
                    "null",
                    "true",
                    "1917",
                    "~",
                    "- a",
                    "a: b",
                    "# no",
                    "&x",
                    "*x",
                    "'",
                    "\"q\"",
                    "é",
                    "Ω 𝄞",
                    "1e5",
                    "2020-01-01",
                    "[a]",
                    "{b}",
                    "|",
                    ">",
                    "%",
                    "@",
                    "`",
                    "a\tb",
                    "yes",
                    "0x1F",
                    ".inf",
                    "e-1",
                    "a-b",
                    "!!str x",
                    "<<",
                    "=");

    record Course(SourceDetails details, SourceText text, Knowledge knowledge) {}

    private final Random random;
    private final SourceId source = SourceId.next();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final List<String> themes = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private int made;

    MadeUp(Random random) {
        this.random = random;
    }

    Course course() {
        int line = 1;
        for (int i = 0; i < 6; i++) {
            line += 1 + random.nextInt(3);
            var text = "  " + words() + " " + words() + " " + words();
            passages.add(new Passage(UUID.randomUUID(), line, PassageKind.TEXT, List.of(), text));
        }
        var topicList = new ArrayList<Topic>();
        for (int i = 0; i < 3; i++) {
            topics.add(name("topic"));
            var above = i == 0 || random.nextBoolean() ? null : topicList.get(i - 1).id();
            topicList.add(
                    new Topic(
                            UUID.randomUUID(),
                            topics.getLast(),
                            above,
                            maybe(day()),
                            null,
                            random.nextBoolean()
                                    ? List.of()
                                    : List.of(new Topic.Specification("OCR", words(), null))));
        }
        themes.add(name("theme"));
        var theme = new Theme(UUID.randomUUID(), themes.getFirst(), maybe(words()));
        var people = times(3, this::actor);
        people.forEach(actor -> actors.add(actor.name()));
        var events = times(3, this::event);
        var terms = times(2, this::term);
        var figures = times(2, this::figure);
        var statements = times(3, this::statement);
        var relations =
                List.of(
                        link(
                                Relation.Type.CAUSE,
                                Relation.End.of(events.get(0)),
                                Relation.End.of(statements.get(0))),
                        link(
                                Relation.Type.CAUSE,
                                Relation.End.of(people.get(0)),
                                Relation.End.of(figures.get(0))),
                        link(
                                Relation.Type.PART_OF,
                                Relation.End.of(terms.get(0)),
                                Relation.End.of(terms.get(1))));
        var sets =
                new Confusables(
                        List.of(
                                List.of(actors.get(0), terms.get(0).term()),
                                List.of(events.get(0).label(), events.get(1).label())));
        var extract = random.nextBoolean();
        var details =
                new SourceDetails(
                        words(),
                        extract ? SourceDetails.Kind.EXTRACT : SourceDetails.Kind.NOTES,
                        maybe(words()),
                        null,
                        random.nextBoolean() ? null : "https://example.org/a?b=c#d",
                        extract ? words() : null);
        return new Course(
                details,
                new SourceText(source, 1, details.title(), passages),
                new Knowledge(
                        topicList,
                        List.of(theme),
                        people,
                        events,
                        terms,
                        figures,
                        statements,
                        relations,
                        sets));
    }

    private Actor actor() {
        return new Actor(
                UUID.randomUUID(),
                name("actor"),
                List.of(name("alias"), name("alias")),
                one(Actor.Kind.values()),
                maybe(words()),
                List.of(new Actor.Tenure(words(), maybe(day()), null)),
                one(topics),
                quotes(),
                standing());
    }

    private Event event() {
        var day = day();
        var parts = new LinkedHashSet<Event.Participation>();
        for (int i = 0; i < random.nextInt(4); i++) {
            parts.add(
                    new Event.Participation(
                            actors.get(random.nextInt(actors.size())), one(Event.Part.values())));
        }
        return new Event(
                        UUID.randomUUID(),
                        name("event"),
                        day,
                        day,
                        Event.Precision.DAY,
                        random.nextBoolean(),
                        maybe(words()),
                        List.copyOf(parts),
                        themes,
                        one(topics),
                        quotes(),
                        standing())
                .within(quotes());
    }

    private Term term() {
        return new Term(
                UUID.randomUUID(),
                name("term"),
                one(Term.Kind.values()),
                words(),
                List.of(),
                quotes(),
                standing());
    }

    private Figure figure() {
        return new Figure(
                UUID.randomUUID(),
                name("figure"),
                maybe(new BigDecimal(random.nextInt() + ".50")),
                maybe(words()),
                maybe(words()),
                maybe(day()),
                null,
                one(topics),
                quotes(),
                standing());
    }

    private Statement statement() {
        return new Statement(
                UUID.randomUUID(),
                one(Statement.Kind.values()),
                words(),
                name("statement"),
                words(),
                words(),
                maybe(words()),
                one(actors),
                themes,
                one(topics),
                quotes(),
                standing());
    }

    private Relation link(Relation.Type type, Relation.End from, Relation.End to) {
        return new Relation(UUID.randomUUID(), type, from, to, one(topics), quotes(), standing());
    }

    private Standing standing() {
        var standing =
                random.nextBoolean()
                        ? Standing.PACK
                        : new Standing(
                                one(FactStatus.EXTRACTED, FactStatus.CONFIRMED, FactStatus.EDITED),
                                one(Origin.EXTRACTION, Origin.TEACHER),
                                random.nextInt(101) / 100.0);
        return standing.noting(maybe(words()));
    }

    private List<Evidence> quotes() {
        var passage = passages.get(random.nextInt(passages.size()));
        var text = passage.text();
        int length = text.codePointCount(0, text.length());
        int from = random.nextInt(length);
        int to = from + 1 + random.nextInt(length - from);
        var quote =
                text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        return List.of(new Evidence(source, 1, passage.line(), from, to, quote));
    }

    private String name(String kind) {
        made += 1;
        return words() + " " + kind + made;
    }

    private String words() {
        return ODD.get(random.nextInt(ODD.size())) + " w" + random.nextInt(9);
    }

    private LocalDate day() {
        return LocalDate.of(-500 + random.nextInt(2500), 1 + random.nextInt(12), 3);
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? null : value;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private List<String> one(List<String> names) {
        return List.of(names.get(random.nextInt(names.size())));
    }

    private static <T> List<T> times(int count, Supplier<T> make) {
        var all = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            all.add(make.get());
        }
        return all;
    }
}
