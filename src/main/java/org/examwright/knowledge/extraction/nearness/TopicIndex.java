package org.examwright.knowledge.extraction.nearness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Figure;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Term;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.extraction.nearness.Nearness.Near;

/**
 * The topics of a course by their words: their names, and what the course knows of them. A section
 * of new notes belongs to the topic whose words it shares most, where it shares enough and the
 * years that it tells of fit.
 */
public final class TopicIndex {
    private static final int NAME = 3;
    private static final double HEADING = 0.25;
    private static final double MOSTLY = 0.6;

    /** What of "enough" will do where the heading alone speaks for the same topic. */
    private static final double AGREED = 0.7;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1\\d|20)\\d\\d(?!\\d)");

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final Map<String, WordBag> names = new LinkedHashMap<>();
    private final Nearness nearness;

    public TopicIndex(Knowledge known) {
        var bags = new LinkedHashMap<String, WordBag>();
        var byId = new LinkedHashMap<UUID, Topic>();
        for (Topic topic : known.topics()) {
            topics.put(topic.name(), topic);
            byId.put(topic.id(), topic);
            names.put(topic.name(), new WordBag().add(topic.name(), 1));
            bags.put(topic.name(), new WordBag().add(topic.name(), NAME));
        }
        known.facts()
                .forEach(
                        fact -> {
                            for (String topic : fact.topics()) {
                                WordBag bag = bags.get(topic);
                                if (bag != null) {
                                    words(fact, bag);
                                }
                            }
                        });
        nearness = new Nearness(bags);
    }

    private static void words(Fact fact, WordBag bag) {
        switch (fact) {
            case Actor actor -> bag.add(actor.name(), 1);
            case Event event -> bag.add(event.label(), 1);
            case Term term -> bag.add(term.term(), 2).add(term.definition(), 1);
            case Figure figure -> bag.add(figure.name(), 1);
            case Statement s -> bag.add(s.subject(), 1).add(s.text(), 1);
            case Relation _ -> {}
        }
    }

    /** A topic and why: how near, of which the heading's words. */
    record Choice(Topic topic, double score, double heading) {}

    /**
     * The topic that a section belongs to: the nearest, where it is near enough or nearly so and
     * nearest to the heading by itself, too.
     *
     * @param heading the words of its headings, innermost last
     * @param text its lines
     * @param enough the score from which on a topic is near
     */
    public Optional<Topic> nearest(String heading, String text, double enough) {
        return ranked(heading, text).stream()
                .limit(1)
                .filter(
                        choice ->
                                choice.score() >= enough
                                        || choice.score() >= AGREED * enough
                                                && isNearest(choice.topic(), heading, enough))
                .map(Choice::topic)
                .findFirst();
    }

    private boolean isNearest(Topic topic, String heading, double enough) {
        return ranked(heading, "").stream()
                .limit(1)
                .anyMatch(choice -> choice.topic().equals(topic) && choice.score() >= enough);
    }

    List<Choice> ranked(String heading, String text) {
        WordBag title = new WordBag().add(heading, 1);
        WordBag bag = new WordBag().add(heading, NAME).add(text, 1);
        return nearness.to(bag).stream()
                .limit(8)
                .map(near -> choice(near, title, text))
                .sorted(
                        Comparator.comparingDouble(Choice::score)
                                .reversed()
                                .thenComparing(choice -> choice.topic().name()))
                .toList();
    }

    private Choice choice(Near near, WordBag title, String text) {
        Topic topic = topics.getOrDefault(near.name(), topics.values().iterator().next());
        WordBag name = names.getOrDefault(near.name(), title);
        double named = nearness.share(name, title);
        double heading = named >= MOSTLY ? HEADING * named : 0;
        return new Choice(topic, (near.score() + heading) * inPeriod(topic, text), heading);
    }

    /** From 0.5, where none of the years told lies in the topic's period, to 1. */
    private static double inPeriod(Topic topic, String text) {
        if (topic.from() == null || topic.to() == null) {
            return 1;
        }
        int from = topic.from().getYear() - 1;
        int to = topic.to().getYear() + 1;
        List<Integer> years =
                YEAR.matcher(text).results().map(year -> Integer.valueOf(year.group())).toList();
        long inside = years.stream().filter(year -> from <= year && year <= to).count();
        return years.isEmpty() ? 1 : 0.5 + 0.5 * inside / years.size();
    }
}
