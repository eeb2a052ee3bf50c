package org.examwright.generation.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.examwright.knowledge.Topic;

/** How near topics lie to one another in the course's tree. */
public final class Syllabus {
    private static final double SISTERS = 0.6;
    private static final double APART = 0.1;
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    Syllabus(List<Topic> all) {
        all.forEach(topic -> topics.putIfAbsent(topic.name(), topic));
    }

    /**
     * 1 where two facts share a topic, 0.6 where their topics have the same parent, 0.1 else; facts
     * of no topic are taken to be near.
     */
    public double nearness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains)) {
            return 1;
        }
        Set<UUID> parents = parents(one);
        parents.retainAll(parents(other));
        return parents.isEmpty() ? APART : SISTERS;
    }

    private Set<UUID> parents(List<String> names) {
        Set<UUID> parents = new HashSet<>();
        for (String name : names) {
            Topic topic = topics.get(name);
            if (topic != null) {
                UUID parent = topic.parent();
                parents.add(parent == null ? topic.id() : parent);
            }
        }
        return parents;
    }
}
