package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicLanesTests {
    private final Topic harbour = topic(1, "Harbour", null);
    private final Topic mole = topic(2, "Mole", harbour.id());
    private final Topic quay = topic(3, "Quay", harbour.id());
    private final Topic trade = topic(4, "Trade", null);
    private final TopicLanes lanes = new TopicLanes(List.of(harbour, mole, quay, trade));

    @Test
    void theTopicsAtTheTopAreTheLanes() {
        assertThat(titles(lanes.of(List.of(event("Trade"), event("Mole"), event("Quay")), null)))
                .containsExactly("Harbour", "Trade");
    }

    @Test
    void whereOneTopicHasAllTheTopicsBelowAreTheLanes() {
        assertThat(titles(lanes.of(List.of(event("Mole"), event("Quay")), null)))
                .containsExactly("Mole", "Quay");
    }

    @Test
    void belowTheTopicAskedForAreItsParts() {
        assertThat(titles(lanes.of(List.of(event("Mole"), event("Harbour")), harbour.id())))
                .containsExactly("Harbour", "Mole");
    }

    @Test
    void eventsWithoutATopicComeLast() {
        assertThat(titles(lanes.of(List.of(event(), event("Trade")), null)))
                .containsExactly("Trade", "-");
        assertThat(lanes.of(List.of(), null)).isEmpty();
    }

    @Test
    void anEventOfSeveralTopicsStandsInTheFirst() {
        var placed = lanes.of(List.of(event("Trade", "Mole"), event("Mole")), null);

        assertThat(placed).extracting(lane -> lane.events().size()).containsExactly(1, 1);
    }

    @Test
    void aCircleOfTopicsEnds() {
        var a = topic(7, "A", new UUID(0, 8));
        var b = topic(8, "B", new UUID(0, 7));

        assertThat(new TopicLanes(List.of(a, b)).of(List.of(event("A")), null)).hasSize(1);
    }

    @Test
    void anEventIsWithinItsTopicAndThoseAbove() {
        assertThat(lanes.isWithin(event("Mole"), harbour.id())).isTrue();
        assertThat(lanes.isWithin(event("Harbour"), mole.id())).isFalse();
    }

    private static List<String> titles(List<TopicLanes.TopicLane> lanes) {
        return lanes.stream()
                .map(
                        lane -> {
                            var topic = lane.topic();
                            return topic == null ? "-" : topic.name();
                        })
                .toList();
    }

    private static Topic topic(int id, String name, @Nullable UUID parent) {
        return new Topic(new UUID(0, id), name, parent, null, null, List.of());
    }

    private static Event event(String... topics) {
        var day = LocalDate.of(1804, 3, 5);
        return new Event(
                new UUID(1, List.of(topics).hashCode()),
                "The Board began the mole",
                day,
                day,
                Event.Precision.DAY,
                false,
                null,
                List.of(),
                List.of(),
                List.of(topics),
                List.of(),
                Standing.PACK);
    }
}
