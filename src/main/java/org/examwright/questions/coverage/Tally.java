package org.examwright.questions.coverage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Topic;
import org.examwright.questions.Candidate;
import org.examwright.questions.QuestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Counts facts and questions where topics and themes cross. What belongs to a topic belongs to
 * those above it too, and counts once in each.
 */
final class Tally {
    /** Stands for what has no topic or no theme. */
    static final UUID NONE = new UUID(0, 0);

    /** Stands for all topics or all themes together. */
    static final UUID ALL = new UUID(0, 1);

    enum FactKind {
        ACTOR,
        EVENT,
        TERM,
        FIGURE,
        STATEMENT,
        RELATION
    }

    private record Crossing(UUID topic, UUID theme) {}

    private static final class Count {
        private final Map<FactKind, Integer> facts = new EnumMap<>(FactKind.class);
        private final Map<QuestionStatus, Integer> questions = new EnumMap<>(QuestionStatus.class);
    }

    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<UUID, Topic> topicsById = new HashMap<>();
    private final Map<String, UUID> themes = new HashMap<>();
    private final Map<Crossing, Count> counts = new HashMap<>();

    Tally(Knowledge known, List<Candidate> questions) {
        known.topics().forEach(topic -> topics.put(topic.name(), topic));
        known.topics().forEach(topic -> topicsById.put(topic.id(), topic));
        known.themes().forEach(theme -> themes.put(theme.name(), theme.id()));
        known.facts().forEach(this::count);
        questions.forEach(this::count);
    }

    /** What stands at a crossing; NONE and ALL may be asked for. */
    Cell at(UUID topic, UUID theme) {
        var count = counts.getOrDefault(new Crossing(topic, theme), new Count());
        var facts = new EnumMap<FactKind, Integer>(FactKind.class);
        for (var kind : FactKind.values()) {
            facts.put(kind, count.facts.getOrDefault(kind, 0));
        }
        int approved = count.questions.getOrDefault(QuestionStatus.APPROVED, 0);
        int inReview = count.questions.getOrDefault(QuestionStatus.IN_REVIEW, 0);
        int drafts = count.questions.getOrDefault(QuestionStatus.DRAFT, 0);
        return new Cell(
                facts, new Cell.Questions(approved, inReview, approved + inReview + drafts));
    }

    private void count(Fact fact) {
        var its = new HashSet<UUID>();
        fact.topics().forEach(name -> withAbove(topics.get(name), its));
        var kind = kind(fact);
        var threads = new HashSet<UUID>();
        for (var name : themes(fact)) {
            threads.add(themes.getOrDefault(name, NONE));
        }
        crossings(its, threads).forEach(at -> at.facts.merge(kind, 1, Integer::sum));
    }

    private void count(Candidate question) {
        var its = new HashSet<UUID>();
        question.topics().forEach(id -> withAbove(topicsById.get(id), its));
        var threads = new HashSet<>(question.themes());
        crossings(its, threads)
                .forEach(at -> at.questions.merge(question.status(), 1, Integer::sum));
    }

    private List<Count> crossings(Set<UUID> its, Set<UUID> threads) {
        var rows = new HashSet<>(its.isEmpty() ? Set.of(NONE) : its);
        rows.add(ALL);
        var columns = new HashSet<>(threads.isEmpty() ? Set.of(NONE) : threads);
        columns.add(ALL);
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> new Crossing(row, column)))
                .map(at -> counts.computeIfAbsent(at, _ -> new Count()))
                .toList();
    }

    /** Adds a topic and all above it; a circle ends where it closes. */
    private void withAbove(@Nullable Topic topic, Set<UUID> all) {
        var next = topic;
        while (next != null && all.add(next.id())) {
            next = next.parent() == null ? null : topicsById.get(next.parent());
        }
    }

    private static List<String> themes(Fact fact) {
        return switch (fact) {
            case Event event -> event.themes();
            case Statement statement -> statement.themes();
            case Actor _, Term _, Figure _, Relation _ -> List.of();
        };
    }

    private static FactKind kind(Fact fact) {
        return switch (fact) {
            case Actor _ -> FactKind.ACTOR;
            case Event _ -> FactKind.EVENT;
            case Term _ -> FactKind.TERM;
            case Figure _ -> FactKind.FIGURE;
            case Statement _ -> FactKind.STATEMENT;
            case Relation _ -> FactKind.RELATION;
        };
    }
}
