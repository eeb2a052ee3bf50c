package org.examwright.knowledge.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.knowledge.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CauseTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike failed because the army was loyal. | The army was loyal | The strike"
                        + " failed",
                "The famine led to a revolt in the south. | The famine | A revolt in the south",
                "Prices rose, so people stayed at home. | Prices rose | People stayed at home",
                "The fleet was lost. As a result, the king made peace. | The fleet was lost | The"
                        + " king made peace",
                "Because the harvest failed, the towns starved. | The harvest failed | The towns"
                        + " starved",
                "Trade collapsed due to the war. | The war | Trade collapsed",
            })
    void readsFromCauseToConsequence(String line, String cause, String effect) {
        assertThat(Extracts.of(Extracts.lines(line)).relations())
                .singleElement()
                .satisfies(
                        relation -> {
                            assertThat(relation.type()).isEqualTo(Relation.Type.CAUSE);
                            assertThat(relation.from().name()).isEqualTo(cause);
                            assertThat(relation.to().name()).isEqualTo(effect);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king met the queen in the park.",
                "Trade was as good as before.",
                "So far nothing is known."
            })
    void isNotSeenWithoutItsLanguage(String line) {
        assertThat(Extracts.of(Extracts.lines(line)).relations()).isEmpty();
    }

    @Test
    void endsInTheEventThatItExplains() {
        var knowledge =
                Extracts.of(
                        Extracts.lines(
                                "Wolsey fell from power in 1529 because the king was angry."));
        assertThat(knowledge.relations().getFirst().to().kind()).isEqualTo(Relation.End.Kind.EVENT);
        assertThat(knowledge.relations().getFirst().to().id())
                .isEqualTo(knowledge.events().getFirst().id());
    }
}
