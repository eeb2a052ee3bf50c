package org.examwright.generation.shortanswer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.examwright.generation.Notebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
