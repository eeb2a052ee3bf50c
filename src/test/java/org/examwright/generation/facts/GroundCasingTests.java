package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.Notebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps its capital inside a sentence though the notes have it at a start alone. */
class GroundCasingTests {
    @ParameterizedTest
    @ValueSource(strings = {"France declared war on Austria", "Wales joined the union"})
    void isACountry(String label) {
        var notes = new Notebook();
        notes.event(label, 1792);

        assertThat(new Ground(notes.knowledge()).casing().inside(label)).isEqualTo(label);
    }

    @Test
    void isNoThingBeforeAPlural() {
        var notes = new Notebook();
        notes.event("Soup kitchens were closed by the Salt League", 1792);

        assertThat(new Ground(notes.knowledge()).casing().inside("Soup kitchens"))
                .isEqualTo("soup kitchens");
    }

    @Test
    void isNoAdjectiveBeforeAPlural() {
        var notes = new Notebook();
        notes.event("Rich conservatives formed the Salt League", 1792);

        assertThat(new Ground(notes.knowledge()).casing().inside("Rich conservatives"))
                .isEqualTo("rich conservatives");
    }
}
