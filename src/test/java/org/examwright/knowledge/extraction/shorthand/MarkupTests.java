package org.examwright.knowledge.extraction.shorthand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            textBlock =
                    """
                    **Lund**, the count, sold _Varn_ → Lund, the count, sold Varn
                    his **_Salt, a History_** of 1961 → his Salt, a History of 1961
                    ***both*** of ~~them~~ → both of them
                    Kolm**burg** fell → Kolmburg fell
                    [the count](lund.md) fled[^2] → the count fled
                    [[Lund (count)|Lund]] fled → Lund fled
                    \\- about \\~5 men → - about ~5 men
                    a `league`, ==secret== → a league, secret
                    `"`league`"` of Varn → "league" of Varn
                    """)
    void areNoneOfTheWords(String line, String words) {
        assertThat(bare(line, Markup.in(line))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2 * 3 * 4 ships
                    2*3*4 ships
                    * Lund fled* to Varn
                    file_of_names and more_names
                    Lund [the count] fled (1921)
                    the 'league` of Varn
                    ______ became king in 1509
                    """)
    void areNotSeenInOtherSigns(String line) {
        assertThat(Markup.in(line)).isEmpty();
    }

    static String bare(String line, List<ShortForms.Swap> marks) {
        StringBuilder words = new StringBuilder(line);
        marks.reversed().forEach(mark -> words.replace(mark.start(), mark.end(), mark.words()));
        return words.toString();
    }
}
