package org.examwright.generation.extracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenreTests {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Letter to the editor of a newspaper, 3 May 1831|a letter",
                "Speech in the town hall, reported in a newspaper|a speech",
                "Leading article in a newspaper owned by the mill|a leading article",
                "From a history of the valley, 1931|a work of history",
                "A broadsheet of 1831|",
                "The Reporter's notes|",
            })
    void takesTheKindOfDocumentThatTheProvenanceNamesFirst(String provenance, String kind) {
        assertThat(Genre.of(provenance).map(Genre::name).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Report by an officer of the embassy to his minister",
                "Memoirs of a court clerk",
                "Testimony of a weaver before a committee"
            })
    void addsNothingToAProvenanceThatItDoesNotSay(String provenance) {
        var kind = Genre.of(provenance).orElseThrow();

        assertThat(kind.value() + kind.limit() + kind.purpose())
                .doesNotContain("who was there", "ordered it", "others did not have", "part in");
    }

    @Test
    void tellsKindsThatAreMadeForOnePurposeFromOthers() {
        assertThat(Genre.of("A leaflet").orElseThrow().aim())
                .isEqualTo(Genre.of("Broadcast talk").orElseThrow().aim())
                .isNotEqualTo(Genre.of("A diary").orElseThrow().aim());
    }
}
