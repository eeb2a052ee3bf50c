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
                        + " peasants who had joined",
                "The army was cut to 100,000 men | 100,000 | 100000 | men | men",
                "It cost $13 billion | $13 billion | 13000000000 | $ | cost",
                "Nearly 2.4 million workers went home | Nearly 2.4 million | 2400000 | workers |"
                        + " workers who went home",
                "If 2/3 of the Committee agreed he fell | 2/3 | 0.67 | | share of the Committee"
                        + " that agreed he fell",
                "It should last for another twenty years | twenty | 20 | years | years",
                "Around 100 officials were shot | Around 100 | 100 | officials | officials shot",
                "In March 17,000 were executed | 17,000 | 17000 | | people executed",
                "Cholera killed 32,000 that year | 32,000 | 32000 | | people killed",
                "Its defence spending rose by 40% | 40% | 40 | % | rise in defence spending",
                "Unemployment fell to 0.3 million | 0.3 million | 300000 | | unemployment",
                "Half a million troops invaded | Half a million | 500000 | troops | troops"
                        + " invaded",
                "Only 1 in 40 churches stayed open | Only 1 in 40 | 0.03 | churches | share of"
                        + " churches that stayed open",
                "The birth rate rose to 31 per 1000 | 31 per 1000 | 31 | | birth rate",
                "1108 of 1966 delegates were arrested | 1108 of 1966 | 1108 | delegates | delegates"
                        + " arrested",
                "Congress voted $400 million for Greece | $400 million | 400000000 | $ | money"
                        + " voted for Greece",
                "The tower is 146m high | 146m | 146 | metres |",
                "Thousands of farmers fled | Thousands | | | farmers who fled",
                "He ruled for 4 yrs | 4 | 4 | yrs | yrs",
            })
    void hasNumberUnitAndMeasure(
            String line, String value, BigDecimal number, String unit, String measure) {
        assertThat(Extracts.of(Extracts.lines(line)).figures())
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.value()).isEqualTo(value);
                            if (number == null) {
                                assertThat(figure.number()).isNull();
                            } else {
                                assertThat(figure.number()).isEqualByComparingTo(number);
                            }
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

    @Test
    void sharesItsNounWithANumberBesideIt() {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "In 1922 340,000 and by 1925 600,000 members paid"))
                                .figures())
                .extracting(Figure::unit)
                .containsExactly("members", "members");
    }

    @Test
    void countsAListBehindItsName() {
        assertThat(
                        Extracts.of(Extracts.lines("Seats won: 12 (May 1928), 107 (Sept 1930)"))
                                .figures())
                .extracting(f -> f.value() + " " + f.measure() + " " + f.from())
                .containsExactly("12 seats won 1928-05-01", "107 seats won 1930-09-01");
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
                "Output was back at 1913 levels",
            })
    void isNoDateOrdinalOrSmallCount(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).figures()).isEmpty();
    }
}
