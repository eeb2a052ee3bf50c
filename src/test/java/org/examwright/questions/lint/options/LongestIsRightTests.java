package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F5: a key that stands out by length or detail. */
class LongestIsRightTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did the harvest fail? | *A long drought across the southern provinces and a"
                        + " lack of seed | Locusts came | Poor roads | Bad luck",
                "Which event began it? | *The march (on the palace) | The strike | The fire",
                "Which event began it? | *The march of 1905 | The strike | The great fire at the"
                        + " docks",
                "Why did he resign? | *because he was ill | after a quarrel | during the war"
            })
    void fires(String question) {
        assertThat(findings("F5", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did the harvest fail? | *A long drought in the south | Swarms of locusts in"
                        + " the east | A lack of horses and seed",
                "Which city fell? | *Petropavlovsk | Kazan | Ufa | Nizhny Novgorod",
                "Which year? | *1905 | 1917 | 1921"
            })
    void staysSilent(String question) {
        assertThat(findings("F5", question)).isEmpty();
    }
}
