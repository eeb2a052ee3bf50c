package org.examwright.questions.lint.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.questions.lint.Written;
import org.examwright.questions.lint.course.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogicalCueTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where did the delegates meet? | *In Weimar | In 1921 | Because of the fighting |"
                        + " For six months",
                "Where was the queen beheaded? | *At Fotheringhay | In February 1587 | By order of"
                        + " the council | With her dog beside her",
                "In which town was the treaty signed? | *Versailles | After the war | During the"
                        + " summer | Without their consent",
            })
    void seesThatOneOptionAloneIsAPlace(String line) {
        assertThat(Written.findings("F9", Written.choice(line), Lexicon.none())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where did the delegates meet? | *By the river | With the miners | In a theatre",
                "Where was he sent? | *To Elba | For trial in London | To the island of Malta",
                "Where did the fleet lie? | *Before the harbour | Off the cape | After the second"
                        + " lock",
            })
    void leavesPlacesOfAllSortsAlone(String line) {
        assertThat(Written.findings("F9", Written.choice(line), Lexicon.none())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which man led the march? | *a priest | a fool | a fool",
                "What closed the mint? | *The flood of that winter | a  strike | A strike.",
            })
    void seesOptionsThatAreTheSameWithoutACourse(String line) {
        assertThat(Written.findings("F9", Written.choice(line), Lexicon.none()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.pointer()).isEqualTo("/options/2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"What did it cost? | *£5 | $5 | 5%", "Who led? | *Adam I | Adam II | Eve"})
    void tellsSignsAndNumeralsApart(String line) {
        assertThat(Written.findings("F9", Written.choice(line), Lexicon.none()))
                .noneMatch(finding -> finding.message().contains("same thing"));
    }
}
