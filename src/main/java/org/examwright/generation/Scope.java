package org.examwright.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.language.Dates;
import org.examwright.generation.writing.Candidate;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;

/** Which candidates an order lets through: by topic, with those below it, by theme, by days. */
final class Scope {
    private final Order order;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> topics = new HashSet<>();
    private final Set<String> themes = new HashSet<>();

    Scope(Order order, Ground ground, List<Theme> known) {
        this.order = order;
        Set<UUID> ids = new HashSet<>(order.topics());
        ground.topics().stream()
                .filter(topic -> ids.contains(topic.id()))
                .forEach(topic -> asked.add(topic.name()));
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

    /** What the order keeps to, in the course's own names: "on the war, between 1914 and 1918". */
    String said() {
        List<String> said = new ArrayList<>();
        if (!asked.isEmpty()) {
            said.add("on " + String.join(" or ", asked));
        }
        if (!themes.isEmpty()) {
            said.add("of the theme " + String.join(" or ", new TreeSet<>(themes)));
        }
        LocalDate from = order.from();
        LocalDate to = order.to();
        if (from != null && to != null) {
            said.add("between " + day(from, 1, 1) + " and " + day(to, 12, 31));
        } else if (from != null) {
            said.add("from " + day(from, 1, 1) + " on");
        } else if (to != null) {
            said.add("up to " + day(to, 12, 31));
        }
        return String.join(", ", said);
    }

    /** The year alone, where the day is its first or last. */
    private static String day(LocalDate day, int month, int dayOfMonth) {
        return day.getMonthValue() == month && day.getDayOfMonth() == dayOfMonth
                ? String.valueOf(day.getYear())
                : Dates.day(day);
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
