package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.generation.language.Clause;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Event.Precision;
import org.examwright.sources.Evidence;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 Mar 53 Holm dies | true",
                "Holm dies Sept. 53 | true",
                "Holm dies '53 | true",
                "Holm dies 5 Mar 54 | false",
                "Holm dies, 53 carts | false",
                "Holm dies 5 Mar 530 | false",
            })
    void isDatedByAYearOfTwoFiguresBehindItsMonth(String quote, boolean dated) {
        var day = LocalDate.of(1853, 3, 5);
        Event event = new Notebook().event("Holm died", day, day, Precision.DAY);
        var source = event.evidence().getFirst().sourceId();
        var quoted =
                new Event(
                        event.id(),
                        event.label(),
                        event.from(),
                        event.to(),
                        event.precision(),
                        false,
                        null,
                        event.parts(),
                        event.themes(),
                        event.topics(),
                        List.of(new Evidence(source, 1, 1, 0, quote.length(), quote)),
                        event.standing());

        var happening = new Happening(quoted, "Holm died", Clause.of("Holm died").orElseThrow());

        assertThat(happening.dated()).isEqualTo(dated);
    }
}
