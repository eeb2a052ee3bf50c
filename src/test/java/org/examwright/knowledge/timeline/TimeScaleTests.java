package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.examwright.knowledge.timeline.TimeScale.Extent;
import org.junit.jupiter.api.Test;

class TimeScaleTests {
    @Property
    void laterIsFurtherRight(
            @ForAll @Size(min = 2, max = 30)
                    List<@LongRange(min = -900_000, max = 900_000) Long> days,
            @ForAll @DoubleRange(min = 0, max = 0.9) double crowding) {
        var sorted = days.stream().sorted().map(LocalDate::ofEpochDay).toList();
        var extent = new Extent(sorted.getFirst(), sorted.getLast());
        var scale = new TimeScale(extent, 10, 500, crowding, sorted);

        for (int i = 1; i < sorted.size(); i++) {
            double before = scale.x(sorted.get(i - 1));
            double x = scale.x(sorted.get(i));
            assertThat(x).isBetween(10.0, 500.0);
            if (sorted.get(i).isAfter(sorted.get(i - 1))) {
                assertThat(x).isGreaterThan(before);
            }
        }
    }

    @Test
    void aCrowdedYearHasMoreRoom() {
        var day = LocalDate.of(1850, 1, 1);
        var crowd = LongStream.range(0, 40).mapToObj(day::plusDays).toList();
        var extent = new Extent(LocalDate.of(1800, 1, 1), LocalDate.of(1900, 1, 1));

        var even = new TimeScale(extent, 0, 1000, 0, crowd);
        var uneven = new TimeScale(extent, 0, 1000, 0.8, crowd);

        assertThat(uneven.x(day.plusYears(1)) - uneven.x(day))
                .isGreaterThan(5 * (even.x(day.plusYears(1)) - even.x(day)));
    }

    @Test
    void yearsBeforeOurEraAreCountedBackwards() {
        var extent = new Extent(LocalDate.of(-220, 1, 1), LocalDate.of(230, 1, 1));
        var scale = new TimeScale(extent, 0, 700, 0, List.of());

        assertThat(Tick.of(scale))
                .extracting(Tick::label)
                .contains("200 BC", "100 BC", "100", "200");
    }

    @Test
    void aFewMonthsAreNamedAndTheFirstTellsItsYear() {
        var extent = new Extent(LocalDate.of(1805, 2, 10), LocalDate.of(1805, 9, 10));
        var scale = new TimeScale(extent, 0, 700, 0, List.of());

        assertThat(Tick.of(scale))
                .extracting(Tick::label)
                .containsExactly("Mar 1805", "Apr", "May", "Jun", "Jul", "Aug", "Sep");
    }

    @Test
    void aVeryLongTimeHasFewTicks() {
        var extent = new Extent(LocalDate.of(-4700, 1, 1), LocalDate.of(5_000_000, 1, 1));
        var scale = new TimeScale(extent, 0, 700, 0, List.of());

        assertThat(Tick.of(scale)).hasSizeLessThan(20);
    }
}
