package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.examwright.knowledge.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "By 1928 less than 3% of peasants had joined | less than 3% | 3 | % | share of"
                        + " peasants",
                "The army was cut to 100,000 men | 100,000 | 100000 | men | men",
                "It cost $13 billion | $13 billion | 13000000000 | $ |",
                "Nearly 2.4 million workers went home | Nearly 2.4 million | 2400000 | workers |"
                        + " workers",
                "If 2/3 of the Committee agreed he fell | 2/3 | 0.67 | | share of the Committee",
                "It should last for another twenty years | twenty | 20 | years | years",
                "Around 100 officials were shot | Around 100 | 100 | officials | officials shot",
            })
    void hasNumberUnitAndMeasure(
            String line, String value, BigDecimal number, String unit, String measure) {
        assertThat(Extracts.of(Extracts.lines(line)).figures())
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.value()).isEqualTo(value);
                            assertThat(figure.number()).isEqualByComparingTo(number);
                            assertThat(figure.unit()).isEqualTo(unit);
                            assertThat(figure.measure()).isEqualTo(measure);
                        });
    }

    @Test
    void takesTheTimeThatStandsNearest() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Unemployment rose from 1.6 million in 1929 to 6.1"
                                                        + " million in 1933"))
                                .figures())
                .extracting(Figure::from)
                .containsExactly(LocalDate.of(1929, 1, 1), LocalDate.of(1933, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1925 he lost his job",
                "The 13th Congress met",
                "Article 48 let him rule",
                "1. Responsibility for membership",
                "The Five Year Plan failed",
                "He helped two of his men",
                "the second half was better",
            })
    void isNoDateOrdinalOrSmallCount(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).figures()).isEmpty();
    }
}
