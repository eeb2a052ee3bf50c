package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MattersTests {
    @Test
    void takesTheEndOfARisingForNoResultOfIt() {
        assertThat(Matters.isItsEnd("the Lyon rising", "The army stormed Lyon")).isTrue();
        assertThat(Matters.isItsEnd("the Lyon rising", "The army stormed Nantes")).isFalse();
        assertThat(Matters.isItsEnd("the Lyon rising", "Weavers left Lyon")).isFalse();
    }
}
