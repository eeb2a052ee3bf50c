package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTests {
    @ParameterizedTest
    @CsvSource({
        "Oakham brothers were murdered in Genoa, The Oakham brothers were murdered in Genoa",
        "Kent Marshes were drained, The Kent Marshes were drained",
        "Plug riots took place, The Plug riots took place",
        "An Ayton truce was signed, The Ayton truce was signed"
    })
    void givesANameOfSeveralItsArticle(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "The Kent Marshes were drained",
        "Danish troops took Kiel",
        "Bell's mills were burnt",
        "Charles V's troops sacked Rome",
        "Almost all farms were sold",
        "Virtually all farms were sold",
        "Sir William Bell was executed",
        "Luddites burnt the mill",
        "An army was sent to Kiel"
    })
    void leavesWhatIsWhole(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
