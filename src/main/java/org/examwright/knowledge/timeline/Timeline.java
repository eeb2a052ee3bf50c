package org.examwright.knowledge.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A course's events, lane by lane.
 *
 * @param from the first day of the first event; null where there is none
 * @param to the last day of the last
 * @param themes all of the course, in their order
 */
record Timeline(
        Reference course,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int events,
        List<Reference> themes,
        List<LaneView> lanes) {

    /** The events of one topic in order of time; the topic is null where they have none. */
    record LaneView(@Nullable Reference topic, List<EventView> events) {}

    /**
     * An event.
     *
     * @param when its dates in words, as the picture has them
     */
    record EventView(
            UUID id,
            String label,
            LocalDate from,
            LocalDate to,
            Event.Precision precision,
            boolean approximate,
            String when,
            List<Reference> themes,
            List<Reference> topics,
            int evidence) {}

    /** The picture of it, for a width in pixels. */
    String svg(double width) {
        var heading = new TimelinePicture.Heading("Timeline: " + course.name(), subtitle());
        return new TimelinePicture(heading, names(), Lanes.of(drawn(), width)).svg();
    }

    /** The lanes as a picture shows them. */
    List<Lane> drawn() {
        var names = names();
        return lanes.stream()
                .map(
                        lane ->
                                new Lane(
                                        title(lane),
                                        lane.events().stream()
                                                .map(event -> happening(event, names))
                                                .toList()))
                .toList();
    }

    private List<String> names() {
        return themes.stream().map(Reference::name).toList();
    }

    private String title(LaneView lane) {
        var topic = lane.topic();
        if (topic != null) {
            return topic.name();
        }
        return lanes.size() == 1 ? "Events" : "Without a topic";
    }

    private String subtitle() {
        if (from == null || to == null) {
            return "No events";
        }
        var years = DateWords.year(from.getYear());
        if (from.getYear() != to.getYear()) {
            years += " to " + DateWords.year(to.getYear());
        }
        return events == 1
                ? "1 event, " + years
                : "%d events, %s. Years in which more happened are drawn wider."
                        .formatted(events, years);
    }

    private static Happening happening(EventView event, List<String> themes) {
        int theme =
                event.themes().isEmpty() ? -1 : themes.indexOf(event.themes().getFirst().name());
        return new Happening(
                event.label(),
                event.from(),
                event.to(),
                event.when(),
                event.approximate(),
                theme,
                event.evidence());
    }
}
