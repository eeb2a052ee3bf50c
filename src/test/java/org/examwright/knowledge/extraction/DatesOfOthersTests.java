package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Event;
import org.junit.jupiter.api.Test;

/** Dates in a line that are not those of what it tells. */
class DatesOfOthersTests {
    @Test
    void aLifeInBracketsDatesNoDeed() {
        assertThat(
                        Extracts.of(
                                        """
                                        # Varn and Kolm

                                        Francisco Lund (1475-1541) wanted to conquer the empire of Varn.
                                        (1482-1526) Otto Brand established the Harbour League in Kolm.
                                        The salt pump was invented by Olaf Bell (1937-).
                                        Karl Holm (b. 1941) painted the harbour of Varn.
                                        Otto Brand was exiled in 1520.
                                        The Council of Kolm (1545 - 1563) met to address reform.
                                        """)
                                .events())
                .noneMatch(event -> event.label().contains("wanted to conquer"))
                .noneMatch(event -> event.label().contains("established"))
                .noneMatch(event -> event.label().contains("invented"))
                .noneMatch(event -> event.label().contains("painted"))
                .extracting(Event::label)
                .contains("Otto Brand was exiled")
                .anyMatch(label -> label.contains("Council of Kolm"));
    }

    @Test
    void aCaptionDatesNothing() {
        assertThat(
                        Extracts.of(
                                        """
                                        # The Salt War

                                        1936 - Otto Brand founded the Harbour League

                                        * image at right of Brand reviewing troops in 1939 from Tide 1972/12/11
                                        * by Nov, the League seized three towns
                                        * Source: Tobias Holm, "The Salt Coast" (1961)
                                        """)
                                .events())
                .extracting(event -> event.from().getYear())
                .isNotEmpty()
                .containsOnly(1936);
    }

    @Test
    void aDateBehindThatHadBeenIsOfWhatHadBeen() {
        assertThat(
                        Extracts.of(
                                        """
                                        # The Salt War

                                        In 1937 the League left the patrol.
                                        Varn and Kolm withdrew from the patrol that had been set up by the \
                                        League of Ports in April 1931.
                                        """)
                                .events())
                .filteredOn(event -> event.label().contains("withdrew"))
                .allMatch(event -> event.standing().confidence() <= 0.5);
    }
}
