package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.facts.Ground;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseTests {
    private final Notebook notes = new Notebook().topic("The Assembly");

    private Ground french() {
        notes.person("Georges Danton");
        for (String things :
                List.of(
                        "trade", "farms", "roads", "ports", "courts", "armies", "taxes", "schools",
                        "ships", "towns", "abbeys", "guilds")) {
            notes.statement(Kind.RESULT, "the war", "War did harm to French " + things);
        }
        return new Ground(notes.knowledge());
    }

    @ParameterizedTest(name = "{0}{1}")
    @CsvSource({
        "the Directory, ' in French history'",
        "the Great Fear, ' in French history'",
        "the fear of brigands, ''",
        "Danton's Club, ''",
        "the Plan of 1793, ''",
    })
    void tellsTheNationBehindANameOfCommonWords(String thing, String told) {
        Ground ground = french();
        Fact fact = notes.knowledge().statements().getFirst();

        assertThat(Whose.history(ground, fact, thing)).isEqualTo(told);
    }

    @Test
    void tellsItBehindADescriptionInWhichNoNameStands() {
        Ground ground = french();
        Fact fact = notes.knowledge().statements().getFirst();

        assertThat(Whose.historyOf(ground, fact, "the reform of 1790 that freed trade"))
                .isEqualTo(" in French history");
        assertThat(Whose.historyOf(ground, fact, "the reform that freed Paris from tolls"))
                .isEmpty();
    }
}
