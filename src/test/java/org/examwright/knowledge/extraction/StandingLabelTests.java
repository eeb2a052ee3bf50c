package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that say all that is needed, of notes that say less. */
class StandingLabelTests {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1854: Signing of the Kanagawa Convention. | The Kanagawa Convention was signed",
                "1793: Execution of King Louis XVI | King Louis XVI was executed",
                "The war ended in 1848 and the country gained a vast territory. | The war ended",
                "In 1850 Henry Clay put together a compromise. | Henry Clay put together a"
                        + " compromise",
                "On 17 May 1954 the Supreme Court under Earl Warren ruled 9-0 that segregated"
                        + " schools were unconstitutional. | The Supreme Court under Earl Warren ruled"
                        + " 9-0 that segregated schools were unconstitutional",
                "In 1896 the court ruled in Plessy v Ferguson that facilities could be 'separate"
                        + " but equal'. | The court ruled in Plessy v Ferguson that facilities could be"
                        + " 'separate but equal'",
                "Henry d. 28 January 1547 aged 55. | Henry died aged 55",
            })
    void tellTheWholeDeed(String line, String label) {
        assertThat(Extracts.of(Extracts.lines("Notes", line)).events())
                .extracting(Event::label)
                .contains(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By February 1930 60% collectivised. | 60%",
                "Droughts in 1920 made the situation worse. | situation",
                "In 1919 the pact held. | pact",
                "1957 - Little Rock | took place",
            })
    void areNotMadeOfRiddles(String line, String riddle) {
        assertThat(
                        Extracts.of(
                                        Extracts.lines(
                                                "Notes",
                                                "Nine pupils went to school in Little Rock.",
                                                line))
                                .events())
                .extracting(Event::label)
                .noneMatch(label -> label.contains(riddle));
    }
}
