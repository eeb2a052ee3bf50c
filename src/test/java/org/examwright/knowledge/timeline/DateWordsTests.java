package org.examwright.knowledge.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTests {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "1804-03-05, 1804-03-05, 5 Mar 1804",
        "1804-03-05, 1804-03-09, 5–9 Mar 1804",
        "1804-03-30, 1804-04-02, 30 Mar – 2 Apr 1804",
        "1804-12-30, 1805-01-02, 30 Dec 1804 – 2 Jan 1805",
        "1804-03-01, 1804-03-31, Mar 1804",
        "1804-03-01, 1804-05-31, Mar–May 1804",
        "1804-12-01, 1805-02-28, Dec 1804 – Feb 1805",
        "1804-01-01, 1804-12-31, 1804",
        "1804-01-01, 1812-12-31, 1804–12",
        "1804-01-01, 1818-12-31, 1804–18",
        "1790-01-01, 1805-12-31, 1790–1805",
        "1800-01-01, 1809-12-31, 1800s",
        "-0043-03-15, -0043-03-15, 15 Mar 44 BC",
        "-0059-01-01, -0043-12-31, 60–44 BC",
        "-0029-01-01, 0014-12-31, 30 BC – AD 14"
    })
    void saysWhenInFewLetters(LocalDate from, LocalDate to, String words) {
        assertThat(DateWords.between(from, to)).isEqualTo(words);
    }

    @Test
    void namesSeasonsAndHedges() {
        assertThat(DateWords.of(season("1804-06-01", "1804-08-31"))).isEqualTo("c. summer 1804");
        assertThat(DateWords.of(season("1804-12-01", "1805-02-28")))
                .isEqualTo("c. winter 1804–1805");
    }

    private static Event season(String from, String to) {
        return new Event(
                new UUID(0, 1),
                "The mole was begun",
                LocalDate.parse(from),
                LocalDate.parse(to),
                Event.Precision.SEASON,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Standing.PACK);
    }
}
