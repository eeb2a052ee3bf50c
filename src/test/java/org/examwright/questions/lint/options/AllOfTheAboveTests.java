package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: an option that gathers up the others. */
class AllOfTheAboveTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which groups backed him? | Sailors | Workers | Peasants | *All of the above",
                "Which groups backed him? | Sailors | Workers | *Both A and B",
                "Which groups backed him? | Sailors | Workers | Peasants | *A-C",
                "Which groups backed him? | *Sailors | Workers | All of these"
            })
    void fires(String question) {
        assertThat(findings("F4", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What was lost? | *All of the grain reserves | All of the cattle | All of the"
                        + " timber",
                "Which plan was chosen? | *“Plan A and B” | A quick retreat | A long siege",
                "Which vitamin was short? | *Vitamin C and E | Sugar | Salt | Fat"
            })
    void staysSilent(String question) {
        assertThat(findings("F4", question)).isEmpty();
    }
}
