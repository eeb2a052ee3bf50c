package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An office told without a name means who held it then, where that is sure. */
class IncumbentTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vane was Prime Minister from 1850 to 1862. | In 1855 the Prime Minister closed the docks. | Vane
                    Vane became Prime Minister in 1850. | In 1855 the Prime Minister closed the docks. | Vane
                    Vane became Prime Minister in 1850. | In 1849 the Prime Minister closed the docks. | -
                    Vane was Prime Minister from 1850 to 1852. | In 1855 the Prime Minister closed the docks. | -
                    Vane became Prime Minister in 1850. Orr became Prime Minister in 1853. | In 1855 the Prime Minister closed the docks. | -
                    Vane was Prime Minister from 1850 to 1852. Orr was Prime Minister from 1853 to 1857. | In 1855 the Prime Minister closed the docks. | Orr
                    Vane became Prime Minister in 1850. | The Prime Minister closed the docks. | -
                    """)
    void isSureByItsDate(String offices, String line, String who) {
        var events = Extracts.of(Extracts.lines(offices, line)).events();
        var parts =
                events.stream()
                        .filter(event -> event.label().contains("docks"))
                        .flatMap(event -> event.parts().stream())
                        .map(Event.Participation::actor)
                        .filter(actor -> actor.matches("Vane|Orr"))
                        .toList();

        assertThat(String.join(", ", parts)).isEqualTo(who.equals("-") ? "" : who);
    }
}
