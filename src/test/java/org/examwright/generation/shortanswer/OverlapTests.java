package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which points of one scheme say the same. */
class OverlapTests {
    @ParameterizedTest
    @CsvSource({
        "'On the death of Necker Calonne followed him as minister, in May 1783', true",
        "'Calonne as minister called the Notables, who refused to vote any new tax', false",
    })
    void findsADevelopmentThatSaysThePointOver(String detail, boolean again) {
        assertThat(
                        Overlap.restates(
                                detail,
                                "Charles Calonne succeeded Necker as minister",
                                "the death of Necker"))
                .isEqualTo(again);
    }

    private static final String WON = "Confessions were won by beatings, sleeplessness and threats";

    @Test
    void findsAPointThatThoseBeforeItTellTogether() {
        var before =
                List.of(
                        "the return to markets, private trade and a farm tax",
                        "Farmers could sell what was left");

        assertThat(Overlap.repeats("Farmers were free to sell grain in markets", before, "reform"))
                .isTrue();
        assertThat(Overlap.repeats("Farmers could lease land and hire hands", before, "reform"))
                .isFalse();
    }

    @Test
    void paysForNoDetailThatTellsItsFeatureOver() {
        assertThat(
                        Overlap.fillsOut(
                                "Grain was taken by brute force", "Both took grain by force", ""))
                .isFalse();
        assertThat(
                        Overlap.fillsOut(
                                "The judge wept; confessions were won by threats and lack of sleep",
                                WON,
                                ""))
                .isFalse();
    }

    @Test
    void paysForADetailThatNamesSomebodyElse() {
        assertThat(
                        Overlap.fillsOut(
                                "Confessions were won by threats of Fouquier", WON, "the trials"))
                .isTrue();
        assertThat(Overlap.fillsOut("Confessions of Danton were won", WON, "Danton")).isFalse();
    }

    @Test
    void paysForNoDetailOfAnotherMatter() {
        String feature = "The Terror made judges fear their own clerks";

        assertThat(Overlap.isOf("Under the Terror judges slept at home", feature, "the Terror"))
                .isTrue();
        assertThat(Overlap.isOf("The Terror began in Paris in 1793", feature, "the Terror"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Bread was rationed by class', 'Bread was shared out by class, sailors first', true",
        "'Farmers lost their animals', 'Weavers lost their looms', false",
    })
    void findsTwoThatSayHalfAlike(String one, String other, boolean alike) {
        assertThat(Overlap.halves(one, other, "the siege")).isEqualTo(alike);
    }
}
