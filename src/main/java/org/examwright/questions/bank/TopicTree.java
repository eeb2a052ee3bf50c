package org.examwright.questions.bank;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.knowledge.Topic;
import org.examwright.questions.Candidate;
import org.jspecify.annotations.Nullable;

/** Which topic stands above which: a question of a topic belongs to those above it too. */
record TopicTree(Map<UUID, UUID> parents) {
    static TopicTree of(List<Topic> topics) {
        Map<UUID, UUID> parents = new HashMap<>();
        for (Topic topic : topics) {
            UUID parent = topic.parent();
            if (parent != null) {
                parents.put(topic.id(), parent);
            }
        }
        return new TopicTree(Map.copyOf(parents));
    }

    /** The topics and all above them; a circle, which should not be, ends where it closes. */
    List<UUID> withAbove(List<UUID> topics) {
        Set<UUID> all = new LinkedHashSet<>();
        for (UUID topic : topics) {
            @Nullable UUID next = topic;
            while (next != null && all.add(next)) {
                next = parents.get(next);
            }
        }
        return List.copyOf(all);
    }

    /** The topic and all below it. */
    List<UUID> withBelow(UUID topic) {
        return Stream.concat(
                        Stream.of(topic),
                        parents.keySet().stream()
                                .filter(below -> withAbove(List.of(below)).contains(topic)))
                .distinct()
                .toList();
    }

    Candidate withTopicsAbove(Candidate candidate) {
        return new Candidate(
                candidate.id(),
                candidate.version(),
                candidate.type(),
                candidate.status(),
                candidate.stale(),
                candidate.marks(),
                withAbove(candidate.topics()),
                candidate.themes(),
                candidate.band(),
                candidate.demand(),
                candidate.likeness(),
                candidate.key());
    }
}
