package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.generation.Notebook;
import org.examwright.knowledge.Figure;
import org.examwright.sources.Evidence;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How closely a figure is asked for. */
class QuantityTests {
    @ParameterizedTest
    @CsvSource({
        "56.1 million, 56100000, 56 million, true",
        "56 million, 56000000, 56 million, false",
        "105, 105, 105, false"
    })
    void isToldToTwoDigitsWhereNobodyKeepsMore(
            String value, long number, String asked, boolean hedged) {
        var notes = new Notebook().topic("Towns");
        var figure =
                notes.figure(value, number, "people", "the townspeople of the Lorn duchy", 1789);
        Quantity rounded =
                Quantity.of(new Ground(notes.knowledge()), figure).orElseThrow().rounded();

        assertThat(rounded.amount().text()).isEqualTo(asked);
        assertThat(rounded.hedged()).isEqualTo(hedged);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    93 barns    | 93       | barns | true  | By 1937 about 93 barns stood in the duchy of Lorn.
                    12 barns    | 12       | barns | false | In 1789 about 12,000 sheep of Lorn were lost and 12 barns burnt down.
                    12,000      | 12000    | sheep | true  | In 1789 about 12,000 sheep of Lorn were lost and 12 barns burnt down.
                    12 per cent | 12       | %     | false | In 1789 nearly 12 million people lived in Lorn, 12 per cent of them in towns.
                    12%         | 12       | %     | true  | In 1789 12 million people lived in Lorn, about 12 per cent of them in towns.
                    12 million  | 12000000 | people | true | In 1789 nearly 12 million people lived in Lorn, 12 per cent of them in towns.
                    12 million  | 12000000 | people | false | In 1789 12 million people lived in Lorn, over 12% of them in towns.
                    """)
    void isHedgedWhereTheNotesHedgeThisNumber(
            String value, long number, String unit, boolean hedged, String said) {
        var notes = new Notebook().topic("Towns");
        Figure plain = notes.figure(value, number, unit, "the townspeople of the Lorn duchy", 1789);
        var figure =
                new Figure(
                        plain.id(),
                        plain.value(),
                        plain.number(),
                        plain.unit(),
                        plain.measure(),
                        plain.from(),
                        plain.to(),
                        plain.topics(),
                        List.of(new Evidence(SourceId.next(), 1, 1, 0, said.length(), said)),
                        plain.standing());

        assertThat(Quantity.of(new Ground(notes.knowledge()), figure))
                .hasValueSatisfying(quantity -> assertThat(quantity.hedged()).isEqualTo(hedged));
    }

    @Test
    void saysItsUnitOnce() {
        var notes = new Notebook().topic("Towns");
        var figure = notes.figure("93", 93, "barns", "the number of barns in Lorn duchy", 1789);

        assertThat(Quantity.of(new Ground(notes.knowledge()), figure))
                .hasValueSatisfying(found -> assertThat(found.amount().text()).isEqualTo("93"));
    }

    @Test
    void isNotDisputedByACountOfOtherThings() {
        var notes = new Notebook().topic("Towns");
        var horses = notes.figure("930", 930, "horses", "the number of horses on Lorn farms", 1789);
        notes.figure("120", 120, "ploughs", "the number of ploughs on Lorn farms", 1789);

        assertThat(Quantity.of(new Ground(notes.knowledge()), horses)).isPresent();
    }
}
