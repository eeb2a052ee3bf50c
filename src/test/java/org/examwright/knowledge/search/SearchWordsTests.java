package org.examwright.knowledge.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.examwright.platform.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    harbour mole | harbour mole
                    "stone mole" -quay | stone mole
                    mole OR quay | mole quay
                    mole mole | mole
                    Saint-Malo | Saint Malo
                    () & : * | ''
                    קול פה | קול פה
                    """)
    void takesOutThePlainWords(String text, String words) {
        assertThat(String.join(" ", SearchWords.of(text).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "mole\0", "mole\ud83e", "\udea8"})
    void refusesWhatCannotBeAsked(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SearchWords.of(text))
                .returns(SearchProblem.INVALID, ProblemException::type);
    }

    @Test
    void takesUpTo200Characters() {
        assertThat(SearchWords.of("🪨".repeat(200)).text()).hasSize(400);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SearchWords.of("a".repeat(201)));
    }

    @Test
    void replacesWholeWordsOnly() {
        var words = SearchWords.of("\"Brunell plan\" -Brunell Brunells");

        assertThat(words.with(Map.of("brunell", "Brunel")))
                .isEqualTo("\"Brunel plan\" -Brunel Brunells");
    }

    @Test
    void fewWordsMayBeOneName() {
        assertThat(SearchWords.of("Isambard Brunel").asName())
                .isEqualTo(List.of("Isambard Brunel"));
        assertThat(SearchWords.of("one two three four five six").asName()).isEmpty();
        assertThat(SearchWords.of("of").asName()).isEmpty();
        assertThat(SearchWords.of("\"Isambard Brunel\"").asName()).isEmpty();
    }

    @Property
    void everyTextIsTakenOrRefused(@ForAll @StringLength(max = 250) String text) {
        try {
            var words = SearchWords.of(text);
            assertThat(words.with(Map.of())).isEqualTo(text);
        } catch (ProblemException refused) {
            assertThat(refused.type()).isEqualTo(SearchProblem.INVALID);
        }
    }
}
