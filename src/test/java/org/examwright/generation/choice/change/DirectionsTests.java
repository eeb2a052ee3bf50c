package org.examwright.generation.choice.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Places;
import org.junit.jupiter.api.Test;

/** Which sizes of change stand beside the right one. */
class DirectionsTests {
    private static final double RATIO = 1.65;

    @Test
    void areNotThreeTimesAsLargeAsAModerateOne() {
        List<Size> possible = Stream.of(Size.values()).filter(size -> size.clearOf(RATIO)).toList();

        assertThat(LongStream.range(0, 40).boxed())
                .allSatisfy(
                        seed ->
                                assertThat(
                                                Directions.pick(
                                                        Size.UP_TWO_THIRDS,
                                                        possible,
                                                        new Pen(seed, "town", new Places(seed))))
                                        .hasValueSatisfying(
                                                set ->
                                                        assertThat(set.sizes())
                                                                .allMatch(
                                                                        size ->
                                                                                size.middle()
                                                                                        < 3
                                                                                                * RATIO)));
    }
}
