package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsAmissTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Great powers promised Danish peace impacted Norway | Great powers promised Danish peace in 1839 impacted Norway.
                    Weavers were moved by the fair and emerge | Weavers were moved by the fair and emerge in the 1950s.
                    Kiel was called of the ‘salt strike’ | Kiel called of 'salt strike' 1923
                    Danish ships were blocked off supplies to Kiel | Danish ships blocked off supplies to Kiel 1914-19
                    Holm took over was far less willing to bargain | After Holm took over was far less willing to bargain in 1945
                    The Salt Company was broadcast started | 1922 the Salt Company broadcast started
                    Arrives and Olaf VI regained his wits | Arrives and in 1455 Olaf VI regained his wits.
                    Ann Holm involved with the League | Ann Holm: involved with the League in 1960
                    Thomas Holm let back in through Norway | Thomas Holm let back in through Norway 1846
                    """)
    void areNotAsked(String label, String quote) {
        assertThat(ToldTests.fault(label, quote)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Danish ships killed 19 in a raid on Kiel | May 31, 1937 - Danish ships killed 19 in a raid on Kiel
                    The Kiel Bridge was officially opened by the Danes | The Kiel Bridge was officially opened by the Danes in 1911.
                    Danes helped to found and run the League of Kiel | Danes helped to found and run the League of Kiel in 1911.
                    Catholics held a meeting called the Council of Kiel | Catholics held a meeting called the Council of Kiel.
                    """)
    void areLeftWhereTheyAreWhole(String label, String quote) {
        assertThat(ToldTests.fault(label, quote)).isEmpty();
    }
}
