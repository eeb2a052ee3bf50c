package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which words keep their capital inside a sentence. */
class CasingTests {
    private final Casing casing = new Casing();

    @BeforeEach
    void learns() {
        casing.learn("In Lorn the Poor Law was passed and the weavers followed Adler to the mill.");
        casing.learn("Later the weavers met Adler again.");
    }

    @Test
    void keepsTheCapitalOfAName() {
        assertThat(casing.inside("Adler closed the mill")).isEqualTo("Adler closed the mill");
    }

    @Test
    void takesTheCapitalOfAWordThatTheNotesWriteSmall() {
        assertThat(casing.inside("Weavers closed the mill")).isEqualTo("weavers closed the mill");
    }

    @Test
    void takesTheCapitalOfAWordThatIsNoNameAnywhere() {
        assertThat(casing.inside("Only four inspectors came"))
                .isEqualTo("only four inspectors came");
    }

    @Test
    void takesTheCapitalOfAWordMetWithOneInATitleAlone() {
        assertThat(casing.inside("Poor housing sparked a riot"))
                .isEqualTo("poor housing sparked a riot");
    }

    @Test
    void learnsNoCapitalFromANameOfCommonWords() {
        casing.learnName("Trade unions");
        casing.learn("In Lorn the trade unions met.");

        assertThat(casing.term("Trade unions")).isEqualTo("trade unions");
    }

    @Test
    void keepsTheCapitalOfATitle() {
        assertThat(casing.inside("Poor Law guardians met")).isEqualTo("Poor Law guardians met");
    }
}
