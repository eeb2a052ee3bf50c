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
                "Soldiers left the front to share in the land"
            })
    void leavesOutOfTheEconomyWhatTellsNothingOfIt(String effect) {
        assertThat(Bearing.on("economy", effect, false)).isFalse();
    }

    @Test
    void knowsTheEconomyByItsWords() {
        assertThat(Bearing.on("economy", "The wheat harvest doubled", true)).isTrue();
    }

    @Test
    void doesNotTrustTheThemeOfWhatWasOnlyWeighed() {
        assertThat(Bearing.on("leadership", "Students rioted in the south", true)).isFalse();
        assertThat(Bearing.on("leadership", "The cabinet split", false)).isTrue();
    }
}
