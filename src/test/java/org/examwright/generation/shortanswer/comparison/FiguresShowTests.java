package org.examwright.generation.shortanswer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresShowTests {
    @ParameterizedTest
    @CsvSource({
        "2 million weavers, weaving between 1788 and 1795, 1, 2 million weavers in 1788",
        "1 million weavers, weaving between 1788 and 1795, 2, 1 million weavers in 1795",
        "3 million in 1790, weaving between 1788 and 1795, 1, 3 million in 1790",
        "3 million, weaving under the king, 1, 3 million",
    })
    void giveTheYearOfEach(String figure, String subject, int end, String dated) {
        assertThat(FiguresShow.dated(figure, subject, end)).isEqualTo(dated);
    }
}
