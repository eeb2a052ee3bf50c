package org.examwright.questions.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1924                 | 1924-01-01 | 1924-12-31",
                "in 1924              | 1924-01-01 | 1924-12-31",
                "5 March 1953         | 1953-03-05 | 1953-03-05",
                "5th of March 1953    | 1953-03-05 | 1953-03-05",
                "March 5, 1953        | 1953-03-05 | 1953-03-05",
                "February 1924        | 1924-02-01 | 1924-02-29",
                "Sept. 1917           | 1917-09-01 | 1917-09-30",
                "the 1920s            | 1920-01-01 | 1929-12-31",
                "1918-21              | 1918-01-01 | 1921-12-31",
                "1918–1921            | 1918-01-01 | 1921-12-31",
                "from 1918 to 1921    | 1918-01-01 | 1921-12-31",
                "March 1917 to May 1918 | 1917-03-01 | 1918-05-31",
                "spring 1921          | 1921-03-01 | 1921-05-31",
                "winter of 1941       | 1941-12-01 | 1942-02-28",
                "44 BC                | -0043-01-01 | -0043-12-31",
                "AD 69                | 0069-01-01 | 0069-12-31"
            })
    void areRead(String text, LocalDate from, LocalDate to) {
        assertThat(Dates.parse(text)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "600",
                "1,924",
                "31 February 1924",
                "1921-18",
                "May",
                "Order No 1",
                "1924 members",
                "£1924",
                "in the year of the war"
            })
    void areNothingElse(String text) {
        assertThat(Dates.parse(text)).isNull();
    }

    @Property
    void everyDayIsReadAsItIsWritten(
            @ForAll @IntRange(min = 1000, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate date = LocalDate.ofYearDay(year, day);
        String month =
                date.getMonth().name().charAt(0)
                        + date.getMonth().name().substring(1).toLowerCase(java.util.Locale.ROOT);

        assertThat(Dates.parse("%d %s %d".formatted(date.getDayOfMonth(), month, year)))
                .isEqualTo(new Period(date, date));
        assertThat(
                        Dates.in(
                                "It began on %s %d, %d or so"
                                        .formatted(month, date.getDayOfMonth(), year)))
                .containsExactly(new Period(date, date));
    }

    @Property
    void anyTextIsReadWithoutAnAccident(@ForAll String text) {
        assertThat(Dates.in(text)).doesNotContainNull();
    }
}
