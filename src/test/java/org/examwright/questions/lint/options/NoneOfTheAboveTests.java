package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F3: an option that denies the others. */
class NoneOfTheAboveTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who led the Red Army in 1919? | *Trotsky | Kamenev | Rykov | None of the above",
                "Which reform came first? | *Land | Trade | Courts | none of these",
                "Which post did he hold? | *Minister | Judge | Neither",
                "What changed after the war? | *Wages | Prices | Nothing"
            })
    void fires(String question) {
        assertThat(findings("F3", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did the peasants say? | *None of their demands was met | Their taxes rose |"
                        + " Their land was lost",
                "Which slogan was used? | *“Nothing without the soviets” | “Peace and bread” |"
                        + " “Land to the tiller”",
                "Who led it? | *Noneova | Bylinsky | Orlov"
            })
    void staysSilent(String question) {
        assertThat(findings("F3", question)).isEmpty();
    }
}
