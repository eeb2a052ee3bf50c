package org.examwright.attempts.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They were hungry. | they were  hungry | true",
                "The king's men | the kings men | true",
                "'Bread, peace' | bread peace! | true",
                "They were hungry | They were not hungry | false",
                "Zoë | ZOË | true",
                "1848-49 | 1848 49 | true"
            })
    void isAlikeWhateverCaseAndPunctuation(String one, String other, boolean alike) {
        assertThat(Wording.of(one).equals(Wording.of(other))).isEqualTo(alike);
        assertThat(Wording.digest(one).equals(Wording.digest(other))).isEqualTo(alike);
    }
}
