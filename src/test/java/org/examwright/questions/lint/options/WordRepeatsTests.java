package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F12: a word of the stem in the key. */
class WordRepeatsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What was dekulakisation? | *The removal of kulaks | The sale of church land | The"
                        + " closing of mines",
                "What was the aim of collective farming? | *Collectivisation of land | Trade with"
                        + " the west | New schools in towns",
                "Who served in the secret police? | *An officer of the NKVD | A guard at the port |"
                        + " A clerk at the bank",
                "Who led the strike of miners? | *A miner from the east | A priest from the capital"
                        + " | A clerk of the court"
            })
    void fires(String question) {
        assertThat(findings("F12", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which reform of farming came first? | *The reform of land | The reform of courts |"
                        + " The reform of schools",
                "What was nationalisation? | *The end of privatisation in banks | The rise of"
                        + " urbanisation | The growth of trade",
                "Who led the strike? | *A priest | A clerk | A guard"
            })
    void staysSilent(String question) {
        assertThat(findings("F12", question)).isEmpty();
    }
}
