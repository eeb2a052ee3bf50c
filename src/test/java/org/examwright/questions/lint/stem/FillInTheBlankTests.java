package org.examwright.questions.lint.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.examwright.questions.Form;
import org.examwright.questions.lint.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F10: a gap in the stem. */
class FillInTheBlankTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tax was brought in by ____ in that year. | *Witte | Stolypin | Lvov",
                "The tax was brought in by [blank] in that year. | *Witte | Stolypin | Lvov",
                "The tax .... by Witte was hated. | *raised | kept | dropped"
            })
    void fires(String question) {
        assertThat(findings("F10", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who said “we wait... and then we act”? | *Witte | Stolypin | Lvov",
                "Which file was named plan_b? | *The first | The second | The third"
            })
    void staysSilent(String question) {
        assertThat(findings("F10", question)).isEmpty();
    }

    @Test
    void letsAGapStandLast() {
        var question =
                Written.choice(
                        "The tax was brought in by ____ | *Witte | Lvov | Orlov", Form.CLOZE_END);

        assertThat(findings("F10", question, Written.COURSE)).isEmpty();
    }
}
