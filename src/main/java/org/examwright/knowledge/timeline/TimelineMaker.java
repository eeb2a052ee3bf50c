package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Theme;
import org.examwright.knowledge.Topic;
import org.examwright.knowledge.timeline.Timeline.EventView;
import org.examwright.knowledge.timeline.Timeline.LaneView;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/** Makes a timeline from what a course knows. */
final class TimelineMaker {
    private TimelineMaker() {}

    /**
     * A timeline of these events.
     *
     * @param topics in the order of the syllabus
     * @param top the topic that was asked for, where one was
     */
    static Timeline of(
            Reference course,
            List<Topic> topics,
            List<Theme> themes,
            List<Event> events,
            @Nullable UUID top) {
        var topicsByName = references(topics, Topic::name, Topic::id);
        var themesByName = references(themes, Theme::name, Theme::id);
        return new Timeline(
                course,
                events.stream().map(Event::from).min(LocalDate::compareTo).orElse(null),
                events.stream().map(Event::to).max(LocalDate::compareTo).orElse(null),
                events.size(),
                List.copyOf(themesByName.values()),
                new TopicLanes(topics)
                        .of(events, top).stream()
                                .map(lane -> lane(lane, topicsByName, themesByName))
                                .toList());
    }

    private static LaneView lane(
            TopicLanes.TopicLane lane,
            Map<String, Reference> topics,
            Map<String, Reference> themes) {
        var topic = lane.topic();
        return new LaneView(
                topic == null ? null : new Reference(topic.id(), topic.name()),
                lane.events().stream().map(event -> view(event, topics, themes)).toList());
    }

    private static EventView view(
            Event event, Map<String, Reference> topics, Map<String, Reference> themes) {
        return new EventView(
                event.id(),
                event.label(),
                event.from(),
                event.to(),
                event.precision(),
                event.approximate(),
                DateWords.of(event),
                named(event.themes(), themes),
                named(event.topics(), topics),
                event.evidence().size());
    }

    private static List<Reference> named(List<String> names, Map<String, Reference> references) {
        return names.stream().map(references::get).filter(Objects::nonNull).toList();
    }

    private static <T> Map<String, Reference> references(
            List<T> all, Function<T, String> name, Function<T, UUID> id) {
        return all.stream()
                .collect(
                        Collectors.toMap(
                                name,
                                each -> new Reference(id.apply(each), name.apply(each)),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }
}
