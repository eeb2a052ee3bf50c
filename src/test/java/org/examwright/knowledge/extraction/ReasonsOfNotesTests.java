package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.knowledge.Statement;
import org.junit.jupiter.api.Test;

/** Which headings count as reasons of one outcome, and which lines speak for them. */
class ReasonsOfNotesTests {
    private static final String WAR =
            """
            # The war

            ## Causes of the war

            ### Economic

            - The price of bread rose to 9d a loaf in London in June 1801.
            - Parliament raised the duty on Spanish wine in 1802.

            #### Slump

            - Six banks in Bristol failed in May 1803.

            ### Political

            - Pitt broke with the king in March 1801.
            - Addington dismissed Lord Spencer in 1802.

            ### Social

            - Parliament banned the new clubs in 1803.
            """;

    private static List<String> texts(String notes, String stance) {
        return Extracts.of(notes).statements().stream()
                .filter(s -> Objects.toString(s.stance(), "").equals(stance))
                .map(Statement::text)
                .toList();
    }

    private static List<String> stances(String notes) {
        return Extracts.of(notes).statements().stream()
                .map(s -> Objects.toString(s.stance(), ""))
                .filter(stance -> stance.matches("(?:FOR|AGAINST): .*"))
                .distinct()
                .toList();
    }

    @Test
    void areAllThatStandUnderOneHeadingWhateverStandsBetween() {
        String sentence = "economic factors were the main reason for the war";

        assertThat(texts(WAR, "FOR: " + sentence))
                .containsExactly(
                        "The price of bread rose to 9d a loaf in London in June 1801",
                        "Parliament raised the duty on Spanish wine in 1802",
                        "Six banks in Bristol failed in May 1803");
        assertThat(texts(WAR, "AGAINST: " + sentence))
                .containsExactly(
                        "Pitt broke with the king in March 1801",
                        "Addington dismissed Lord Spencer in 1802",
                        "Parliament banned the new clubs in 1803");
    }

    @Test
    void areNotHeadingsThatOnlySayWhatKindOfLinesFollow() {
        String weighed = WAR.replace("### Economic", "### Evaluation");

        assertThat(stances(weighed)).noneMatch(stance -> stance.contains("evaluation"));
    }

    @Test
    void countALineThatTurnsAgainstTheNamedOne() {
        String turned =
                WAR.replace(
                        "#### Slump", "- However, wages in Leeds rose to 12 shillings in 1804.");
        String sentence = "economic factors were the main reason for the war";

        assertThat(texts(turned, "AGAINST: " + sentence))
                .contains("Wages in Leeds rose to 12 shillings in 1804");
        assertThat(texts(turned, "FOR: " + sentence)).hasSize(3);
    }

    @Test
    void leaveOutALineThatTurnsAgainstAnother() {
        String turned =
                WAR.replace(
                        "### Social",
                        "- However, Parliament invited Lord Spencer back in 1804.\n\n### Social");

        assertThat(stances(turned)).isNotEmpty();
        assertThat(Extracts.of(turned).statements())
                .filteredOn(s -> Objects.toString(s.stance(), "").contains(": "))
                .noneMatch(s -> s.text().contains("Spencer back"));
    }

    @Test
    void ofResultsWeighALineThatTurnsOnTheOtherSide() {
        String results =
                WAR.replace("Causes", "Consequences")
                        .replace(
                                "#### Slump",
                                "- However, wages in Leeds rose to 12 shillings in 1804.");
        String sentence = "The consequences of the war were economic rather than political";

        assertThat(texts(results, "AGAINST: " + sentence))
                .contains("Wages in Leeds rose to 12 shillings in 1804");
    }
}
