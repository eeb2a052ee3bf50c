package org.examwright.knowledge.extraction.nearness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Standing;
import org.examwright.knowledge.Topic;
import org.junit.jupiter.api.Test;

class TopicIndexTests {
    private static final String TEXT =
            "Crowds came from the villages to watch. Stephenson won a purse of gold. Hats were sold"
                    + " and songs were sung beside the track.";

    private final TopicIndex index =
            new TopicIndex(
                    new Knowledge(
                            List.of(topic("Iron roads"), topic("Schools")),
                            List.of(),
                            List.of(),
                            List.of(
                                    event("Stephenson laid the track to the port", "Iron roads"),
                                    event("The company held locomotive trials", "Iron roads"),
                                    event("The society opened classes for the poor", "Schools"),
                                    event("Trials of teachers were held in spring", "Schools")),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));

    @Test
    void aSectionNearlyNearGoesWhereItsHeadingPointsToo() {
        double nearly = nearest("Locomotive trials") / 0.8;

        assertThat(index.nearest("Locomotive trials", TEXT, nearly))
                .map(Topic::name)
                .contains("Iron roads");
    }

    @Test
    void aHeadingOfOtherMattersKeepsItApart() {
        double nearly = nearest("A day out") / 0.8;

        assertThat(index.nearest("A day out", TEXT, nearly)).isEmpty();
    }

    @Test
    void aSectionFarFromAllGoesNowhereWhateverItsHeading() {
        double far = nearest("Locomotive trials") / 0.6;

        assertThat(index.nearest("Locomotive trials", TEXT, far)).isEmpty();
    }

    private double nearest(String heading) {
        return index.ranked(heading, TEXT).getFirst().score();
    }

    private static Topic topic(String name) {
        return new Topic(UUID.randomUUID(), name, null, null, null, List.of());
    }

    private static Event event(String label, String topic) {
        return new Event(
                UUID.randomUUID(),
                label,
                LocalDate.of(1829, 1, 1),
                LocalDate.of(1829, 12, 31),
                Event.Precision.YEAR,
                false,
                null,
                List.of(),
                List.of(),
                List.of(topic),
                List.of(),
                Standing.PACK);
    }
}
