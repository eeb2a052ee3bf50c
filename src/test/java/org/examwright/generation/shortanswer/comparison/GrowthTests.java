package org.examwright.generation.shortanswer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.generation.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much a measure grew or fell, in the ways that a learner may say it. */
class GrowthTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20% in 1801 | 35% in 1811 | 20 | 35 | 15 percentage points
                    20 per cent in 1801 | 35 per cent in 1811 | 20 | 35 | 15 percentage points
                    3.2 in 1801 | 4.1 in 1811 | 3.2 | 4.1 | 0.9
                    3,200 in 1801 | 4,700 in 1811 | 3200 | 4700 | 1,500
                    """)
    void tellsWhatLiesBetween(
            String before, String after, BigDecimal from, BigDecimal to, String difference) {
        var fact = new Notebook().topic("Trade").event("The toll rose", 1811);
        var growth = new Growth("The toll", before, after, from, to, fact, null);

        assertThat(growth.difference()).isEqualTo(difference);
        assertThat(growth.sizes()).contains("rose by about " + difference);
    }

    private static Growth growth(String before, String after, String from, String to) {
        return new Growth(
                "ships in port",
                before,
                after,
                new BigDecimal(from),
                new BigDecimal(to),
                new Notebook().figure(before, 1, "ships", "ships in port", 1780),
                null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 | 60 | 100 | 60 | a fall of about 40 per cent",
                "100 | 150 | 100 | 150 | a rise of about 50 per cent",
                "100 | 300 | 100 | 300 | a rise of about 200 per cent, to about 3 times as much",
                "20 per cent | 35 per cent | 20 | 35 | a rise of about 15 percentage points",
            })
    void isTheSizeInTheMeasuresOwnTerms(
            String before, String after, String from, String to, String size) {
        assertThat(growth(before, after, from, to).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 200, doubled",
        "100, 250, more than doubled",
        "100, 400, rose about 4 times",
        "100, 50, halved",
        "100, 30, fell by more than half",
        "100, 134, rose by about a third",
        "100, 25, fell by about three quarters",
    })
    void mayBeSaidByTimesAndFractions(String from, String to, String said) {
        assertThat(growth(from, to, from, to).sizes()).contains(said);
    }

    @Test
    void isNotMoreThanHalfWhereHardlyAnyIsLeft() {
        assertThat(growth("100", "10", "100", "10").sizes())
                .contains("fell by about 90 per cent")
                .doesNotContain("fell by more than half");
    }

    @Test
    void isNoTimesForAShare() {
        List<String> sizes = growth("20 per cent", "30 per cent", "20", "30").sizes();

        assertThat(sizes).allMatch(size -> size.endsWith("10 percentage points"));
    }

    @ParameterizedTest
    @CsvSource({
        "25 million, 40 million, 25000000, 40000000, 15 million",
        "'1,000', '2,500', 1000, 2500, '1,500'",
        "2.5, 4, 2.5, 4, 1.5",
    })
    void isTheDifferenceInTheUnitsOfItsFigures(
            String before, String after, String from, String to, String difference) {
        assertThat(growth(before, after, from, to).difference()).isEqualTo(difference);
    }
}
