package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.examwright.questions.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F16: options that do not ascend. */
class LostSequenceTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which year did it happen? | 1924 | *1921 | 1928",
                "How many joined? | *600,000 | 2.4 million | 90,000",
                "Which congress was it? | Tenth Party Congress | *Eighth Party Congress | Ninth"
                        + " Party Congress",
                "When was it held? | May 1924 | *3 March 1924 | 1925"
            })
    void fires(String question) {
        assertThat(findings("F16", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which year did it happen? | *1921 | 1924 | 1928",
                "Which came first? | *The strike of 1905 | The war of 1904 | The fire of 1906",
                "How many joined? | *600 | 2,400 | 9,000",
                "In which order did they happen? | *1, 3, 2 | 3, 2, 1 | 2, 1, 3"
            })
    void staysSilent(String question) {
        assertThat(findings("F16", question)).isEmpty();
    }

    @Test
    void saysTheOrder() {
        assertThat(findings("F16", "In which year? | 1924 | *1921 | 1928"))
                .singleElement()
                .returns(Finding.Severity.W, Finding::severity)
                .returns("Put them in this order: b, a, c", Finding::repair);
    }
}
