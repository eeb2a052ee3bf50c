package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // capitals, signs and the question's own verb form do not hide it
                "In what year did the Guild and Company bring 1,000 mostly unpaid weavers to Lyon?"
                        + " | In summer 1744 Guild and Company brought 1,000 mostly unpaid weavers to"
                        + " Lyon | 10",
                // the date stood in the middle, the verb was left out
                "In what year was Hall, the queen's own treasurer, hanged for dealing with Rouen? |"
                        + " Hall, the queen's own treasurer, hanged Feb 1644 for dealing w. Rouen | 8",
                // an article before it and a year in it are read too
                "The Guild bought wool before a group of lesser nobles signed the Charter of 1566 | At"
                        + " Kell a group of lesser nobles signed the Charter of 1566 | 10",
                "Who wrote the charter? | Ann Hall wrote the charter in 1644 | 3",
                "Who sold the mill? | Nothing was said | 0",
            })
    void countsTheWordsThatComeBackInTheirOrder(String text, String passage, int words) {
        assertThat(Echo.longest(text, passage)).isEqualTo(words);
    }
}
