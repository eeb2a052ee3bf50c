package org.examwright.generation.shortanswer.causes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Villagers came to accept the new rulers",
                "Soldiers left the front to share in the land",
                "An important coalition was formed",
                "The king ruled by rational principles",
                "Both sides waged war for four years",
                "A commission investigated the rising",
                "Fear became a factor in elections",
                "The border was closed by a minefield",
                "Doubts grew in the public mind",
                "The new bishop was invested at Lorn"
            })
    void leavesOutOfTheEconomyWhatTellsNothingOfIt(String effect) {
        assertThat(Bearing.on("economy", effect, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wheat harvest doubled",
                "Imports of corn fell",
                "Coalfields in the north were opened",
                "Bread was rationed",
                "New factories took on women",
                "Taxation rose",
                "Investment in heavy industry grew",
                "Peasants' wages were cut",
                "Many workers became unemployed",
                "Mining towns grew"
            })
    void knowsTheEconomyByItsWords(String effect) {
        assertThat(Bearing.on("economy", effect, true)).isTrue();
    }

    @Test
    void doesNotTrustTheThemeOfWhatWasOnlyWeighed() {
        assertThat(Bearing.on("leadership", "Students rioted in the south", true)).isFalse();
        assertThat(Bearing.on("leadership", "The cabinet split", false)).isTrue();
    }
}
