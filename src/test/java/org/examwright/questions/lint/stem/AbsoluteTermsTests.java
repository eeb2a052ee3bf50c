package org.examwright.questions.lint.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F11: a word that allows no exception. */
class AbsoluteTermsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did the edict do? | *It freed serfs on large estates | It always favoured"
                        + " nobles | It raised a new tax",
                "What did the edict do? | It freed everyone | *It freed serfs | It raised a tax",
                "Why was defeat inevitable? | *Poor supply | Bad maps | Old ships"
            })
    void fires(String question) {
        assertThat(findings("F11", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which body met then? | *The All-Russian Congress | The State Council | The"
                        + " Assembly of Nobles",
                "Who was the only woman in the first cabinet? | *Kollontai | Krupskaya | Armand",
                "Which group marched? | *Never Again League | Guild of Weavers | Port Union",
                "What was lost? | *All grain | All salt | All oil"
            })
    void staysSilent(String question) {
        assertThat(findings("F11", question)).isEmpty();
    }
}
