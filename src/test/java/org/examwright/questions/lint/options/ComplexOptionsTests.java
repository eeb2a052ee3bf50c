package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.examwright.questions.Form;
import org.examwright.questions.lint.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F14: options that combine statements. */
class ComplexOptionsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which were aims? | *i and iii only | ii only | i and ii | iii only",
                "Who formed the alliance? | *Zinoviev and Kamenev | Zinoviev and Rykov | Kamenev"
                        + " and Rykov"
            })
    void fires(String question) {
        assertThat(findings("F14", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What was promised? | *Bread and peace | Land and freedom | Work and votes",
                "Which Roman numeral marked the first corps? | *I | V | X"
            })
    void staysSilent(String question) {
        assertThat(findings("F14", question)).isEmpty();
    }

    @Test
    void letsOrdersOfNumberedEventsStand() {
        var question =
                Written.choice("In which order? | *1, 3, 2 | 3, 2, 1 | 2, 1, 3", Form.SEQUENCE);

        assertThat(findings("F14", question, Written.COURSE)).isEmpty();
    }
}
