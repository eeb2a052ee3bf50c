package org.examwright.generation.distractors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim without exception stands beside others of its kind alone. */
class AbsolutesTests {
    private static final String STEM = "Which of these happened in 1848?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lorn Treaty banned all cannons",
                "Peel closed every mill",
                "The Duke of Sarn never paid",
                "Everybody owed the mint a tithe",
                "No one at Kell paid the toll",
                "All weavers left Brome",
                "Only Orm held out by sea"
            })
    void areUnfairAmongOtherClaims(String text) {
        assertThat(fair(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The All-Lorn League met at Kell",
                "Adair published ‘Bread for all’",
                "All Souls at Kell burnt"
            })
    void areNoneInANameOrQuotation(String text) {
        assertThat(fair(text)).isTrue();
    }

    @Test
    void areFairInEveryOption() {
        var cues =
                new Cues(
                        STEM,
                        "Peel banned all mills",
                        List.of("Kell burnt all boats", "Adair freed all serfs"));

        assertThat(cues.fair(0, 1)).isTrue();
    }

    @Test
    void areTheSameAtTheStartAndFurtherIn() {
        var cues =
                new Cues(
                        STEM,
                        "Peel banned all mills",
                        List.of("All boats at Kell sank", "Adair freed all serfs"));

        assertThat(cues.fair(0, 1)).isTrue();
    }

    private static boolean fair(String text) {
        var cues =
                new Cues(
                        STEM,
                        "Sailors at Orm mutinied in port",
                        List.of(text, "Bishop Hale left Brome by sea"));
        return cues.fair(0, 1);
    }
}
