package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences whose doer was put in from the lines before, each beside what it was read from. */
class DoerTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lord Holm was repealed by Lord Bell | Holm's Salt Act of 1778 was repealed by Lord Bell in 1782.
                    General Holm was annexed as a Danish province | annexed 1821 as a Danish province ~ Jan 1817 - Gen. Holm takes Kiel;
                    Philip II was presented | He replied with his Apology, presented in December. ~ Philip's ban was read.
                    Holm was sent home some 15,000 Danes | and in July 1872 sent home some 15,000 Danes
                    Elizabeth Holm left Kiel for good | He was useless and left Kiel for good in December 1587. ~ Elizabeth Holm sent Bell.
                    Captain Bell lived at Lund | From 1736 he lived at Lund ~ execution of his friend Captain Bell on 6 November 1730.
                    Bell went home to Lund | he went home to Lund in December. ~ Bell was mortally wounded at Kiel
                    Bell was back in Kiel | he himself was back in Kiel by 1850 ~ Bell and Holm hanged 12 April 1838;
                    """)
    void areNotAskedOfTheWrongOne(String label, String quotes) {
        assertThat(fault(label, quotes)).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Lord Holm was recalled by Lord Bell | Lord Holm was recalled by Lord Bell in 1782.
                    Holm was presented to the king of Denmark | Holm was presented to the king of Denmark in 1782
                    Holm was sent home to Kiel | Holm was sent home to Kiel in 1782
                    Elizabeth Holm left Kiel for good | She left Kiel for good in December 1587. ~ Elizabeth Holm sent Bell.
                    Elizabeth Holm sent Bell to Kiel | Elizabeth Holm sent Bell to Kiel, where he died in 1587
                    Bell went home to Lund | he went home to Lund in December. ~ Bell was beaten at Kiel
                    Captain Bell lived at Lund | From 1736 Captain Bell lived at Lund, and his friend Captain Bell
                    """)
    void areAskedOfTheirOwn(String label, String quotes) {
        assertThat(fault(label, quotes)).isEmpty();
    }

    private static Optional<String> fault(String label, String quotes) {
        Clause clause = Clause.of(label).orElseThrow();
        return Told.faultOfEvent(
                label,
                clause,
                label,
                List.of(quotes.split(" ~ ")),
                new Names(List.of(), Set.of(), false));
    }
}
