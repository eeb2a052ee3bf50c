package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of thing a definition names, and which terms say their own. */
class GenusTests {
    @ParameterizedTest
    @CsvSource({
        "the gap between dear bread and low wages, HAPPENING",
        "the invasion of Ireland that opened in 1649, HAPPENING",
        "the court case in which the five knights were condemned, HAPPENING",
        "the campaign to teach soldiers to read, ACTION",
        "the ploughing of common land for sheep, ACTION",
        "a system in which one house makes the laws, SYSTEM",
        "the rule that members must obey, IDEA",
    })
    void tellsWhatSomebodySetAboutFromWhatCameAbout(String definition, Genus genus) {
        assertThat(Genus.of(definition)).isEqualTo(genus);
    }

    @ParameterizedTest
    @CsvSource({
        "bread crisis, true",
        "Congress of Arras, true",
        "one-chamber state, true",
        "Trials of the Knights, true",
        "enclosure, false",
        "Levellers, false",
    })
    void isToldByTheTermItself(String term, boolean tells) {
        assertThat(Genus.tellsKind(term)).isEqualTo(tells);
    }

    @Test
    void tellsAWorkWithATitleFromOtherPapers() {
        assertThat(Genus.isWork("Marat's article of 1790 that blamed the court")).isTrue();
        assertThat(Genus.isWork("the official history of the clubs")).isFalse();
    }
}
