package org.examwright.questions.lint.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F17: a word that blurs a measure. */
class VagueTermsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did the guards do? | *They often struck | They marched | They slept",
                "Why did several towns rise? | *High prices | Low wages | Old feuds"
            })
    void fires(String question) {
        assertThat(findings("F17", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many towns rose? | *Four | Six | Nine",
                "What did he mean by “many a slip”? | *Failure | Success | Delay"
            })
    void staysSilent(String question) {
        assertThat(findings("F17", question)).isEmpty();
    }
}
