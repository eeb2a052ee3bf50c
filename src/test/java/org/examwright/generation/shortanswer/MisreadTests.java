package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.language.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadTests {
    @ParameterizedTest
    @CsvSource({
        "Soviet experted leave, Soviet experts leave",
        "After Isabella backed the duke, 'After Isabella died, backed the duke'",
        "Henry backed the wrong horse, Henry backed the wrong horse",
        "24 Bell was murdered, 10 June 24   Bell murdered",
        "PAC was banned, PAC banned 8 Apr"
    })
    void refusesWhatIsNoSentence(String label, String quote) {
        assertThat(misread(label, quote, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Bell urged rise in taxes, Bell urged rise in taxes",
        "USA was attacked, USA attacked",
        "24 deputies were arrested, 24 deputies arrested",
        "Henry backed the duke, Henry backs the duke"
    })
    void keepsWhatIsOne(String label, String quote) {
        assertThat(misread(label, quote, false)).isFalse();
    }

    @Test
    void takesInitialsThatTheNotesSpellOut() {
        assertThat(misread("PAC was banned", "PAC banned", true)).isFalse();
    }

    @Test
    void leavesAYearToTheThingItStandsBy() {
        var quotes = List.of("Land: Pontine Marshes drained, Littoria 1932,");

        assertThat(Misread.yearOfNext("Pontine Marshes were drained", quotes)).isTrue();
        assertThat(Misread.yearOfNext("Littoria was founded", quotes)).isFalse();
        assertThat(Misread.yearOfNext("The Fens were drained", List.of("Fens drained, June 1632")))
                .isFalse();
    }

    private static boolean misread(String label, String quote, boolean spelt) {
        return Misread.is(label, Clause.of(label).orElseThrow(), List.of(quote), initials -> spelt);
    }
}
