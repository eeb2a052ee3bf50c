package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A heading or a line in which hardly anything is said does not end the reading of a page. */
class OddNotesTests {
    private static final String FACT = "- Parliament repealed the Corn Laws in June 1846.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary",
                "Revision notes",
                "Notes",
                "1929-33",
                "(1929–33)",
                "Overview (cont.)",
                "…"
            })
    void aHeadingThatNamesNothingStandsUnderOneThatAsks(String heading) {
        String notes =
                """
                # The war

                ## Causes of the war

                ### %s

                %s
                ### Alliances

                - Russia and France signed an alliance in January 1894.
                """
                        .formatted(heading, FACT);

        assertThat(Extracts.of(notes).events()).isNotEmpty();
    }

    /** "On 13 November. 1643 was …": the year once took the day over the full stop with it. */
    @Test
    void aSentenceThatBeginsWithAYearStandsBehindOneThatEndsWithADay() {
        String notes =
                """
                The Lornish war

                Kell on 23 October 1642 was a draw, and the king was turned back from Holm on 13 November. 1643
                was his best year, with victories at Bell (June).

                """
                        + FACT;

        assertThat(Extracts.of(notes).events()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Led  to the fall of Peel in June 1846.",
                "- Never  had bread cost so much as it did in the summer of 1846.",
                "- Rose  again and marched to London in June 1846, but it was no use.",
                "- Had  a post in the party and wrote its paper until June 1846.",
                "- Economic  problems: bread cost 9d in 1846.",
                "- Bad  harvests were also a cause of the war.",
                "- One reason for  the war was bread. It cost 9d in 1846.",
                "- Peel won in 1841: ...",
                "- Peel won in 1841: ;,.",
                "- ...",
                "- However, ...",
                "- Alliances: ...",
                "- : 1846",
                "- The king came back on 13 November. 1843 was his best year, and he took Bristol (June)",
            })
    void aLineOfMoreBlanksOrDotsThanWordsStandsAmongOthers(String line) {
        String notes =
                """
                # The war

                ## Causes of the war

                %s
                %s
                - Russia and France signed an alliance in January 1894.
                - Alliances: Britain and France signed the Entente in April 1904.
                - Britain launched the Dreadnought in February 1906.
                - The Bosnian crisis began in October 1908.
                - Gavrilo Princip shot Franz Ferdinand in Sarajevo in June 1914.
                """
                        .formatted(line, FACT);

        assertThat(Extracts.of(notes).events()).isNotEmpty();
    }
}
