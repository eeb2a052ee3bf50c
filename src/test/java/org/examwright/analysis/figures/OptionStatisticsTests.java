package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OptionStatisticsTests {
    private static final double[] TOTALS = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};

    @Test
    void tellsWhoChoseADistractor() {
        boolean[] ticked = {false, false, false, false, true, false, false, true, true, false};

        var option = OptionStatistics.of(ticked, TOTALS, Groups.of(TOTALS));

        assertThat(option.chosen()).isEqualTo(3);
        assertThat(option.share()).isEqualTo(0.3);
        assertThat(option.top()).isZero();
        assertThat(option.middle()).isEqualTo(0.25);
        assertThat(option.bottom()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(option.restCorrelation()).isNegative();
        assertThat(option.works()).isTrue();
    }

    @Test
    void findsTheDistractorThatTheBestChoose() {
        boolean[] ticked = {true, true, false, false, false, false, false, false, false, false};

        var option = OptionStatistics.of(ticked, TOTALS, Groups.of(TOTALS));

        assertThat(option.restCorrelation()).isPositive();
        assertThat(option.works()).isFalse();
    }

    @Test
    void saysNothingOfAnOptionThatNobodyOrEverybodyChose() {
        var nobody = OptionStatistics.of(new boolean[10], TOTALS, Groups.of(TOTALS));
        var without = OptionStatistics.of(new boolean[0], new double[0], Groups.of(new double[0]));

        assertThat(nobody.share()).isZero();
        assertThat(nobody.restCorrelation()).isNull();
        assertThat(nobody.works()).isFalse();
        assertThat(without.share()).isNull();
        assertThat(without.top()).isNull();
    }
}
