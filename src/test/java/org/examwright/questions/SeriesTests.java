package org.examwright.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1914|1917|1921",
                "March 1917|October 1917|1918",
                "About 40,000|100,000|2 million",
                "Tenth|Thirteenth|Fifteenth",
                "5%|12 per cent|40%"
            })
    void readsDatesCountsAndPlacesThatAscend(String options) {
        assertThat(series(options).ascends()).isTrue();
    }

    @Test
    void tellsWhatDoesNotAscend() {
        assertThat(series("1914|1921|1917").ascends()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1914", "1914|the war", "40 ships|40 men", "Tenth|11", "one|another"})
    void isNoneWhereOptionsAreNotOfOneKind(String options) {
        assertThat(Series.of(List.of(options.split("\\|")))).isNull();
    }

    private static Series series(String options) {
        return Objects.requireNonNull(Series.of(List.of(options.split("\\|"))));
    }
}
