package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What cannot be said is null, never 0. */
class UndefinedFiguresTests {
    @Test
    void areNullWithoutAnyAttempt() {
        var scores = new Scores(new double[][] {{}, {}}, new double[] {1, 1});

        var test = TestStatistics.of(scores);
        var item = ItemStatistics.of(scores)[0];

        assertThat(test.mean()).isNull();
        assertThat(test.median()).isNull();
        assertThat(test.reliability()).isNull();
        assertThat(item.facility()).isNull();
        assertThat(item.facilityInterval()).isNull();
        assertThat(item.discrimination()).isNull();
        assertThat(item.negativeCovariance()).isFalse();
    }

    @Test
    void areNullWhereEveryoneScoredTheSame() {
        var scores = new Scores(new double[][] {{1, 1, 1, 1}, {0, 1, 1, 0}}, new double[] {1, 1});

        var item = ItemStatistics.of(scores)[0];

        assertThat(item.facility()).isEqualTo(1);
        assertThat(item.discrimination()).isNull();
        assertThat(item.efficiency()).isNull();
    }

    @Test
    void haveNoReliabilityForASingleItem() {
        var scores = new Scores(new double[][] {{1, 0, 1, 1}}, new double[] {1});

        assertThat(TestStatistics.of(scores).reliability()).isNull();
    }

    @Test
    void leaveOutTheWeightOfAnItemThatPullsAgainstTheTotal() {
        var scores =
                new Scores(
                        new double[][] {{0, 0, 1, 1}, {5, 5, 0, 0}, {4, 5, 1, 0}},
                        new double[] {1, 5, 5});

        var items = ItemStatistics.of(scores);

        assertThat(items[0].negativeCovariance()).isTrue();
        assertThat(items[0].effectiveWeight()).isNull();
        assertThat(weight(items[1]) + weight(items[2])).isCloseTo(100, within(1e-9));
    }

    @Test
    void haveAnIntervalOnlyWhereThereIsOne() {
        assertThat(Interval.ofShare(0.5, 0)).isNull();
        assertThat(Interval.ofCorrelation(1.0, 20)).isNull();
        assertThat(Interval.ofCorrelation(0.4, 3)).isNull();
        assertThat(known(Interval.ofShare(0.5, 100)).low()).isCloseTo(0.4038, within(0.0001));
        assertThat(known(Interval.ofShare(0.0, 10)).high()).isCloseTo(0.2775, within(0.0001));
        assertThat(known(Interval.ofCorrelation(0.5, 28)).high()).isCloseTo(0.7358, within(0.0001));
    }

    private static double weight(ItemStatistics item) {
        return known(item.effectiveWeight());
    }

    private static <T> T known(@Nullable T figure) {
        return Objects.requireNonNull(figure);
    }
}
