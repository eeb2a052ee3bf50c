package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What events have in common, in words that a question can name it by: the title of a topic they
 * all stand under, or of the one above it, where the title reads as a name inside a sentence. "The
 * show trials" does, "Why did the alliance break down?" and "Background" do not.
 */
public final class MatterNames {
    private MatterNames() {}

    /**
     * A matter some events belong to.
     *
     * @param topics the names of the topics that make it up
     * @param phrase what follows "these events": "connected with the show trials"
     * @param first the first day that the name admits
     * @param last the last of them
     */
    public record Matter(Set<String> topics, String phrase, LocalDate first, LocalDate last) {

        /** Whether the course puts an event under it, and the name itself does not shut it out. */
        public boolean covers(Happening happening) {
            return happening.event().topics().stream().anyMatch(topics::contains)
                    && !happening.event().from().isBefore(first)
                    && !happening.event().to().isAfter(last);
        }
    }

    /** The matters an event belongs to that have a name, the narrowest first. */
    public static List<Matter> of(Ground ground, Happening happening) {
        List<Matter> matters = new ArrayList<>();
        for (String name : happening.event().topics()) {
            ground.topic(name).ifPresent(topic -> add(ground, topic, matters));
        }
        for (String name : happening.event().topics()) {
            ground.topic(name)
                    .flatMap(topic -> above(ground, topic.parent()))
                    .ifPresent(topic -> add(ground, topic, matters));
        }
        matters.removeIf(matter -> !matter.covers(happening));
        return matters;
    }

    private static void add(Ground ground, Topic topic, List<Matter> matters) {
        named(ground, topic).filter(matter -> !matters.contains(matter)).ifPresent(matters::add);
    }

    private static Optional<Topic> above(Ground ground, @Nullable UUID parent) {
        return ground.topics().stream().filter(topic -> topic.id().equals(parent)).findFirst();
    }

    private static Optional<Matter> named(Ground ground, Topic topic) {
        return ground.once("matter of " + topic.name(), () -> find(ground, topic));
    }

    private static Optional<Matter> find(Ground ground, Topic topic) {
        List<String> below =
                ground.topics().stream()
                        .filter(other -> topic.id().equals(other.parent()))
                        .map(Topic::name)
                        .toList();
        List<String> names = new ArrayList<>(below);
        names.add(topic.name());
        return phrase(ground, topic, !below.isEmpty())
                .map(phrase -> matter(ground, topic, Set.copyOf(names), phrase));
    }

    /**
     * A name that tells of a time admits only that time: the topic's own period, or, where it has
     * none, what lies between the first and the last of its events, which may be an outlook.
     */
    private static Matter matter(Ground ground, Topic topic, Set<String> names, String phrase) {
        Matter any = new Matter(names, phrase, LocalDate.MIN, LocalDate.MAX);
        if (!phrase.startsWith("of ") && !phrase.startsWith("in ")) {
            return any;
        }
        if (topic.from() != null && topic.to() != null) {
            return new Matter(names, phrase, topic.from(), topic.to());
        }
        int[] years =
                ground.happenings().stream()
                        .filter(any::covers)
                        .mapToInt(Happening::year)
                        .sorted()
                        .toArray();
        return years.length < 4
                ? any
                : new Matter(
                        names,
                        phrase,
                        LocalDate.of(years[1], 1, 1),
                        LocalDate.of(years[years.length - 2], 12, 31));
    }

    private static Optional<String> phrase(Ground ground, Topic topic, boolean hasTopicsBelow) {
        Optional<String> read = TopicTitle.inSentence(topic.name(), ground);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        String title = read.get();
        if (title.matches(".* (years|era|age|period|century)|the \\d{4}s")) {
            return title.startsWith("the ") ? Optional.of("of " + title) : Optional.empty();
        }
        if (!isPeople(ground, title)) {
            return Optional.of("connected with " + title);
        }
        return hasTopicsBelow && topic.from() != null && topic.to() != null
                ? Optional.of("in the years of " + title)
                : Optional.of("connected with " + title);
    }

    /** "Pitt", "Pitt and Fox". */
    private static boolean isPeople(Ground ground, String title) {
        return List.of(title.split(" and |, ")).stream()
                .allMatch(
                        name ->
                                Words.count(name) <= 3
                                        && ground.people().persons().stream()
                                                .anyMatch(
                                                        person ->
                                                                People.names(person).contains(name)
                                                                        || person.name()
                                                                                .endsWith(
                                                                                        " "
                                                                                                + name)));
    }
}
