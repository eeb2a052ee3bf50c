package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.examwright.generation.Notebook;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoys met on 9 June | The envoys met on 9 June 1815.",
                "The envoys met in June | The envoys met in June 1815.",
                "The envoys met | The envoys met in 1815.",
            })
    void isToldWithAsMuchOfItsDateAsTheNotesTell(String label, String told) {
        var day = LocalDate.of(1815, 6, 9);
        Event event = new Notebook().event(label, day, day, Precision.DAY);
        var plain = "The envoys met";

        var happening = new Happening(event, plain, Clause.of(plain).orElseThrow());

        assertThat(happening.told()).isEqualTo("The envoys met on 9 June 1815.");
        assertThat(happening.toldAsQuoted()).isEqualTo(told);
    }
}
