package org.examwright.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example of the marking design: five learners, four items of one mark. */
class CheckVectorTests {
    private static final Offset<Double> LAST_DIGIT = within(0.00005);
    private static final Scores SCORES =
            new Scores(
                    new double[][] {
                        {1, 1, 1, 1, 0}, {1, 1, 1, 0, 0}, {1, 1, 0, 0, 0}, {1, 0, 0, 1, 0}
                    },
                    new double[] {1, 1, 1, 1});

    @Test
    void givesTheTestsFigures() {
        var test = TestStatistics.of(SCORES);

        assertThat(test.mean()).isCloseTo(2.2, LAST_DIGIT);
        assertThat(test.median()).isEqualTo(2);
        assertThat(test.deviation()).isCloseTo(1.4832, LAST_DIGIT);
        assertThat(test.skewness()).isCloseTo(-0.5516, LAST_DIGIT);
        assertThat(test.kurtosis()).isCloseTo(0.8678, LAST_DIGIT);
        assertThat(test.reliability()).isCloseTo(66.6667, LAST_DIGIT);
        assertThat(test.errorRatio()).isCloseTo(57.7350, LAST_DIGIT);
        assertThat(test.standardError()).isCloseTo(0.8563, LAST_DIGIT);
        assertThat(test.tooFew()).isTrue();
    }

    @ParameterizedTest(name = "item {0}")
    @CsvSource({
        "1, .8, .4472, 68.6406, 100.0000, 25.0980",
        "2, .6, .5477, 48.0384, 54.5455, 26.2140",
        "3, .4, .5477, 58.3333, 100.0000, 27.2844",
        "4, .4, .5477, 14.0028, 16.6667, 21.4036"
    })
    void givesEachItemsFigures(
            int item,
            double facility,
            double deviation,
            double discrimination,
            double efficiency,
            double weight) {
        var statistics = ItemStatistics.of(SCORES)[item - 1];

        assertThat(statistics.facility()).isCloseTo(facility, LAST_DIGIT);
        assertThat(statistics.deviation()).isCloseTo(deviation, LAST_DIGIT);
        assertThat(statistics.discrimination()).isCloseTo(discrimination, LAST_DIGIT);
        assertThat(statistics.efficiency()).isCloseTo(efficiency, LAST_DIGIT);
        assertThat(statistics.effectiveWeight()).isCloseTo(weight, LAST_DIGIT);
        assertThat(statistics.intendedWeight()).isEqualTo(0.25);
    }
}
