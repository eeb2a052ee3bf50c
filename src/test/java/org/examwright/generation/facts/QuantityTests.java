package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How closely a figure is asked for. */
class QuantityTests {
    @ParameterizedTest
    @CsvSource({
        "56.1 million, 56100000, 56 million, true",
        "56 million, 56000000, 56 million, false",
        "105, 105, 105, false"
    })
    void isToldToTwoDigitsWhereNobodyKeepsMore(
            String value, long number, String asked, boolean hedged) {
        var notes = new Notebook().topic("Towns");
        var figure =
                notes.figure(value, number, "people", "the townspeople of the Lorn duchy", 1789);
        Quantity rounded =
                Quantity.of(new Ground(notes.knowledge()), figure).orElseThrow().rounded();

        assertThat(rounded.amount().text()).isEqualTo(asked);
        assertThat(rounded.hedged()).isEqualTo(hedged);
    }
}
