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
                "The harvest failed so prices rose in the towns. | The harvest failed | Prices rose"
                        + " in the towns",
                "The farmers were in debt as food prices were low. | Food prices were low | The"
                        + " farmers were in debt",
                "The banks called in their loans →factories closed. | The banks called in their"
                        + " loans | Factories closed",
                "The sailors wanted pay, which scared the generals. | The sailors wanted pay | The"
                        + " generals were scared",
                "The landing failed. This humiliated the president. | The landing failed | The"
                        + " president was humiliated",
                "The defeat forced the king to sign a charter. | The defeat | The king was forced"
                        + " to sign a charter",
                "The army held the coast, which made trade easy. | The army held the coast | Trade"
                        + " was made easy",
                "The duke closed the schools to crush resistance. | The aim was to crush resistance"
                        + " | The duke closed the schools",
                "The riots were caused by high prices. | High prices | The riots",
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
                "So far nothing is known.",
                "The farms were so poor that day.",
                "He was seen as a hero by the crowd.",
                "The men were forced to leave the town.",
                "They were allowed to keep their tools.",
                "The king tried to stop the march.",
                "The Enabling Act was passed in March.",
                "Prices rose as much as wages.",
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
