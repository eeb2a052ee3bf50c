package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import java.util.List;
import org.examwright.questions.Finding;
import org.examwright.questions.Form;
import org.examwright.questions.Proof;
import org.examwright.questions.QuestionType;
import org.examwright.questions.lint.Linter;
import org.examwright.questions.lint.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F18: a distractor that is right too, or that nothing shows to be wrong. */
class MoreThanOneCorrectTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who ran the arrests? | *NKVD | The secret police | The navy",
                "How many joined that year? | *600,000 | 650,000 | 900,000",
                "When did it meet? | *1924 | May 1924 | 1926",
                "When was it fought? | *1918–1921 | 1920-22 | 1925-1927",
                "Who was Chairman of Sovnarkom in 1924? | *Rykov | Lenin | Kamenev",
                "Which post did Lenin hold in 1919? | *Member of the Board | Chairman of Sovnarkom"
                        + " | Editor",
                "Which event took place in 1924? | *The canal opened | Lenin died | The bridge"
                        + " fell",
                "Which of these happened first? | *The Thirteenth Party Congress met | Lenin died |"
                        + " The bridge fell",
                "What was the New Economic Policy? | *A ban on strikes | A return to private trade"
                        + " in small goods | A tax",
                "Who was a member of the Left Opposition? | *Orlov | Rykov | Witte",
                "Who introduced the tax in kind? | *Witte | Lenin | Orlov"
            })
    void fires(String question) {
        assertThat(findings("F18", question))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Finding.Severity.E);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who ran the arrests? | *NKVD | The army | The navy",
                "How many joined that year? | *600,000 | 670,000 | 900,000",
                "When did it meet? | *1924 | May 1925 | 1926",
                "Who was Chairman of Sovnarkom in 1926? | *Rykov | Lenin | Kamenev",
                "Who succeeded Lenin as Chairman of Sovnarkom in 1924? | *Rykov | Lenin | Kamenev",
                "Which event took place in 1926? | *The canal opened | Lenin died | The bridge"
                        + " fell",
                "Which of these happened first? | *Lenin died | The Thirteenth Party Congress met |"
                        + " The bridge fell",
                "What was the New Economic Policy? | *A return to private trade | A ban on strikes"
                        + " | A tax on land",
                "Which year saw it? | *1918 | 1920 | 1922"
            })
    void staysSilent(String question) {
        assertThat(findings("F18", question)).isEmpty();
    }

    @Test
    void asksForAProofOnceOneIsGiven() {
        var proven = Written.choice("Who led it? | *Orlov | Lvov | Witte");
        var unproven = Written.unproven("Who led it? | *Orlov | Lvov | Witte");
        var half =
                Written.question(
                        QuestionType.MULTIPLE_CHOICE,
                        Form.PLAIN,
                        "Who led it? | *Orlov | Lvov | Witte",
                        new Proof(Proof.Tier.P3, List.of()));

        assertThat(Linter.lint(proven, Written.COURSE)).noneMatch(f -> f.flaw().equals("F18"));
        assertThat(Linter.lint(unproven, Written.COURSE))
                .filteredOn(f -> f.flaw().equals("F18"))
                .singleElement()
                .returns(Finding.Severity.SKIPPED, Finding::severity);
        assertThat(findings("F18", half, Written.COURSE)).hasSize(2);
    }
}
