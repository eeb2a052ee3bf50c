package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;

/** Entries without their doer, under a heading that is a person with the years of a life. */
class LifeHeadingTests {
    private static final String NOTES =
            """
            # The Harbour World

            ## Emperor Yolund (1403 - 1424)

            * Son of Holmwu
            * Moved the court to Kolm
              - Took Tessel in 1407
            * Dies in 1424

            ## Anna Kiel (1485 - 1547)

            * Born in Harling
            * Otto Brand died in 1519
              - Inherited the castle in 1520
            * 1531: founded a school in Kolm

            ## Salt War (1550 - 1555)

            * Born of a quarrel
            * Ruined the ports in 1551
            """;

    @Test
    void takeTheNameOfTheHeading() {
        assertThat(Extracts.of(NOTES).events())
                .extracting(Event::label)
                .contains(
                        "Emperor Yolund took Tessel",
                        "Emperor Yolund died",
                        "Anna Kiel founded a school in Kolm")
                .noneMatch(label -> label.startsWith("Dies"));
    }

    @Test
    void keepToTheOtherWhomTheEntryAboveIsAbout() {
        assertThat(Extracts.of(NOTES).events())
                .extracting(Event::label)
                .noneMatch(label -> label.startsWith("Anna Kiel inherited"));
    }

    @Test
    void giveNoDeedToAThing() {
        assertThat(Extracts.of(NOTES).events())
                .filteredOn(event -> event.standing().confidence() >= 0.8)
                .extracting(Event::label)
                .noneMatch(label -> label.contains("Salt War ruined"));
    }

    @Test
    void tellAllDeedsOfASentenceInThePast() {
        assertThat(
                        Extracts.of(
                                        """
                                        # Varn

                                        - In 1931 Tobias Lund resigns as governor and transfers \
                                        his powers to Holm
                                        """)
                                .events())
                .extracting(Event::label)
                .noneMatch(label -> label.contains("transfers"));
    }
}
