package org.examwright.knowledge.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Which topic's lane each event stands in. The lanes are the topics of one level of the syllabus:
 * the highest one that has more than one topic with events, beginning below the topic asked for.
 */
final class TopicLanes {
    private static final int DEEPEST = 20;

    private final List<Topic> topics;
    private final Map<String, Topic> byName = new HashMap<>();
    private final Map<UUID, Topic> byId = new HashMap<>();

    /** An event's lane; the one without a topic comes last. */
    record TopicLane(@Nullable Topic topic, List<Event> events) {}

    /**
     * Lanes of a syllabus.
     *
     * @param topics in the order of the syllabus
     */
    TopicLanes(List<Topic> topics) {
        this.topics = topics;
        for (var topic : topics) {
            byName.put(topic.name(), topic);
            byId.put(topic.id(), topic);
        }
    }

    /** A topic and all above it, the highest first; a circle ends where it closes. */
    private List<Topic> path(Topic topic) {
        var path = new ArrayList<Topic>();
        var seen = new HashSet<UUID>();
        @Nullable Topic next = topic;
        while (next != null && seen.add(next.id())) {
            path.addFirst(next);
            next = next.parent() == null ? null : byId.get(next.parent());
        }
        return path;
    }

    boolean isWithin(Event event, UUID topic) {
        return event.topics().stream()
                .map(byName::get)
                .anyMatch(
                        each ->
                                each != null
                                        && path(each).stream().anyMatch(t -> t.id().equals(topic)));
    }

    /**
     * Sorts events into lanes, each once: an event of several topics goes to the first.
     *
     * @param top only what is below this topic has lanes; null for all
     */
    List<TopicLane> of(List<Event> events, @Nullable UUID top) {
        var inOrder =
                events.stream()
                        .sorted(
                                Comparator.comparing(Event::from)
                                        .thenComparing(Event::to)
                                        .thenComparing(Event::label)
                                        .thenComparing(Event::id))
                        .toList();
        List<TopicLane> lanes = List.of();
        for (int depth = 0; depth < DEEPEST; depth++) {
            lanes = atDepth(inOrder, top, depth);
            if (lanes.size() != 1 || !hasTopicsBelow(lanes.getFirst())) {
                break;
            }
        }
        return lanes;
    }

    private boolean hasTopicsBelow(TopicLane lane) {
        var topic = lane.topic();
        return topic != null
                && lane.events().stream()
                        .flatMap(event -> event.topics().stream())
                        .map(byName::get)
                        .anyMatch(
                                each ->
                                        each != null
                                                && !each.equals(topic)
                                                && path(each).contains(topic));
    }

    private List<TopicLane> atDepth(List<Event> events, @Nullable UUID top, int depth) {
        var lanes = new LinkedHashMap<Topic, List<Event>>();
        topics.forEach(topic -> lanes.put(topic, new ArrayList<>()));
        var without = new ArrayList<Event>();
        for (var event : events) {
            var topic = lane(event, top, depth);
            var lane = topic == null ? without : lanes.getOrDefault(topic, without);
            lane.add(event);
        }
        var filled = new ArrayList<TopicLane>();
        lanes.forEach(
                (topic, its) -> {
                    if (!its.isEmpty()) {
                        filled.add(new TopicLane(topic, its));
                    }
                });
        if (!without.isEmpty()) {
            filled.add(new TopicLane(null, without));
        }
        return filled;
    }

    private @Nullable Topic lane(Event event, @Nullable UUID top, int depth) {
        for (var name : event.topics()) {
            var topic = byName.get(name);
            if (topic != null) {
                var path = path(topic);
                int from = top == null ? 0 : indexOf(path, top) + 1;
                if (top == null || from > 0) {
                    return path.get(Math.min(path.size() - 1, Math.max(0, from + depth)));
                }
            }
        }
        return null;
    }

    private static int indexOf(List<Topic> path, UUID topic) {
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).id().equals(topic)) {
                return i;
            }
        }
        return -1;
    }
}
