package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Statement;
import org.examwright.knowledge.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The king wanted to raise more taxes from the towns. | AIM",
                "The sheriffs were responsible for collecting the taxes. | FUNCTION",
                "The bishops argued that the Church should pay nothing. | POSITION",
                "Parliament abolished the monasteries and sold their land. | MEASURE",
                "The peasants remained very poor after the war. | CONTINUITY",
                "The army was based on small landowners from the north. | FEATURE",
                "Unlike the nobles, the merchants paid their taxes. | DIFFERENCE",
                "The old council was replaced by a chamber of nobles. | CHANGE",
            })
    void hasTheKindThatItsVerbGives(String line, Kind kind) {
        assertThat(Extracts.of(Extracts.lines(line)).statements())
                .extracting(Statement::kind)
                .contains(kind);
    }

    @Test
    void tellsBothStatesOfAChange() {
        Statement change = change("The old council was replaced by a chamber of nobles.");
        assertThat(change.before()).isEqualTo("The old council");
        assertThat(change.after()).isEqualTo("A chamber of nobles");

        Statement rise = change("Wool exports rose from 3,000 sacks to 8,000 sacks.");
        assertThat(rise.before()).endsWith(": 3,000 sacks");
        assertThat(rise.after()).endsWith(": 8,000 sacks");
    }

    @Test
    void makesNoFeatureOfWhatWasDoneOnce() {
        assertThat(
                        Extracts.of(Extracts.lines("The rebels were arrested near the bridge."))
                                .statements())
                .extracting(Statement::kind)
                .doesNotContain(Kind.FEATURE);
    }

    private static Statement change(String line) {
        return Extracts.of(Extracts.lines(line)).statements().stream()
                .filter(statement -> statement.kind() == Kind.CHANGE)
                .findFirst()
                .orElseThrow();
    }
}
