package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTests {
    @ParameterizedTest
    @CsvSource({
        "13 year truce was signed with Bell, A 13-year truce was signed with Bell",
        "Bell signed an 8 yr alliance with Holm, Bell signed an 8-year alliance with Holm",
        "Bell signed 8 year alliance with Holm, Bell signed an 8-year alliance with Holm",
        "Three day strike began in Kiel, A three-day strike began in Kiel",
        "Bell's 40 day siege began, Bell's 40-day siege began",
    })
    void areOneWordBeforeWhatTheyMeasure(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"The Six Day War began", "40 years passed", "The siege lasted 13 years"})
    void leaveNamesAndTimes(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
