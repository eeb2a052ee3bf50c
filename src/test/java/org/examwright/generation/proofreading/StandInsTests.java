package org.examwright.generation.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandInsTests {
    private static final Set<String> ENGLISH =
            Set.of("Who", "When", "Which", "From", "Peter", "Rome", "June", "March", "Some");
    private static final Set<String> GIVEN = Set.of("Anna", "Clara", "Conrad", "Paris");
    private static final StandIns STAND_INS =
            new StandIns(word -> ENGLISH.contains(word) || GIVEN.contains(word), GIVEN::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Corarkin took Bareham on 3 July 1566. | Peter Dellorkin took Norilton on 28"
                        + " April 1701.",
                "It fell on 3 May 1566. | It fell on 28 August 1701.",
                "From 1701 to 1703 Galmond held it. | From 1604 to 1699 Torrend held it.",
                "Which town was Aberdon’s? | Which town was Emmordon’s?",
                "Was Aberdon the Mirkand? | Was Berdon the Mirkand?",
                "Anna Corarkin left. | Clara Corarkin left.",
                "Anna Corarkin met Paris Berdon. | Clara Corarkin met Anna Berdon.",
                "Corarkin met Mirkand; then Corarkin left. | Torland met Boldan; then Torland"
                        + " left.",
            })
    void makesOneOfSentencesThatDifferInNamesAndDates(String one, String other) {
        assertThat(STAND_INS.in(one)).isEqualTo(STAND_INS.in(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fell to an Aberdon. | It fell to an Berdon.",
                "Peter Corarkin left. | Anna Corarkin left.",
                "Anna Corarkin met Anna Berdon. | Anna Corarkin met Clara Berdon.",
                "Anna Corarkin left with Anna. | Clara Corarkin left with Anna.",
                "It fell to a Anna Berdon. | It fell to a Clara Berdon.",
                "Anna Rome left. | Clara Rome left.",
                "Anna’s Berdon left. | Clara’s Berdon left.",
                "Corarkin met Corarkin. | Corarkin met Mirkand.",
                "From 1703 to 1701 Galmond held it. | From 1701 to 1703 Galmond held it.",
                "Who led the Borders? | Who led the Border?",
                "Corarkin’s men left. | Corarkin men left.",
                "It fell on 1 June. | It fell on 3 June.",
                "It fell on 3 May. | It fell on 3 June.",
                "It fell in the 1560s. | It fell in the 1570.",
            })
    void keepsApartWhatGrammarMayHangOn(String one, String other) {
        assertThat(STAND_INS.in(one)).isNotEqualTo(STAND_INS.in(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rome fell.",
                "Peter took Rome on 30 July July 1566.",
                "The council met in 2004, not in 1994.",
                "The NKVD and the EU met at Brest-Litovsk.",
                "A European met a Unionist and a Hourman.",
                "It cost 1,566 crowns and 1566% of it.",
            })
    void leavesWhatItDoesNotKnowHowToChange(String sentence) {
        assertThat(STAND_INS.in(sentence)).isEqualTo(sentence);
    }

    @Test
    void staysTheSameWhenItsOwnSentenceIsChangedAgain() {
        String once = STAND_INS.in("Peter Corarkins took Bareham and Ulmor on 3 July 1566.");

        assertThat(STAND_INS.in(once)).isEqualTo(once);
    }

    @Test
    void leavesNamesBeyondTheEighth() {
        String many = "Baa1 Bbara Bcara Bdara Beara Bfara Bgara Bhara Biara Bjara";

        assertThat(STAND_INS.in(many)).endsWith("Bjara");
    }
}
