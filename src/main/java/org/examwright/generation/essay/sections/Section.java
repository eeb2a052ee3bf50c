package org.examwright.generation.essay.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.Happening;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Composition;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.Topic;

/**
 * What notes tell under one heading, as points of an essay, dated ones first.
 *
 * @param first the first year its points tell of
 * @param last the last
 */
record Section(Title title, List<Statement> points, int first, int last) {
    static final int LEAST = 3;
    private static final int MOST = 6;
    private static final double SAME = 0.4;

    /** The sections of a course that have a title and enough to say, by time. */
    static List<Section> of(Ground ground) {
        List<String> texts = texts(ground);
        List<Section> sections = new ArrayList<>();
        Map<String, List<Happening>> events = new HashMap<>();
        Map<String, List<Statement>> statements = new HashMap<>();
        for (Happening happening : ground.happenings()) {
            above(happening.event().topics(), ground)
                    .forEach(topic -> put(events, topic, happening));
        }
        for (Statement statement : ground.statements()) {
            above(statement.topics(), ground).forEach(topic -> put(statements, topic, statement));
        }
        for (Topic topic : ground.topics()) {
            Title.of(topic.name(), ground, texts)
                    .ifPresent(
                            title -> {
                                List<Statement> points =
                                        points(
                                                events.getOrDefault(topic.name(), List.of()),
                                                statements.getOrDefault(topic.name(), List.of()));
                                add(sections, title, points);
                            });
        }
        return inTime(sections);
    }

    private static List<String> texts(Ground ground) {
        return ground.happenings().stream()
                .flatMap(happening -> happening.event().evidence().stream())
                .map(evidence -> evidence.quote())
                .toList();
    }

    /** The topics named and those above them. */
    private static Set<String> above(List<String> topics, Ground ground) {
        Set<String> all = new LinkedHashSet<>(topics);
        for (String name : topics) {
            Optional<Topic> at = ground.topic(name);
            while (at.isPresent()) {
                UUID parent = at.get().parent();
                at =
                        ground.topics().stream()
                                .filter(topic -> topic.id().equals(parent))
                                .findFirst();
                at.ifPresent(topic -> all.add(topic.name()));
            }
        }
        return all;
    }

    /** What persons and bodies did, by time. */
    static List<Section> ofActors(Ground ground) {
        List<String> texts = texts(ground);
        List<Section> sections = new ArrayList<>();
        for (Actor actor : ground.actors()) {
            if (actor.kind() != Actor.Kind.GROUP) {
                List<Happening> deeds =
                        ground.people().deeds(actor).stream()
                                .filter(deed -> acts(actor, deed, ground))
                                .toList();
                add(sections, Title.of(actor, texts), points(deeds, List.of()));
            }
        }
        return inTime(sections);
    }

    /** Whether it is the actor that the sentence is about. */
    private static boolean acts(Actor actor, Happening deed, Ground ground) {
        return deed.clause().voice() == Clause.Voice.ACTIVE
                        && ground.people().names(deed.clause().subject(), actor)
                || deed.event().parts().stream()
                        .anyMatch(
                                part ->
                                        part.actor().equals(actor.name())
                                                && part.part() == Event.Part.AGENT);
    }

    private static void add(List<Section> sections, Title title, List<Statement> points) {
        int[] years =
                points.stream().flatMapToInt(point -> View.years(point.text())).sorted().toArray();
        if (points.size() >= LEAST && years.length >= LEAST) {
            sections.add(new Section(title, points, years[0], years[years.length - 1]));
        }
    }

    private static List<Section> inTime(List<Section> sections) {
        sections.sort(
                Comparator.comparingInt(Section::first)
                        .thenComparing(section -> section.title().phrase()));
        return sections;
    }

    private static <T> void put(Map<String, List<T>> lists, String topic, T thing) {
        lists.computeIfAbsent(topic, _ -> new ArrayList<>()).add(thing);
    }

    private static List<Statement> points(List<Happening> events, List<Statement> statements) {
        List<Statement> points = new ArrayList<>();
        for (Happening happening : events) {
            if (points.size() < MOST && !happening.clause().isState() && !personal(happening)) {
                add(points, point(happening));
            }
        }
        for (Statement statement : statements) {
            if (points.size() < MOST && telling(statement)) {
                add(points, point(statement, statement.text()));
            }
        }
        return points;
    }

    /** A birth or a bare death says nothing of what stands above it. */
    private static boolean personal(Happening happening) {
        return happening.clause().base().equals("die")
                || happening.label().toLowerCase(Locale.ROOT).matches(".*\\bwas born\\b.*");
    }

    private static void add(List<Statement> points, Statement point) {
        if (points.stream().allMatch(other -> Words.likeness(other.text(), point.text()) < SAME)) {
            points.add(point);
        }
    }

    /** A plain sentence with a year in it. */
    private static boolean telling(Statement statement) {
        return plain(statement) && View.years(statement.text()).findAny().isPresent();
    }

    private static boolean plain(Statement statement) {
        List<String> words = Words.tokens(statement.text());
        return statement.kind() != Kind.AIM
                && statement.kind() != Kind.QUOTATION
                && words.size() >= 4
                && words.size() <= 25
                && Clause.of(Words.capitalised(statement.text())).isPresent();
    }

    /** Its points, each under its title. */
    List<Statement> titled() {
        return points.stream()
                .map(
                        point ->
                                point.text().contains(title.phrase())
                                        ? point
                                        : saying(
                                                "On " + title.phrase() + ": " + point.text(),
                                                point))
                .toList();
    }

    private static Statement saying(String text, Statement point) {
        return new Statement(
                point.id(),
                point.kind(),
                point.subject(),
                text,
                null,
                null,
                null,
                point.actors(),
                point.themes(),
                point.topics(),
                point.evidence(),
                point.standing());
    }

    /** Everything a topic tells as a plain sentence. */
    static List<Statement> answers(Ground ground, String topic) {
        List<Statement> answers = new ArrayList<>();
        for (Happening happening : ground.happenings()) {
            if (happening.event().topics().contains(topic) && !personal(happening)) {
                add(answers, point(happening));
            }
        }
        for (Statement statement : ground.statements()) {
            if (statement.topics().contains(topic) && plain(statement)) {
                add(answers, point(statement, statement.text()));
            }
        }
        return answers;
    }

    private static Statement point(Happening happening) {
        return point(happening.event(), happening.told().replaceFirst("\\.$", ""));
    }

    private static Statement point(Fact fact, String text) {
        return new Statement(
                fact.id(),
                Kind.FEATURE,
                fact.name(),
                text,
                null,
                null,
                null,
                List.of(),
                Composition.themesOf(fact),
                fact.topics(),
                fact.evidence(),
                fact.standing());
    }

    /** Whether no fact speaks for both, and none of the one names the other. */
    boolean differsFrom(Section other) {
        return !names(other)
                && !other.names(this)
                && points.stream()
                        .noneMatch(
                                point ->
                                        other.points.stream()
                                                .anyMatch(that -> that.id().equals(point.id())));
    }

    private boolean names(Section other) {
        String title = other.title.phrase().toLowerCase(Locale.ROOT);
        return points.stream()
                .anyMatch(point -> point.text().toLowerCase(Locale.ROOT).contains(title));
    }

    /** How many years lie between two sections; 0 where they overlap. */
    int yearsTo(Section other) {
        return Math.max(0, Math.max(other.first - last, first - other.last));
    }
}
