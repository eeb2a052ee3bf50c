package org.examwright.knowledge.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionsTests {
    @ParameterizedTest(name = "{0} to {1} is a {2}")
    @CsvSource({
        "1815-06-18, 1815-06-18, DAY",
        "1816-02-01, 1816-02-29, MONTH",
        "1815-02-01, 1815-02-27, RANGE",
        "1815-01-01, 1815-12-31, YEAR",
        "1810-01-01, 1819-12-31, DECADE",
        "1811-01-01, 1820-12-31, RANGE",
        "1815-03-01, 1816-02-29, RANGE",
        "-0009-01-01, 0000-12-31, RANGE"
    })
    void tellsHowExactADateIs(LocalDate first, LocalDate last, Event.Precision precision) {
        assertThat(Precisions.of(first, last)).isEqualTo(precision);
    }
}
