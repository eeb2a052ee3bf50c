package org.examwright.questions.lint.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.examwright.questions.Form;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F19: a stem that asks for what is not so. */
class NegativeStemTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which of these was not a cause of the war? | *Trade | Pride | Land",
                "All of these were reforms except which? | *Exile | Schools | Courts",
                "Which reform didn’t last? | *Schools | Courts | Roads"
            })
    void fires(String question) {
        assertThat(findings("F19", question)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which parties were banned in that year? | *The Kadets | The Greens | The Guilds",
                "Which non-political club met there? | *The chess club | The rifle club | The book"
                        + " club",
                "Who led the Never Again League? | *Orlov | Lvov | Witte",
                "At least how far did they march? | *Ten miles | Six miles | Two miles"
            })
    void staysSilent(String question) {
        assertThat(findings("F19", question)).isEmpty();
    }

    @Test
    void letsAnOddOneOutSayNotInCapitals() {
        var question =
                "Three of these sat in the cabinet. Which one did NOT? | *Orlov | Lvov | Witte";

        assertThat(findings("F19", Written.choice(question, Form.ODD_ONE_OUT), Written.COURSE))
                .isEmpty();
        assertThat(
                        findings(
                                "F19",
                                Written.choice(question.replace("NOT", "not"), Form.ODD_ONE_OUT),
                                Written.COURSE))
                .hasSize(1);
        assertThat(findings("F19", Written.choice(question), Written.COURSE)).hasSize(1);
    }

    @Test
    void leavesQuestionsThatAreAnsweredInWriting() {
        var question =
                Written.question(
                        QuestionType.ESSAY, Form.PLAIN, "Why did the rising not succeed?", null);

        assertThat(findings("F19", question, Written.COURSE)).isEmpty();
    }
}
