package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that must say what the notes say, not its reverse, and of the same thing. */
class TurnedSenseTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1523 Parliament granted far less than the £800,000 for which Smith had asked. |"
                        + " Parliament granted far less than the £800,000 for which Smith had asked",
                "In 1823 the duchy paid more than the king wanted. | The duchy paid more than the"
                        + " king wanted",
                "In 1878 towns built swimming baths and libraries. | Towns built swimming baths and"
                        + " libraries",
                "In 1823 weavers arrested following riots in Lorn. | Weavers were arrested"
                        + " following riots in Lorn",
                "Smith's coalition broke up in March 1830 bcos the party split. | Smith's coalition"
                        + " broke up",
            })
    void keepWhoDidWhat(String line, String label) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @Test
    void giveALawTheNameOfItsYear() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "Notes",
                                        "- The Factory Act of 1833 banned children from mills.",
                                        "- Forster's Education Act of 1870 set up board schools.",
                                        "- Only four inspectors were appointed to enforce the Act"
                                                + " of 1833."))
                        .events();

        assertThat(events)
                .extracting(Event::label)
                .contains("Only four inspectors were appointed to enforce the Factory Act");
    }

    @Test
    void giveALawNoNameOfAnotherYear() {
        var events =
                Extracts.of(
                                Extracts.lines(
                                        "Notes",
                                        "- Forster's Education Act of 1870 set up board schools.",
                                        "",
                                        "- Only four inspectors were appointed to enforce the Act"
                                                + " of 1833."))
                        .events();

        assertThat(events)
                .extracting(Event::label)
                .anyMatch(label -> label.startsWith("Only four inspectors were appointed"))
                .noneMatch(label -> label.contains("enforce the Education Act"));
    }
}
