package org.examwright.knowledge.extraction.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTests {
    @ParameterizedTest
    @CsvSource({
        "chaos, was",
        "politics, was",
        "the Stockton and Darlington Railway, was",
        "the work of Brindley and Telford, was",
        "the crisis of the years, was",
        "the abyss, was",
        "Wolsey, was",
        "Dundas, was",
        "the fall of prices, was",
        "bad harvests, were",
        "new ideas, were",
        "economic factors, were",
        "the police, were",
        "working conditions, were",
        "the wishes of the king, were",
        "bread and land, were",
    })
    void wereGoesWithMoreThanOne(String phrase, String verb) {
        assertThat(Wordings.was(phrase)).isEqualTo(verb);
    }

    @Test
    void ofNothingAreNothing() {
        assertThat(new Wordings(List.of()).inside("  ")).isEmpty();
        assertThat(Wordings.definitely("")).isEmpty();
    }
}
