package org.examwright.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTests {
    @ParameterizedTest(name = "{0}/{1} is shown as {2}")
    @CsvSource({"1, 3, 0.33333", "2, 3, 0.66667", "1, 200000, 0.00001", "10, 1, 10", "-1, 2, -0.5"})
    void isShownWithFiveDecimalsAtMost(long numerator, long denominator, String shown) {
        assertThat(Fraction.of(numerator, denominator).shown().toString()).isEqualTo(shown);
    }

    @ParameterizedTest(name = "the weight {0} is {1}")
    @CsvSource({
        "0.33333, 1/3",
        "0.333333, 1/3",
        "0.33333333333, 1/3",
        "-0.33333, -1/3",
        "0.333, 333/1000",
        "0.66667, 2/3",
        "0.1666667, 1/6",
        "0.142857, 1/7",
        "0.11111, 1/9",
        "0.83333, 5/6",
        "0.125, 1/8",
        "0.05, 1/20",
        "0.33, 33/100",
        "0.3333, 3333/10000",
        "1, 1",
        "0, 0"
    })
    void readsAWeightAsMoodlesFraction(BigDecimal weight, String exact) {
        assertThat(Weights.exact(weight)).hasToString(exact);
    }

    @Test
    void makesThreeThirdsAWhole() {
        var third = Weights.exact(new BigDecimal("0.33333"));

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.333325, 13333/40000",
        "0.333329, 1/3",
        "0.333338, 1/3",
        "0.333339, 333339/1000000"
    })
    void snapsWithinHalfAThousandthOfAPercentOnly(BigDecimal weight, String exact) {
        assertThat(Weights.exact(weight)).hasToString(exact);
    }

    @Test
    void refusesNumbersThatNoMarkHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal("1E-1000000000")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(new BigDecimal("1E+1000000000")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, 0));
    }
}
