package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.examwright.analysis.figures.Histogram.Bar;
import org.junit.jupiter.api.Test;

class HistogramTests {
    @Test
    void givesEachMarkABarOnAShortTest() {
        var bars = Histogram.of(new double[] {0, 1, 1, 4}, 4);

        assertThat(bars)
                .containsExactly(
                        new Bar(0, 1, 1),
                        new Bar(1, 2, 2),
                        new Bar(2, 3, 0),
                        new Bar(3, 4, 0),
                        new Bar(4, 4, 1));
    }

    @Test
    void gathersMarksOnALongOne() {
        var bars = Histogram.of(new double[] {9, 10, 100}, 100);

        assertThat(bars).hasSize(21);
        assertThat(bars.get(1)).isEqualTo(new Bar(5, 10, 1));
        assertThat(bars.getLast()).isEqualTo(new Bar(100, 100, 1));
    }

    @Test
    void goesBelowNothingWhereMarksDo() {
        assertThat(Histogram.of(new double[] {-1.5}, 2).getFirst()).isEqualTo(new Bar(-2, -1, 1));
    }

    @Test
    void isThereWithoutAnyAttempt() {
        assertThat(Histogram.of(new double[0], 3)).hasSize(4);
        assertThat(Histogram.of(new double[0], 0)).hasSize(1);
    }

    @Property(tries = 200)
    void losesNobody(
            @ForAll @Size(max = 50) List<@DoubleRange(min = -20, max = 1000) Double> totals,
            @ForAll @DoubleRange(min = 0, max = 1000) double maximum) {
        var bars =
                Histogram.of(totals.stream().mapToDouble(Double::doubleValue).toArray(), maximum);

        assertThat(bars).hasSizeLessThanOrEqualTo(22);
        assertThat(bars.stream().mapToInt(Bar::attempts).sum()).isEqualTo(totals.size());
        assertThat(IntStream.range(1, bars.size()))
                .allMatch(i -> bars.get(i).from() == bars.get(i - 1).to());
    }
}
