package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NominalsTests {
    private final Casing casing = new Casing();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kell Charter was signed | the signing of the Kell Charter",
                "Masks were banned in public | the banning of masks in public",
                "Fifteen men were shot at Kell | the shooting of fifteen men at Kell",
                "Adair was attacked at Kell | the attack on Adair at Kell",
                "Adair launched the Kell League | Adair’s launch of the Kell League",
            })
    void nameWhatHappened(String sentence, String noun) {
        assertThat(Nominals.of(Clause.of(sentence).orElseThrow(), casing)).contains(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harvest speech launched the Grain Campaign",
                "Adair was shot in the foot by Danish troops",
                "The Lorn Law banned the guilds of Kell",
                "The High Court killed the Grain Board",
                "Lorn guns opened fire on Fort Kell",
                "Rich weavers formed the Kell League",
                "Adair proclaimed Kell independent",
                "The Kell Court declared guild fees illegal",
                "The Lorn Assembly adopted its findings",
            })
    void leaveToAClauseWhatReadsNotAsAName(String sentence) {
        assertThat(Nominals.of(Clause.of(sentence).orElseThrow(), casing)).isEmpty();
    }
}
