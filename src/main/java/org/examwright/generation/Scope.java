package org.examwright.generation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.writing.Candidate;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;

/** Which candidates an order lets through: by topic, with those below it, by theme, by days. */
final class Scope {
    private final Order order;
    private final Set<String> topics = new HashSet<>();
    private final Set<String> themes = new HashSet<>();

    Scope(Order order, Ground ground, List<Theme> known) {
        this.order = order;
        Set<UUID> ids = new HashSet<>(order.topics());
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Topic topic : ground.topics()) {
                UUID parent = topic.parent();
                grown |= parent != null && ids.contains(parent) && ids.add(topic.id());
            }
        }
        ground.topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .forEach(topic -> topics.add(topic.name()));
        known.stream()
                .filter(theme -> order.themes().contains(theme.id()))
                .forEach(theme -> themes.add(theme.name()));
    }

    boolean admits(Candidate candidate) {
        return (order.topics().isEmpty() || candidate.topics().stream().anyMatch(topics::contains))
                && (order.themes().isEmpty()
                        || candidate.themes().stream().anyMatch(themes::contains))
                && overlaps(candidate);
    }

    private boolean overlaps(Candidate candidate) {
        LocalDate from = order.from();
        LocalDate to = order.to();
        if (from == null && to == null) {
            return true;
        }
        LocalDate first = candidate.from();
        LocalDate last = candidate.to();
        return first != null
                && last != null
                && (to == null || !first.isAfter(to))
                && (from == null || !last.isBefore(from));
    }
}
