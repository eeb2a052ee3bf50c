package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanesTests {
    static Stream<Object[]> timelines() {
        var sizes =
                Stream.of(
                        Samples.invented(5, 2, 3, 1),
                        Samples.invented(50, 6, 7, 2),
                        Samples.pack(),
                        Samples.invented(500, 13, 7, 3),
                        Samples.invented(1200, 3, 12, 4));
        return sizes.flatMap(
                timeline -> Stream.of(390, 718, 1120).map(width -> new Object[] {timeline, width}));
    }

    @ParameterizedTest(name = "{1} pixels")
    @MethodSource("timelines")
    void noLabelOverlapsAnotherOrLeavesThePicture(Timeline timeline, int width) {
        var lanes = Lanes.of(timeline.drawn(), width);

        assertThat(overlaps(lanes)).isEmpty();
        assertThat(lanes.lanes()).allSatisfy(lane -> assertThat(outside(lane, width)).isEmpty());
    }

    @ParameterizedTest(name = "{1} pixels")
    @MethodSource("timelines")
    void everyEventIsThere(Timeline timeline, int width) {
        var lanes = Lanes.of(timeline.drawn(), width);

        var blocks = blocks(lanes);
        assertThat(blocks).hasSize(timeline.events());
        if (timeline.events() <= 500) {
            assertThat(blocks).allMatch(block -> block.label() != null);
        }
    }

    @ParameterizedTest(name = "{1} pixels")
    @MethodSource("timelines")
    void noTwoYearsTouch(Timeline timeline, int width) {
        for (var lane : Lanes.of(timeline.drawn(), width).lanes()) {
            for (int i = 1; i < lane.ticks().size(); i++) {
                assertThat(lane.ticks().get(i).leftEnd())
                        .isGreaterThan(lane.ticks().get(i - 1).rightEnd() + 5);
            }
        }
    }

    @Property(tries = 60)
    void whateverTheEventsNothingOverlaps(
            @ForAll @IntRange(min = 1, max = 120) int events,
            @ForAll @IntRange(max = 6) int topics,
            @ForAll @IntRange(min = 320, max = 2000) int width,
            @ForAll long seed) {
        var lanes = Lanes.of(Samples.invented(events, topics, 3, seed).drawn(), width);

        assertThat(overlaps(lanes)).isEmpty();
        assertThat(blocks(lanes)).hasSize(events);
        assertThat(lanes.lanes()).allSatisfy(lane -> assertThat(outside(lane, width)).isEmpty());
    }

    @Test
    void anOverlapIsFound() {
        var box = new Box(0, 0, 10, 10);

        assertThat(box.overlaps(new Box(9, 9, 20, 20))).isTrue();
        assertThat(box.overlaps(new Box(10, 0, 20, 10))).isFalse();
        assertThat(box.overlaps(box.down(10))).isFalse();
    }

    @Test
    void fewEventsShareOneScaleAndManyHaveAnOverview() {
        assertThat(Lanes.of(Samples.invented(60, 4, 3, 5).drawn(), 1120).overview()).isNull();
        assertThat(Lanes.of(Samples.invented(61, 4, 3, 5).drawn(), 1120).overview()).isNotNull();
        assertThat(Lanes.of(List.of(), 1120).lanes()).isEmpty();
    }

    private static List<Block> blocks(Lanes lanes) {
        return lanes.lanes().stream().flatMap(lane -> lane.stack().blocks().stream()).toList();
    }

    private static List<String> overlaps(Lanes lanes) {
        var found = new ArrayList<String>();
        for (var lane : lanes.lanes()) {
            var labelled =
                    lane.stack().blocks().stream().filter(block -> block.label() != null).toList();
            for (int i = 0; i < labelled.size(); i++) {
                for (int j = i + 1; j < labelled.size(); j++) {
                    if (labelled.get(i).box().overlaps(labelled.get(j).box())) {
                        found.add(labelled.get(i) + " " + labelled.get(j));
                    }
                }
            }
        }
        return found;
    }

    private static List<Block> outside(Lanes.Placed lane, double width) {
        return lane.stack().blocks().stream()
                .filter(
                        block ->
                                block.box().left() < 0
                                        || block.box().right() > width
                                        || block.box().top() < 0
                                        || block.box().bottom() > lane.stack().height())
                .toList();
    }
}
