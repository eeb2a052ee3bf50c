package org.examwright.generation.shortanswer.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.language.Genus;
import org.junit.jupiter.api.Test;

class DefinitionTurnedTests {
    @Test
    void keepsTheWordThatSaysWhenByWhatWasDone() {
        var definition = "the city guard first formed under Lafayette to keep the peace of Paris";

        assertThat(DefinitionTurned.of(definition, Genus.of(definition)))
                .contains(
                        "Name this city guard: it was first formed under Lafayette to keep the"
                                + " peace of Paris.");
    }
}
