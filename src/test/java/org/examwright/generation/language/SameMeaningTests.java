package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which plain words a text may be given. */
class SameMeaningTests {
    @Test
    void putsAWordOfTheSameMeaning() {
        assertThat(SameMeaning.of("The crown outlawed the league"))
                .containsExactly("The crown banned the league", "The crown prohibited the league");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Most hands were peasants fresh from the villages",
                "The marshal set arrested engineers to draw maps",
            })
    void putsNoneThatReadsIll(String text) {
        assertThat(SameMeaning.of(text))
                .noneMatch(other -> other.contains("villagers"))
                .noneMatch(other -> other.contains("detained") || other.contains("seized"));
    }

    @Test
    void putsItWhereSomebodyWasArrested() {
        assertThat(SameMeaning.of("The guard arrested Danton"))
                .containsExactly("The guard detained Danton", "The guard seized Danton");
    }
}
