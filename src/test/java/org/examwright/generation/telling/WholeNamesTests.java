package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that reading cut, each beside the words it was read from. */
class WholeNamesTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Salt Bill no was introduced | 1810 – Salt Bill no.1. Through 2nd reading | The"
                        + " First Salt Bill was introduced",
                "The Salt Bill no was introduced | 1810 – Salt Bill, no luck | The Salt Bill no was"
                        + " introduced",
                "Bell led Tories | 11 Feb 1775 – Bell leads Tories | Bell became leader of the"
                        + " Tories",
                "Bell led the Tories | Bell led the Tories in 1775 | Bell led the Tories",
                "Bell led the Tories out | Bell leads the Tories out | Bell led the Tories out",
            })
    void haveTheirNumberAndOffice(String label, String quote, String whole) {
        assertThat(WholeNames.told(label, List.of(quote), true)).isEqualTo(whole);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Salt Tax Act was passed | Dec 1819 – Salt Tax (Removal) Act. Weavers | The Salt"
                        + " Tax (Removal) Act was passed",
                "The Salt Service Act was passed | Salt Service (No 2) Act. First | The Salt Service"
                        + " (No 2) Act was passed",
                "The Salt Service Act was passed | Salt Service (see above) Act. First | The Salt"
                        + " Service Act was passed",
            })
    void haveWhatStandsInTheirBrackets(String label, String quote, String whole) {
        assertThat(WholeNames.bracketed(label, List.of(quote))).isEqualTo(whole);
    }
}
